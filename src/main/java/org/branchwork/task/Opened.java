package org.branchwork.task;

import java.util.List;

/** A form as one person has it open, with the checks that can be told before anything is entered. */
public record Opened(String taskKey, String caseNumber, String applicantName, Shown shown, List<Foreseen> foreseen) {}
