package org.branchwork.path.publicnotice;

import org.springframework.data.jpa.repository.JpaRepository;

/** Those who signed an objection, by its id; an anonymous objection has none. */
interface Objectors extends JpaRepository<Objector, Long> {}
