package org.branchwork.path.branchvote;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** A signed act of a member who could not come: it counts if it was formally lodged before the meeting (Art. 20). */
@Embeddable
record WrittenOpinion(String login, @Enumerated(EnumType.STRING) BallotChoice choice, LocalDateTime lodgedAt) {}
