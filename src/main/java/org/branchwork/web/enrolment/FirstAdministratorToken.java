package org.branchwork.web.enrolment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the token for the first administrator, once at each start until there is one. */
@Component
@Profile("!simulation & !demo")
@Order(1)
class FirstAdministratorToken implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorToken.class);

    private final FirstAdministration administration;
    private final OneTimeTokens tokens;

    FirstAdministratorToken(FirstAdministration administration, OneTimeTokens tokens) {
        this.administration = administration;
        this.tokens = tokens;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (administration.open()) {
            LOG.warn(
                    "Nobody administers this installation yet. Open /first-administrator and enter the token {}",
                    tokens.give(FirstAdministration.PURPOSE));
        }
    }
}
