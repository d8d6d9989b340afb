package org.branchwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class BranchworkApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BranchworkApplication.class, arguments);
    }
}
