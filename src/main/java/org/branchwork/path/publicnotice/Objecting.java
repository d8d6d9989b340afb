package org.branchwork.path.publicnotice;

import org.branchwork.task.NotRequired;

/** What somebody says against a notice; without a name and a way to reach him he stays unknown. */
public record Objecting(String text, @NotRequired String name, @NotRequired String contact) {}
