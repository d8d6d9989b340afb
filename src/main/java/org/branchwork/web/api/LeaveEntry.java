package org.branchwork.web.api;

import java.time.LocalDate;
import org.branchwork.task.NotRequired;

/**
 * A leave to be entered.
 *
 * @param person null for who enters it himself
 * @param deputy null for whoever stands in by the rules
 */
public record LeaveEntry(@NotRequired String person, LocalDate from, LocalDate until, @NotRequired String deputy) {}
