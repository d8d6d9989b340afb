package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationTest
/** Who is a member, who votes, and who is due in the committee's place (BRANCH-COMMITTEE-FROM). */
class MembersTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final int COMMITTEE_FROM = 7;

    @Autowired
    Imports imports;

    @Autowired
    Members members;

    @Autowired
    Persons persons;

    @BeforeEach
    void open() {
        School.open(imports);
    }

    @Test
    void dueAreTheFullMembersOfThatDayWithTheirRights() {
        assertThat(members.fullMembers("BS1", DAY)).hasSize(10);
        assertThat(logins(members.dueVoters("BS1", DAY)))
                .containsExactly(
                        "chen.jing",
                        "feng.xue",
                        "han.bing",
                        "liu.fang",
                        "sun.yue",
                        "wang.lei",
                        "wu.tong",
                        "zhao.peng",
                        "zhou.ming");
    }

    @Test
    void whoBecomesAMemberLaterIsDueLater() {
        assertThat(logins(members.dueVoters("BS1", LocalDate.parse("2023-12-12"))))
                .doesNotContain("han.bing");
        assertThat(logins(members.dueVoters("BS1", LocalDate.parse("2023-12-13"))))
                .contains("han.bing");
    }

    @Test
    void theApplicationsOwnMembersAreOnTheNextList() {
        persons.get("yang.guang").becomes(Membership.FULL, DAY);

        assertThat(logins(members.dueVoters("BS1", DAY.minusDays(1)))).doesNotContain("yang.guang");
        assertThat(logins(members.dueVoters("BS1", DAY))).contains("yang.guang");
    }

    @Test
    void theEndOfTheImpactPeriodDoesNotRestoreTheVote() {
        LocalDate afterImpact = LocalDate.parse("2025-11-21");
        assertThat(logins(members.dueVoters("BS1", afterImpact))).doesNotContain("zheng.kai");
        assertThat(logins(members.dueVoters("BS1", LocalDate.parse("2023-11-19"))))
                .contains("zheng.kai");

        School.row(imports, ImportKind.SANCTIONS, "zheng.kai,PLACED_ON_PROBATION,2023-11-20,2025-11-20,2026-06-30");

        assertThat(logins(members.dueVoters("BS1", DAY.minusDays(1)))).doesNotContain("zheng.kai");
        assertThat(logins(members.dueVoters("BS1", DAY))).contains("zheng.kai");
    }

    @Test
    void onlyABranchHasVoters() {
        assertThat(members.dueVoters("OD", DAY)).isEmpty();
        assertThat(members.dueVoters("nowhere", DAY)).isEmpty();
    }

    @Test
    void theCommitteeOfALargeBranchIsDue() {
        assertThat(logins(members.branchCommittee("BS1", DAY, COMMITTEE_FROM)))
                .containsExactlyInAnyOrder("liu.fang", "wang.lei", "chen.jing", "zhao.peng", "sun.yue");
        assertThat(members.branchCommittee("BS1", DAY, 11)).hasSize(9);
    }

    @Test
    void inASmallBranchTheMeetingDecidesInTheCommitteesPlace() {
        School.row(imports, ImportKind.POSTS, "cai.wei,BS2,COMMITTEE_MEMBER,2023-09-01,");

        assertThat(logins(members.branchCommittee("BS2", DAY, COMMITTEE_FROM)))
                .containsExactly("cai.wei", "deng.chao", "fang.min", "ren.jie", "yao.jun");
    }

    @Test
    void aLargeBranchWithoutCommitteeDecidesByMeeting() {
        assertThat(members.branchCommittee("BT1", LocalDate.parse("2023-08-31"), COMMITTEE_FROM))
                .hasSize(11);
    }

    private static List<String> logins(List<Person> people) {
        return people.stream().map(Person::login).toList();
    }
}
