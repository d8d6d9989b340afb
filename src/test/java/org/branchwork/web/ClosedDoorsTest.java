package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not there for a stranger, a secretary, an administrator. Seen red without {@code ClosedDoors}: 401, 404, 200. */
class ClosedDoorsTest extends DoorsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/admin/auth/user/default/login/tasklist",
        "POST, /camunda/api/admin/auth/user/default/login/cockpit",
        "POST, /camunda/api/admin/setup/default/user/create",
        "GET, /camunda/api/admin/setup/default/status",
        "GET, /camunda/app/admin/default/setup/",
        "GET, /camunda/app/welcome/default/",
        "GET, /camunda/api/welcome/plugin/x",
    })
    void areNotThere(String method, String path) {
        for (Browser browser : List.of(new Browser(port), browser("secretary1"), browser("admin"))) {
            assertThat(browser.send(method, path, "{}").statusCode()).isEqualTo(404);
        }
    }
}
