package org.branchwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Beans are named by their full class name unless they say otherwise: packages of the path need not know each other's names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class BranchworkApplication {

    public static void main(String[] arguments) {
        if (VerifyAudit.asked(arguments)) {
            System.exit(VerifyAudit.run(arguments));
        }
        SpringApplication.run(BranchworkApplication.class, arguments);
    }
}
