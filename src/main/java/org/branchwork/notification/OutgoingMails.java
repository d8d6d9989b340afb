package org.branchwork.notification;

import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMails extends JpaRepository<OutgoingMail, Long> {

    boolean existsByKey(String key);

    @Query("select m.id from OutgoingMail m where m.sentAt is null and m.givenUpAt is null and m.nextTryAt <= :now"
            + " order by m.nextTryAt, m.id")
    List<Long> waiting(LocalDateTime now, Limit limit);

    /** Held, and only while it still waits: of two nodes one sends it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutgoingMail m where m.id = :id and m.sentAt is null and m.givenUpAt is null"
            + " and m.nextTryAt <= :now")
    Optional<OutgoingMail> hold(Long id, LocalDateTime now);

    List<OutgoingMail> findBySentAtIsNullOrderById(Limit limit);

    @Modifying
    @Query("delete from OutgoingMail m where m.sentAt < :before")
    int deleteSentBefore(LocalDateTime before);
}
