package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationTest
class PostsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    @Autowired
    Imports imports;

    @Autowired
    Posts posts;

    @Autowired
    Persons persons;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void open() {
        School.open(imports);
    }

    @Test
    void groupsNameThePostAndTheOrgan() {
        assertThat(posts.groupsOf("liu.fang", DAY)).containsExactly("COMMITTEE_MEMBER-BS1", "SECRETARY-BS1");
        assertThat(posts.groupsOf("lin.xiaoyu", DAY)).isEmpty();
    }

    @Test
    void anAdministratorIsInTheEnginesGroup() {
        assertThat(posts.groupsOf("admin", DAY)).containsExactly("ADMINISTRATOR-OD", "camunda-admin");
        assertThat(posts.actingIn("camunda-admin", DAY)).containsExactly("admin");
        assertThat(posts.groupsOf("admin", LocalDate.parse("2023-08-31"))).isEmpty();
    }

    @Test
    void theDeputyStandsInWhenNoSecretaryIsInForce() {
        assertThat(posts.groupsOf("wang.lei", DAY)).doesNotContain("SECRETARY-BS1");

        ends("liu.fang,BS1,SECRETARY", DAY.minusDays(1));

        assertThat(posts.groupsOf("wang.lei", DAY)).contains("SECRETARY-BS1");
        assertThat(posts.groupsOf("wang.lei", DAY.minusDays(1))).doesNotContain("SECRETARY-BS1");
        assertThat(posts.groupsOf("liu.fang", DAY)).containsExactly("COMMITTEE_MEMBER-BS1");
        assertThat(posts.actingIn("SECRETARY-BS1", DAY)).containsExactly("wang.lei");
    }

    @Test
    void theCommitteeStandsInWhenThereIsNoDeputyEither() {
        ends("liu.fang,BS1,SECRETARY", DAY);
        ends("wang.lei,BS1,DEPUTY_SECRETARY", DAY);

        assertThat(posts.groupsOf("sun.yue", DAY.plusDays(1))).contains("SECRETARY-BS1");
        assertThat(posts.actingIn("SECRETARY-BS1", DAY.plusDays(1)))
                .containsExactly("chen.jing", "liu.fang", "sun.yue", "wang.lei", "zhao.peng");
    }

    @Test
    void onlyABranchHasStandInsForItsSecretary() {
        ends("song.jianguo,C1,SECRETARY", DAY);

        assertThat(posts.actingIn("SECRETARY-C1", DAY.plusDays(1))).isEmpty();
        assertThat(posts.groupsOf("yu.shulan", DAY.plusDays(1))).doesNotContain("SECRETARY-C1");
    }

    @Test
    void theSecretaryStandsInForTheOrganizer() {
        assertThat(posts.groupsOf("song.jianguo", DAY)).doesNotContain("ORGANIZER-C1");

        ends("tang.wenbin,C1,ORGANIZER", DAY);

        assertThat(posts.groupsOf("song.jianguo", DAY.plusDays(1))).contains("ORGANIZER-C1");
        assertThat(posts.actingIn("ORGANIZER-C1", DAY.plusDays(1))).containsExactly("song.jianguo");
    }

    @Test
    void aPostToComeCountsFromItsDay() {
        School.row(imports, ImportKind.POSTS, "han.bing,BS2,SECRETARY,2026-04-01,");

        assertThat(posts.groupsOf("han.bing", DAY)).isEmpty();
        assertThat(posts.holders("BS2", PostKind.SECRETARY, DAY)).containsExactly("cai.wei");
        assertThat(posts.groupsOf("han.bing", DAY.plusDays(1))).containsExactly("SECRETARY-BS2");
        assertThat(posts.holders("BS2", PostKind.SECRETARY, DAY.plusDays(1))).containsExactly("cai.wei", "han.bing");
    }

    @Test
    void holdersAreNotStandIns() {
        ends("liu.fang,BS1,SECRETARY", DAY.minusDays(1));

        assertThat(posts.holders("BS1", PostKind.SECRETARY, DAY)).isEmpty();
    }

    @Test
    void aGroupNobodyHasHeardOfIsEmpty() {
        assertThat(posts.actingIn("management", DAY)).isEmpty();
        assertThat(posts.actingIn("SECRETARY-", DAY)).isEmpty();
        assertThat(posts.actingIn("KING-BS1", DAY)).isEmpty();
    }

    @Test
    void theGroupsOfADayAreThoseOfEverybody() {
        ends("liu.fang,BS1,SECRETARY", DAY.minusDays(1));
        ends("tang.wenbin,C1,ORGANIZER", DAY.minusDays(1));
        Set<String> ofEverybody = new HashSet<>();
        persons.findAll().forEach(person -> ofEverybody.addAll(posts.groupsOf(person.login(), DAY)));

        assertThat(posts.groups(DAY)).isEqualTo(ofEverybody).contains("SECRETARY-BS1", "ORGANIZER-C1", "camunda-admin");
        assertThat(posts.groups(LocalDate.parse("2023-08-31"))).isEmpty();
    }

    @Test
    void groupsComeFromOneStatement() {
        assertThat(statements(() -> posts.groupsOf("song.jianguo", DAY))).isEqualTo(1);
        assertThat(statements(() -> posts.groups(DAY))).isEqualTo(1);
    }

    private long statements(Supplier<Set<String>> groups) {
        entities.flush();
        entities.clear();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(groups.get()).isNotEmpty();
        return statistics.getPrepareStatementCount();
    }

    private void ends(String post, LocalDate lastDay) {
        School.row(imports, ImportKind.POSTS, post + ",2023-09-01," + lastDay);
    }
}
