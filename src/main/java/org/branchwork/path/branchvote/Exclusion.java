package org.branchwork.path.branchvote;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A member who is not counted as due: the higher organ consents and the general meeting resolves so. */
@Embeddable
record Exclusion(String login, String ground, LocalDate consentOn, LocalDate resolutionOn) {}
