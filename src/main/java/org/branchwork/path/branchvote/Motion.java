package org.branchwork.path.branchvote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a meeting votes on.
 *
 * @param extendedUntil the last day of the proposed extension, or null
 */
@Embeddable
record Motion(@Enumerated(EnumType.STRING) VoteKind kind, @Column(name = "extended_until") LocalDate extendedUntil) {}
