package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Browser;
import org.branchwork.web.DoorsTest;
import org.junit.jupiter.api.Test;

/** Seen red without {@code PathGuard}, too: some answered 500. */
class PathVariantsTest extends DoorsTest {

    @Test
    void noneLetsAStrangerIn() {
        List<PathConfusion.Try> tries = PathConfusion.tries(port, "");
        // upper case is another address, which the login page answers for
        List<PathConfusion.Try> letIn = tries.stream()
                .filter(PathConfusion.Try::letIn)
                .filter(one -> !(one.path().startsWith("/CAMUNDA") && one.status() == 302))
                .toList();
        assertThat(letIn).isEmpty();
        CheckTable.holds(
                PathVariantsTest.class,
                "A1",
                "addresses of the engine's applications, written in 41 ways, without login",
                tries.size(),
                letIn.size(),
                "the bare engine serves " + PathConfusion.BARE);
    }

    /** Beside what the allow-list gives him under the plain address. */
    @Test
    void noneGivesASponsorWhatTheAllowListKeeps() {
        Browser sponsor = browser("sponsor1");
        List<String> served =
                PathConfusion.tries(port, "Cookie: JSESSIONID=" + sponsor.cookie("JSESSIONID") + "\r\n").stream()
                        .filter(one -> one.method().equals("GET"))
                        .filter(PathConfusion.Try::letIn)
                        .map(one -> one.path().replaceAll("\\?.*", ""))
                        .filter(path -> !path.startsWith("/CAMUNDA"))
                        .distinct()
                        .toList();
        assertThat(served)
                .containsExactlyInAnyOrder(
                        Browser.ENGINE + "/task", Browser.ENGINE + "/filter", "/camunda/api/admin/auth/user/default");
    }
}
