package org.branchwork.task.draft;

import java.time.LocalDateTime;

/** What somebody typed, as the pages write it down, and when. */
public record Draft(String typed, LocalDateTime savedAt) {}
