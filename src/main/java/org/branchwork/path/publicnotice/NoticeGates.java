package org.branchwork.path.publicnotice;

import org.springframework.data.jpa.repository.JpaRepository;

/** By the step that proposed what is to be made public. */
interface NoticeGates extends JpaRepository<NoticeGate, Long> {}
