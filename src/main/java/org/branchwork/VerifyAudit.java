package org.branchwork;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.branchwork.audit.AuditVerifier;
import org.branchwork.audit.PublishedHeads;
import org.branchwork.audit.Verdict;
import org.branchwork.sealing.SealKeys;
import org.branchwork.sealing.Signatures;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar branchwork.jar --verify-audit}: checks the record without starting the application, with the same
 * settings. Answers 0 if nothing is wrong, 1 if something is, 2 if it could not be checked. Heads from paper are given as
 * {@code --head=<entries>:<link>}, once for each.
 */
final class VerifyAudit {

    private static final String COMMAND = "--verify-audit";
    private static final String HEAD = "--head=";

    private VerifyAudit() {}

    static boolean asked(String[] arguments) {
        return Arrays.asList(arguments).contains(COMMAND);
    }

    static int run(String[] arguments) {
        List<String> heads = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(HEAD))
                .map(argument -> argument.substring(HEAD.length()))
                .toList();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            return told(context.getBean(AuditVerifier.class).verify(heads), System.out);
        } catch (RuntimeException e) {
            System.err.println("The record could not be checked: " + e.getMessage());
            return 2;
        }
    }

    private static int told(Verdict verdict, PrintStream out) {
        out.printf(
                "%d sealed entries, %d not yet sealed; head %s%n",
                verdict.sealed(), verdict.unsealed(), verdict.head());
        verdict.findings().forEach(found -> out.printf("%s no=%s row=%s%n", found.fault(), found.no(), found.id()));
        out.println(verdict.sound() ? "nothing is wrong" : verdict.findings().size() + " places are wrong");
        return verdict.sound() ? 0 : 1;
    }

    /** No more than reading the record takes: no engine, no web, and no migration of what is to be checked. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class
    })
    @Import({SealKeys.class, Signatures.class, PublishedHeads.class, AuditVerifier.class})
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
