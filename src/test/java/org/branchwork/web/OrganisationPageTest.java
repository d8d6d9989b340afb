package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organs as their people and their administrators see them. */
class OrganisationPageTest extends DoorsTest {

    @Autowired
    EntityManagerFactory entities;

    @Test
    void everybodySeesTheLineOfHisOwnOrganAndWhoHoldsItsPosts() {
        organ("ORG1", "GROUP", "TB1");
        String page = browser("sponsor1").page("/organisation").body();
        assertThat(page)
                .contains("<code>TOD</code>", "<code>TC1</code>", "<code>TB1</code>", "<code>ORG1</code>")
                .containsPattern("(?s)<code>TB1</code>.*?Secretary</span> <span>Name of secretary1</span>")
                .containsPattern("(?s)<code>TC1</code> <span class=\"state\">approves admissions</span>")
                .doesNotContain("<code>TB2</code>", "Full members", "Open cases", "href=\"/imports\"", " style=");
        jdbc.update("delete from organ where code = 'ORG1'");
    }

    @Test
    void whoLeadsIsToldTheFiguresOfWhatHeLeads() {
        String page = browser("secretary1").page("/organisation").body();
        assertThat(page)
                .contains("Full members", "Open cases")
                .containsPattern("(?s)<code>TC1</code>.*?data-label=\"Full members\">–</td>")
                .containsPattern("(?s)<code>TB1</code>.*?data-label=\"Full members\">" + members("TB1") + "</td>")
                .doesNotContain("<code>TB2</code>");
        assertThat(browser("higher").page("/organisation").body())
                .contains("<code>TB1</code>", "<code>TB2</code>")
                .containsPattern("(?s)<code>TC1</code>.*?data-label=\"Full members\">" + membersBelow("TC1") + "</td>");
    }

    @Test
    void anAdministratorSeesEverythingAndIsLedToTheImports() {
        assertThat(browser("admin").page("/organisation").body())
                .contains("<code>TB1</code>", "<code>TB2</code>", "href=\"/imports\"");
        assertThat(browser("admin").page("/organisation?below=TB1").body())
                .contains("<code>TB1</code>", "href=\"/organisation\"")
                .doesNotContain("<code>TC1</code>");
        assertThat(browser("sponsor1").page("/organisation?below=TB2").body())
                .contains("You belong to no organ here yet")
                .doesNotContain("<code>");
    }

    @Test
    void fourHundredOrgansMoreTakeNoStatementMore() {
        Browser admin = browser("admin");
        long few = statements(admin);
        for (int i = 0; i < 400; i++) {
            organ("MANY" + i, "BRANCH", "TC1");
            person("many" + i, "MANY" + i);
            post("many" + i, "MANY" + i, "SECRETARY");
        }
        try {
            assertThat(statements(admin)).isEqualTo(few);
            assertThat(admin.page("/organisation").body())
                    .contains("There are many organs", "/organisation?below=TC1")
                    .doesNotContain("<code>MANY1</code>");
        } finally {
            jdbc.update("delete from post where login like 'many%'");
            jdbc.update("delete from person where login like 'many%'");
            jdbc.update("delete from organ where code like 'MANY%'");
        }
    }

    private long statements(Browser reader) {
        reader.page("/organisation");
        Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        assertThat(reader.page("/organisation").statusCode()).isEqualTo(200);
        counted.setStatisticsEnabled(false);
        assertThat(counted.getPrepareStatementCount()).isPositive();
        return counted.getPrepareStatementCount();
    }

    /** Other tests have branches there too. */
    private long membersBelow(String committee) {
        return jdbc
                .queryForList("select code from organ where code = ? or parent = ?", String.class, committee, committee)
                .stream()
                .mapToLong(this::members)
                .sum();
    }

    private long members(String organ) {
        return jdbc.queryForObject(
                "select count(*) from person where organ = ? and membership = 'FULL'", Long.class, organ);
    }
}
