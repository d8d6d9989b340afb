package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A person's own page. */
class MePageTest extends DoorsTest {

    @Test
    void everybodyFindsHisPostsHisLanguageAndHisFilesBehindHisName() {
        Browser secretary = browser("secretary1");
        assertThat(secretary.page("/").body()).contains("href=\"/me\"");
        assertThat(secretary.page("/me").body())
                .contains("Secretary, ", "since ", "aria-pressed=\"true\">English")
                .contains("href=\"/me/file\"", "href=\"/api/me/calendar.ics\"")
                .doesNotContain("You hold no post");
        assertThat(browser("sponsor1").page("/me").body()).contains("You hold no post", "href=\"/me/file\"");
    }

    @Test
    void theLanguageChosenThereHoldsThereToo() {
        person("bilingual", "TB1");
        Browser bilingual = browser("bilingual");
        bilingual.form("/me", "/language", "language=zh-CN");
        assertThat(bilingual.page("/me").body()).contains("现任职务", "aria-pressed=\"true\">简体中文");
    }
}
