package org.branchwork.dossier.documents;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All files, without their bytes. */
interface Documents extends JpaRepository<Document, String> {

    List<Document> findByCaseNumberOrderByUploadedAtAscIdAsc(String caseNumber);

    Optional<Document> findByIdAndCaseNumber(String id, String caseNumber);

    @Query("select coalesce(sum(d.size), 0) from Document d where d.caseNumber = :caseNumber")
    long bytesOf(String caseNumber);

    @Query("select coalesce(sum(d.size), 0) from Document d where d.uploadedBy = :login and d.uploadedAt >= :since")
    long bytesOf(String login, LocalDateTime since);
}
