package org.branchwork.path.branchvote;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A member who is not counted as due: the higher organ consents and the general meeting resolves so.
 *
 * @param ground the name of an {@link ExclusionGround}; an older record may say it in words of its own
 */
@Embeddable
record Exclusion(String login, String ground, LocalDate consentOn, LocalDate resolutionOn) {}
