package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.task.Foreseen;
import org.branchwork.task.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of a step before it is taken. */
class ForeseenPathTest extends CollegeWalk {

    @Autowired
    private TaskDesk desk;

    @Test
    void whatWouldRefuseIsToldFirstWithItsDecisionAndTheEarliestDay() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(a, "cultivation-recommend", values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b)));
        at("2026-12-01");
        does(b, "cultivation-contact-opinion", values("opinion", "进步明显。", "recommendation", "继续"));

        List<Foreseen> told = desk.opened(taskOf(a, "cultivation-assess"), a).foreseen();
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.get(0).check().rule().id()).isEqualTo("T-CULT");
        assertThat(told.get(0).check().passed()).isFalse();
        assertThat(told.get(0).check().earliest()).isEqualTo("2027-06-01");
        assertThat(told.get(0).outcomes()).containsExactly("MATURE");
        assertThat(told.subList(1, told.size()))
                .allSatisfy(one -> assertThat(one.check().passed()).isTrue());
    }
}
