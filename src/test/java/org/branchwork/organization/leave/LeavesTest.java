package org.branchwork.organization.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchwork.organization.Acting;
import org.branchwork.organization.Choice;
import org.branchwork.organization.OrganizationTest;
import org.branchwork.organization.Person;
import org.branchwork.organization.PostGroup;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.organization.School;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who acts while somebody is away, and who says so. Today is the first of September 2026. */
@OrganizationTest
class LeavesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private static final String NO = "NOT_ALLOWED refused.not-yours";
    private static final LocalDate LAST = LocalDate.parse("2026-09-10");

    @Autowired
    Imports imports;

    @Autowired
    LeaveDesk desk;

    @Autowired
    LeaveBook book;

    @Autowired
    LeaveRights rights;

    @Autowired
    Deputies deputies;

    @Autowired
    Posts posts;

    @Autowired
    Routing routing;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void open() {
        School.open(imports);
    }

    private Leave away(String login) {
        return desk.enter(login, login, TODAY, LAST, null);
    }

    private Acting acting(PostKind kind, String organ) {
        return posts.acting(List.of(new PostGroup(kind, organ)), TODAY);
    }

    private List<String> refused(String actor, String login, LocalDate from, LocalDate until, String deputy) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.enter(actor, login, from, until, deputy));
        assertThat(refusal).isNotNull();
        return refusal.violations().stream()
                .map(wrong -> refusal.kind() + " " + wrong.messageKey())
                .toList();
    }

    @Test
    void theDeputySecretaryActsOnTheDaysOfTheLeaveAndOnNoOther() {
        away("liu.fang");

        assertThat(acting(PostKind.SECRETARY, "BS1").people()).containsExactly("wang.lei");
        assertThat(posts.groupsOf("wang.lei", LAST)).contains("SECRETARY-BS1");
        assertThat(posts.groupsOf("liu.fang", LAST)).doesNotContain("SECRETARY-BS1");
        assertThat(posts.actingIn("SECRETARY-BS1", TODAY.minusDays(1))).containsExactly("liu.fang");
        assertThat(posts.actingIn("SECRETARY-BS1", LAST.plusDays(1))).containsExactly("liu.fang");
        assertThat(posts.holders("BS1", PostKind.SECRETARY, TODAY)).containsExactly("liu.fang");
    }

    @Test
    void withTheDeputyAwayTooTheRestOfTheCommitteeActs() {
        away("liu.fang");
        away("wang.lei");

        assertThat(acting(PostKind.SECRETARY, "BS1").people()).containsExactly("chen.jing", "sun.yue", "zhao.peng");
    }

    @Test
    void whoWasChosenActsWhileHeIsThereHimself() {
        desk.enter("liu.fang", "liu.fang", TODAY, LAST, "sun.yue");
        assertThat(acting(PostKind.SECRETARY, "BS1").people()).containsExactly("sun.yue");

        away("sun.yue");
        assertThat(acting(PostKind.SECRETARY, "BS1").people()).containsExactly("wang.lei");
    }

    @Test
    void whoWasChosenAndLostHisPostDoesNotAct() {
        desk.enter("liu.fang", "liu.fang", TODAY, LAST, "sun.yue");
        School.row(imports, ImportKind.POSTS, "sun.yue,BS1,COMMITTEE_MEMBER,2023-09-01,2026-08-31");

        assertThat(acting(PostKind.SECRETARY, "BS1").people()).containsExactly("wang.lei");
    }

    @Test
    void aDeputyBarredByConflictIsPassedOver() {
        away("liu.fang");
        School.row(imports, ImportKind.KINSHIPS, "lin.xiaoyu,wang.lei,SIBLING");

        var candidates = routing.candidates(Role.BRANCH_SECRETARY, "lin.xiaoyu", "BS1", TODAY);
        assertThat(candidates.groups()).isEmpty();
        assertThat(candidates.people()).containsExactly("chen.jing", "sun.yue", "zhao.peng");
        assertThat(candidates.nobody()).isFalse();
    }

    @Test
    void aCommitteesDeputyActsForItsSecretaryOnLeaveThoughNotForAVacantPost() {
        away("tang.wenbin");
        assertThat(acting(PostKind.ORGANIZER, "C1").people()).containsExactly("song.jianguo");

        away("song.jianguo");
        assertThat(acting(PostKind.SECRETARY, "C1").people()).containsExactly("yu.shulan");
        assertThat(acting(PostKind.ORGANIZER, "C1").people()).containsExactly("yu.shulan");
    }

    @Test
    void withNobodyThereItWaitsForTheAbsentAndThatIsSaid() {
        away("xia.zhen");

        assertThat(acting(PostKind.SECRETARY, "GB1")).isEqualTo(new Acting(Set.of("xia.zhen"), true));
        var candidates = routing.candidates(Role.GENERAL_BRANCH, "lin.xiaoyu", "BS1", TODAY);
        assertThat(candidates.nobody()).isTrue();
        assertThat(candidates.groups()).containsExactly("SECRETARY-GB1");
    }

    @Test
    void ofTwoPostsOneStepIsForTheOneWhoIsThereActs() {
        jdbc.update("update post set until_day = date '2026-01-01' where login = 'yu.shulan'");
        away("song.jianguo");

        List<PostGroup> either =
                List.of(new PostGroup(PostKind.SECRETARY, "C1"), new PostGroup(PostKind.ORGANIZER, "C1"));
        assertThat(posts.acting(either, TODAY)).isEqualTo(new Acting(Set.of("tang.wenbin"), false));
    }

    @Test
    void committeeMembersStayDueAndAdministratorsStayAdministrators() {
        away("jiang.hao");
        away("admin");

        assertThat(routing.committeeMembers("BS1", TODAY)).hasSize(7).contains("jiang.hao");
        assertThat(posts.groupsOf("admin", TODAY)).contains("camunda-admin");
    }

    @Test
    void onlyWhoHoldsAFitPostAtTheSameOrganMayBeChosen() {
        assertThat(deputies.of("liu.fang", TODAY))
                .extracting(Choice::login)
                .containsExactly("chen.jing", "sun.yue", "wang.lei", "zhao.peng");
        assertThat(deputies.of("sun.yue", TODAY)).isEmpty();
        for (String other : List.of("cai.wei", "song.jianguo", "liu.fang", "zhou.ming", "nobody")) {
            assertThat(refused("liu.fang", "liu.fang", TODAY, LAST, other)).containsExactly("INPUT input.leave-deputy");
        }
    }

    @Test
    void daysMustMakeSenseAndLeavesDoNotOverlap() {
        assertThat(refused("liu.fang", "liu.fang", TODAY.minusDays(1), TODAY.minusDays(2), null))
                .containsExactly("INPUT input.leave-past", "INPUT input.leave-order");
        assertThat(refused("zhou.ming", "zhou.ming", TODAY, LAST, null)).containsExactly("INPUT input.leave-nothing");
        away("liu.fang");
        assertThat(refused("liu.fang", "liu.fang", LAST, LAST.plusDays(5), null))
                .containsExactly("ALREADY_DONE refused.leave-overlap");
        desk.enter("liu.fang", "liu.fang", LAST.plusDays(1), LAST.plusDays(5), null);
    }

    @Test
    void theSecretaryOfTheOrganEntersItAndNobodyElse() {
        assertThat(rights.people("liu.fang"))
                .extracting(Person::login)
                .contains("wang.lei", "sun.yue", "zhou.ming")
                .doesNotContain("liu.fang", "cai.wei", "song.jianguo", "lin.xiaoyu");
        desk.enter("liu.fang", "chen.jing", TODAY, LAST, null);
        desk.enter("admin", "liu.fang", TODAY, LAST, null);
        assertThat(refused("liu.fang", "sun.yue", TODAY, LAST, null))
                .as("on leave himself")
                .containsExactly(NO);
        assertThat(refused("wang.lei", "liu.fang", LAST.plusDays(1), LAST.plusDays(1), null))
                .containsExactly(NO);
        assertThat(refused("cai.wei", "sun.yue", TODAY, LAST, null)).containsExactly(NO);
        assertThat(refused("sun.yue", "zhao.peng", TODAY, LAST, null)).containsExactly(NO);
        assertThat(refused("sun.yue", "nobody", TODAY, LAST, null)).containsExactly(NO);
    }

    /** Else the secretary of a branch could take the organizer above it out of his way. */
    @Test
    void noSecretaryEntersItForWhoHoldsAPostElsewhere() {
        jdbc.update("update person set organ = 'BS1' where login = 'tang.wenbin'");

        assertThat(refused("liu.fang", "tang.wenbin", TODAY, LAST, null)).containsExactly(NO);
        assertThat(rights.sees("liu.fang", "tang.wenbin")).isTrue();
    }

    @Test
    void whoStandsInForTheSecretaryDoesNotKeepHimAway() {
        Leave leave = away("liu.fang");

        assertThat(refused("wang.lei", "liu.fang", LAST.plusDays(1), LAST.plusDays(9), null))
                .containsExactly(NO);
        Refusal ended = catchThrowableOfType(Refusal.class, () -> desk.end("wang.lei", leave.id()));
        assertThat(ended.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(book.all("wang.lei")).extracting(LeaveBook.Line::mayEnd).containsExactly(false);
    }

    @Test
    void endedEarlyThePostIsTheHoldersAgainAtOnce() {
        desk.end("liu.fang", away("liu.fang").id());

        assertThat(acting(PostKind.SECRETARY, "BS1").people()).containsExactly("liu.fang");
        assertThat(book.own("liu.fang")).isEmpty();
        assertThat(jdbc.queryForList("select act from audit_entry where act like 'leave%' order by id", String.class))
                .containsExactly("leave", "leave-ended");
        assertThat(jdbc.queryForList("select about from audit_entry where act = 'leave'", String.class))
                .allMatch(about -> about.contains("2026-09-10") && !about.contains("liu.fang"));
    }

    @Test
    void whoMaySeeItReadsWhoActsMeanwhile() {
        desk.enter("liu.fang", "liu.fang", TODAY.plusDays(3), LAST, "sun.yue");

        LeaveBook.Line line = book.all("admin").get(0);
        assertThat(line.begun()).isFalse();
        assertThat(line.deputy().login()).isEqualTo("sun.yue");
        assertThat(line.posts()).hasSize(1);
        assertThat(line.posts().get(0).acting()).extracting(Person::login).containsExactly("sun.yue");
        assertThat(book.all("cai.wei")).isEmpty();
    }
}
