package org.branchwork.task;

/** A form as one person has it open. */
public record Opened(String taskKey, String caseNumber, String applicantName, Shown shown) {}
