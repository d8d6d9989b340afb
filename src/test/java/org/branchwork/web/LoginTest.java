package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginTest extends DoorsTest {

    @Test
    void oneLoginOpensTasklist() {
        Browser secretary = browser("secretary1");
        assertThat(secretary.page("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
        assertThat(secretary.get(Browser.ENGINE + "/user/secretary1/profile").body())
                .contains("Name of secretary1");
    }
}
