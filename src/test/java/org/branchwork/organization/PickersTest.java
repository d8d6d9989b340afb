package org.branchwork.organization;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@OrganizationTest
class PickersTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    @Autowired
    Imports imports;

    @Autowired
    Pickers pickers;

    @Autowired
    Cases cases;

    private MembershipCase theCase;

    @BeforeEach
    void open() {
        School.open(imports);
        theCase = cases.save(new MembershipCase("2026-00001", "li.chenxi", "BS1", DAY));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theBranchComesFirstThenAllWithinTheCommittee() {
        List<String> logins = pickers.people("BS1").stream().map(Choice::login).toList();

        assertThat(logins).hasSize(43).startsWith("chen.jing", "feng.xue", "gao.yuan");
        assertThat(logins.indexOf("zhu.lin")).isLessThan(logins.indexOf("cai.wei"));
        assertThat(logins).contains("song.jianguo").doesNotContain("admin", "bai.yulan");
    }

    @Test
    void whoMayActHasNameAndLoginAlone() {
        assertThat(sponsors()).containsEntry("sun.yue", "孙悦 · sun.yue");
    }

    @Test
    void whoMayNotActHasTheReasonsInBrackets() {
        assertThat(sponsors())
                .containsEntry("yang.guang", "杨光 · yang.guang (not a full member)")
                .containsEntry("chen.jing", "陈静 · chen.jing (a relative)")
                .containsEntry("zheng.kai", "郑凯 · zheng.kai (voting rights suspended)")
                .containsEntry("feng.xue", "冯雪 · feng.xue (sanction still in its impact period)")
                .containsEntry("li.chenxi", "李晨曦 · li.chenxi (the applicant; not a full member)");
    }

    @Test
    void ofOtherBranchesFullMembersAloneAreOffered() {
        assertThat(sponsors()).containsKey("cai.wei").doesNotContainKey("ye.qiu");
        assertThat(pickers.people("BS1")).extracting(Choice::login).contains("cai.wei", "ye.qiu");
        assertThat(pickers.members("BS1", DAY))
                .extracting(Choice::login)
                .contains("cai.wei")
                .doesNotContain("ye.qiu");
    }

    @Test
    void theReasonsAreInTheLanguageOfTheReader() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(sponsors()).containsEntry("li.chenxi", "李晨曦 · li.chenxi（申请人本人；不是正式党员）");
    }

    @Test
    void aBranchWithoutCommitteeAboveOffersItsOwnPeople() {
        School.row(imports, ImportKind.ORGANIZATIONS, "C1,文学院党委,COMMITTEE,OD,false");

        assertThat(pickers.people("BS2")).hasSize(9);
    }

    private Map<String, String> sponsors() {
        return pickers.sponsors(theCase, RealRules.rulebook().on(DAY)).stream()
                .collect(toMap(Choice::login, Choice::label));
    }
}
