package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.organization.Role.APPLICANT;
import static org.branchwork.organization.Role.BRANCH_SECRETARY;
import static org.branchwork.organization.Role.GENERAL_BRANCH;
import static org.branchwork.organization.Role.HIGHER_COMMITTEE;
import static org.branchwork.organization.Role.HIGHER_COMMITTEE_MEMBER;
import static org.branchwork.organization.Role.HIGHER_SECRETARY;
import static org.branchwork.organization.Role.ORGANIZATION_DEPARTMENT;
import static org.branchwork.organization.Role.ORGANIZER;

import java.time.LocalDate;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationTest
class RoutingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-28");

    @Autowired
    Imports imports;

    @Autowired
    Routing routing;

    @BeforeEach
    void open() {
        School.open(imports);
    }

    @Test
    void eachRoleIsAPostAtAnOrgan() {
        assertThat(of(BRANCH_SECRETARY).groups()).containsExactly("SECRETARY-BS1");
        assertThat(of(HIGHER_COMMITTEE).groups()).containsExactly("SECRETARY-C1", "ORGANIZER-C1");
        assertThat(of(HIGHER_SECRETARY).groups()).containsExactly("SECRETARY-C1");
        assertThat(of(HIGHER_COMMITTEE_MEMBER).groups()).containsExactly("COMMITTEE_MEMBER-C1");
        assertThat(of(ORGANIZER).groups()).containsExactly("ORGANIZER-C1");
        assertThat(of(GENERAL_BRANCH).groups()).containsExactly("SECRETARY-GB1");
        assertThat(of(ORGANIZATION_DEPARTMENT).groups()).containsExactly("SECRETARY-OD", "ORGANIZER-OD");
        for (Role role : Role.values()) {
            assertThat(of(role).nobody()).as(role.name()).isFalse();
            assertThat(of(role).people().isEmpty()).as(role.name()).isEqualTo(role != APPLICANT);
        }
    }

    @Test
    void theApplicantIsAskedByName() {
        assertThat(of(APPLICANT)).isEqualTo(new Candidates(java.util.Set.of(), java.util.Set.of("lin.xiaoyu"), false));
    }

    @Test
    void aBarredSecretaryIsPassedOverForTheDeputy() {
        kin("lin.xiaoyu,liu.fang,PARENT");

        Candidates candidates = of(BRANCH_SECRETARY);

        assertThat(candidates.groups()).isEmpty();
        assertThat(candidates.people()).containsExactly("wang.lei");
    }

    @Test
    void theRowCountsFromEitherSide() {
        kin("liu.fang,lin.xiaoyu,CHILD");

        assertThat(of(BRANCH_SECRETARY).people()).containsExactly("wang.lei");
        assertThat(routing.barred("liu.fang", "lin.xiaoyu")).isTrue();
        assertThat(routing.barred("lin.xiaoyu", "liu.fang")).isTrue();
    }

    @Test
    void withSecretaryAndDeputyBarredTheRestOfTheCommitteeActs() {
        kin("lin.xiaoyu,liu.fang,PARENT");
        kin("lin.xiaoyu,wang.lei,GRANDPARENT");

        assertThat(of(BRANCH_SECRETARY).people()).containsExactly("chen.jing", "sun.yue", "zhao.peng");
    }

    @Test
    void aBarredStandInIsPassedOverToo() {
        School.row(imports, ImportKind.POSTS, "liu.fang,BS1,SECRETARY,2023-09-01,2025-12-31");
        kin("lin.xiaoyu,wang.lei,SIBLING");

        assertThat(of(BRANCH_SECRETARY).people()).containsExactly("chen.jing", "liu.fang", "sun.yue", "zhao.peng");
    }

    @Test
    void aBarredMemberWhoWouldNotActChangesNothing() {
        kin("lin.xiaoyu,chen.jing,PARENT");

        assertThat(of(BRANCH_SECRETARY).groups()).containsExactly("SECRETARY-BS1");
    }

    @Test
    void aBarredOrganizerLeavesTheSecretary() {
        kin("lin.xiaoyu,tang.wenbin,PARENT");

        assertThat(of(ORGANIZER).people()).containsExactly("song.jianguo");
        assertThat(of(HIGHER_COMMITTEE).people()).containsExactly("song.jianguo");
        assertThat(of(HIGHER_SECRETARY).groups()).containsExactly("SECRETARY-C1");
    }

    @Test
    void whoIsBarredWithNobodyBesideLeavesNobody() {
        kin("lin.xiaoyu,xia.zhen,SPOUSE");

        assertThat(of(GENERAL_BRANCH).nobody()).isTrue();
        assertThat(of(GENERAL_BRANCH).groups()).isEmpty();
        assertThat(of(GENERAL_BRANCH).people()).isEmpty();
    }

    @Test
    void aVacantPostStaysOfferedAndIsReported() {
        School.row(imports, ImportKind.POSTS, "xia.zhen,GB1,SECRETARY,2023-09-01,2026-02-27");

        assertThat(of(GENERAL_BRANCH).nobody()).isTrue();
        assertThat(of(GENERAL_BRANCH).groups()).containsExactly("SECRETARY-GB1");
    }

    @Test
    void nobodyDecidesOnHimself() {
        assertThat(routing.barred("liu.fang", "liu.fang")).isTrue();
        assertThat(routing.candidates(BRANCH_SECRETARY, "liu.fang", "BS1", DAY).people())
                .containsExactly("wang.lei");
    }

    @Test
    void otherRelationsDoNotBarByDefault() {
        assertThat(routing.barred("shi.guangming", "tian.yu")).isFalse();
    }

    @Test
    void eachCommitteeMemberDecidesOnceAndTheBarredNotAtAll() {
        MembershipCase theCase = new MembershipCase("2026-00001", "lin.xiaoyu", "BS1", DAY);
        kin("lin.xiaoyu,lu.xiaomei,PARENT");

        assertThat(routing.committeeMembers("BS1", DAY))
                .containsExactlyInAnyOrder(
                        "song.jianguo",
                        "yu.shulan",
                        "tang.wenbin",
                        "lu.xiaomei",
                        "shi.guangming",
                        "fan.qiuyun",
                        "jiang.hao");
        assertThat(routing.unbarredCommitteeMembers(theCase, DAY)).hasSize(6).doesNotContain("lu.xiaomei");
    }

    private Candidates of(Role role) {
        return routing.candidates(role, "lin.xiaoyu", "BS1", DAY);
    }

    private void kin(String row) {
        School.row(imports, ImportKind.KINSHIPS, row);
    }
}
