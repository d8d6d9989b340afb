package org.branchwork.admission;

import org.springframework.data.jpa.repository.JpaRepository;

interface CaseNumberRepository extends JpaRepository<CaseNumber, Long> {}
