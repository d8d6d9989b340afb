package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

@OrganizationTest
class CaseRightsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    @Autowired
    Imports imports;

    @Autowired
    CaseRights rights;

    @Autowired
    Organs organs;

    @Autowired
    Cases cases;

    @Autowired
    Companions companions;

    @Autowired
    NamedParameterJdbcTemplate jdbc;

    private MembershipCase theCase;
    private Companion contact;

    @BeforeEach
    void open() {
        School.open(imports);
        theCase = cases.save(new MembershipCase("2026-00001", "li.chenxi", "BS1", DAY));
        cases.save(new MembershipCase("2026-00002", "ye.qiu", "BS2", DAY));
        contact = companions.save(new Companion("2026-00001", CompanionRole.CONTACT, "wu.tong", DAY));
        companions.save(new Companion("2026-00001", CompanionRole.SPONSOR, "gu.yan", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "li.chenxi,     CASE,    the applicant",
        "wu.tong,       CASE,    a contact",
        "gu.yan,        CASE,    a sponsor from another branch",
        "liu.fang,      SEALED,  the secretary",
        "wang.lei,      SEALED,  the deputy",
        "sun.yue,       SEALED,  a member of the branch committee",
        "chen.jing,     CASE,    a commissioner who is the mother",
        "xia.zhen,      SEALED,  the general branch",
        "song.jianguo,  SEALED,  the committee's secretary",
        "jiang.hao,     SEALED,  a member of the committee",
        "bai.yulan,     SEALED,  the organization department",
        "admin,         OUTLINE, the administrator",
        "han.bing,      NOTHING, another member of the branch",
        "lin.xiaoyu,    NOTHING, another applicant",
        "cai.wei,       NOTHING, the secretary of another branch",
        "ding.lei,      NOTHING, the secretary of a branch elsewhere",
        "wen.tao,       NOTHING, a class teacher",
        "luo.qing,      NOTHING, a League secretary",
        "nobody,        NOTHING, a login nobody has"
    })
    void everyoneSeesWhatIsHisByRight(String login, Sight sight, String who) {
        assertThat(rights.sight(login, theCase, DAY)).as(who).isEqualTo(sight);
        assertThat(rights.maySee(login, theCase, DAY)).isEqualTo(sight != Sight.NOTHING);
        assertThat(rights.maySeeSealed(login, theCase, DAY)).isEqualTo(sight == Sight.SEALED);
        assertThat(visible(login).contains("2026-00001")).as(who).isEqualTo(sight != Sight.NOTHING);
    }

    @Test
    void aPostThatHasEndedShowsNothing() {
        School.row(imports, ImportKind.POSTS, "sun.yue,BS1,COMMITTEE_MEMBER,2023-09-01,2026-03-30");

        assertThat(rights.maySee("sun.yue", theCase, DAY)).isFalse();
        assertThat(visible("sun.yue")).isEmpty();
    }

    @Test
    void aReleasedContactSeesNothing() {
        contact.release(DAY, "moved away");
        companions.flush();

        assertThat(rights.maySee("wu.tong", theCase, DAY)).isFalse();
        assertThat(visible("wu.tong")).isEmpty();
    }

    @Test
    void listsHoldExactlyWhatMayBeSeen() {
        assertThat(visible("admin")).containsExactly("2026-00001", "2026-00002");
        assertThat(visible("xia.zhen")).containsExactly("2026-00001", "2026-00002");
        assertThat(visible("cai.wei")).containsExactly("2026-00002");
        assertThat(visible("ye.qiu")).containsExactly("2026-00002");
        assertThat(visible("wu.tong")).containsExactly("2026-00001");
        assertThat(visible("gu.yan")).containsExactly("2026-00001");
        assertThat(visible("ding.lei")).isEmpty();
    }

    /** As many as make it worth asking whether there are others. */
    @Test
    void wherePartOfTheCasesAreTheirsNoOtherIsSeen() {
        Set<String> codes = new TreeSet<>(Set.of("BS1", "BS2"));
        IntStream.range(0, 12).forEach(nth -> codes.add("OTHER" + nth));
        assertThat(organs.view(codes)).isEqualTo(View.EVERYTHING);
        assertThat(seen(organs.view(codes))).containsExactly("2026-00001", "2026-00002");

        codes.remove("BS2");
        assertThat(organs.view(codes).everything()).isFalse();
        assertThat(seen(organs.view(codes))).containsExactly("2026-00001");
        assertThat(seen(organs.view(codes).as("ye.qiu"))).containsExactly("2026-00001", "2026-00002");
    }

    private List<String> visible(String login) {
        return seen(rights.visibleTo(login, DAY));
    }

    private List<String> seen(View view) {
        return jdbc.queryForList(
                "select c.number from membership_case c where " + view.condition() + " order by c.number",
                view.parameters(),
                String.class);
    }
}
