package org.branchwork.path.branchvote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * When, where and how.
 *
 * @param at in the organisation's zone
 */
@Embeddable
record Meeting(
        @Column(name = "meeting_at") LocalDateTime at, String place, @Enumerated(EnumType.STRING) BallotMode mode) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    LocalDate day() {
        return at.toLocalDate();
    }

    String moment() {
        return at.format(MINUTE);
    }
}
