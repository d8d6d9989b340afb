package org.branchwork.deadlines;

import org.springframework.data.jpa.repository.JpaRepository;

interface Digests extends JpaRepository<Digest, String> {}
