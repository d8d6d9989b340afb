package org.branchwork.organization.leave;

import java.util.Set;

/**
 * Somebody went on leave today or came back; published inside its transaction, so that the open tasks of these organs are
 * routed anew together with it. What begins or ends on another day is found at that day's midnight.
 *
 * @param organs where the person holds posts, by code
 */
public record LeavesChanged(Set<String> organs) {}
