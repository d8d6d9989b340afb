package org.branchwork.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field the form requires only where the Rules in force on the day of the act ask for it. Which day that is stands in the
 * form itself, so the handler says it is missing, and {@link Shown#optional} what it lets go today.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RequiredByRule {}
