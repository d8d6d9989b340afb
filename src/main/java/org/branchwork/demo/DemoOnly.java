package org.branchwork.demo;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Profile;

/** There in the profile {@code demo}; a simulation begins empty even then. */
@Profile("demo & !simulation")
@Retention(RetentionPolicy.RUNTIME)
@interface DemoOnly {}
