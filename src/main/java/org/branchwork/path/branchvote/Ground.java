package org.branchwork.path.branchvote;

import java.time.LocalDate;
import org.branchwork.rulebook.Rule;

/**
 * What a meeting rests on.
 *
 * @param after     the latest fact that it follows
 * @param period    the rule that asks for the meeting within a time, or null
 * @param since     the day that time counts from
 * @param notBefore the day before which it may not be voted on, or null
 */
record Ground(Motion motion, LocalDate after, Rule period, LocalDate since, LocalDate notBefore) {}
