package org.branchwork.dossier.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.demo.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever stood in for the secretary on the day of the meeting led it, and is named on its papers. */
class DeputyOnPaperTest extends DemoTest {

    @Autowired
    private PaperDesk desk;

    @Autowired
    private Cases cases;

    @AfterEach
    void back() {
        jdbc.update("delete from leave_of_absence where from_day < date '2020-01-01'");
    }

    @Test
    void theProtocolNamesWhoLedTheMeeting() {
        MembershipCase theCase = cases.findByApplicantOrderByNumberDesc("luoxi").get(0);
        String secretary = holder("SECRETARY", theCase.branch());
        String deputy = holder("ORGANIZATION_COMMISSIONER", theCase.branch());
        assertThat(chair(theCase, secretary)).isEqualTo(List.of(name(secretary)));
        jdbc.update(
                "insert into leave_of_absence (login, from_day, until_day, deputy) values (?, ?, ?, ?)",
                secretary,
                "2019-12-31",
                "2099-01-01",
                deputy);
        assertThat(chair(theCase, secretary)).isEqualTo(List.of(name(deputy)));
    }

    private Object chair(MembershipCase theCase, String reader) {
        Sheet protocol = desk.of("protocol", desk.reading(theCase, reader, Locale.SIMPLIFIED_CHINESE))
                .get(0);
        return protocol.content().get("secretary");
    }

    private String holder(String kind, String branch) {
        return jdbc.queryForObject(
                "select min(login) from post where organ = ? and kind = ?", String.class, branch, kind);
    }

    private String name(String login) {
        return jdbc.queryForObject("select name from person where login = ?", String.class, login);
    }
}
