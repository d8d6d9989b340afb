package org.branchwork.rulebook;

import org.springframework.data.jpa.repository.JpaRepository;

/** The announced days brought in beside the shipped ones. */
public interface AnnouncedDays extends JpaRepository<AnnouncedDay, Long> {}
