package org.branchwork.path.application;

import java.time.LocalDate;
import org.branchwork.task.NotRequired;

/**
 * An application for membership.
 *
 * @param branch    the code of the branch it is handed in to
 * @param person    whose application it is, where a branch secretary enters it for somebody; null for one's own
 * @param appliedOn the date the letter bears, where it is entered later; null for today
 */
public record Application(String branch, String letter, @NotRequired String person, @NotRequired LocalDate appliedOn) {}
