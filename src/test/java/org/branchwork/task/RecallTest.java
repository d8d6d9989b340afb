package org.branchwork.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.path.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that opens again comes as it was filled in, but for what must be said anew. */
class RecallTest extends PathTest {

    /** Reports and opinions of another period, other meetings, and counts and decisions that nobody may be led in. */
    private static final Set<String> NOTHING = Set.of(
            "cultivation-thought-report",
            "probation-thought-report",
            "cultivation-contact-opinion",
            "probation-sponsor-opinion",
            "cultivation-assess",
            "probation-assess",
            "vote-attendance",
            "vote-resolution",
            "vote-count-first",
            "vote-count-second",
            "vote-open-casting",
            "vote-close",
            "approval-decide");

    private static final Set<String> DECISIONS = Set.of("outcome", "proposal", "defects", "corrections");

    private static final Map<String, Set<String>> NAMED_ANEW = Map.of(
            "vote-convene", Set.of("meetingAt"),
            "notice-close", Set.of("wasVisible"),
            "target-appoint-sponsors", Set.of("sponsors"),
            "target-training", Set.of("from", "until", "examPassed", "certificate"),
            "probation-committee-review", Set.of("extensionMonths", "postponedUntil"));

    @Autowired
    private Handlers handlers;

    @Autowired
    private FormFiles forms;

    @Autowired
    private FormTexts texts;

    /** A handler that fills in nothing itself; nameless, so that no scan for handlers finds it. */
    private static <F extends Record> TaskHandler<F> bare(TaskHandler<F> real) {
        return new TaskHandler<>() {
            @Override
            public Class<F> form() {
                return real.form();
            }

            @Override
            public Recall recall() {
                return real.recall();
            }

            @Override
            public Set<String> namedAnew() {
                return real.namedAnew();
            }

            @Override
            public String accept(F form, TaskContext context) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private Set<String> offered(String key, String stepSubject, String taskSubject, boolean sameRun) {
        MembershipCase theCase = new MembershipCase("2026-00001", "t8", "BS8", LocalDate.parse("2026-06-01"));
        theCase.enter(Stage.CULTIVATION);
        String entered = components(key).stream()
                .map(name -> "\"" + name + "\":\"typed\"")
                .collect(Collectors.joining(",", "{", "}"));
        LocalDateTime then = LocalDateTime.parse("2026-06-02T09:00");
        CaseStep step = new CaseStep(
                theCase, key, stepSubject, "w01", then.toLocalDate(), then, null, entered, null, null, null);
        if (!sameRun) {
            theCase.enter(Stage.CULTIVATION);
        }
        CaseSteps steps = mock(CaseSteps.class);
        when(steps.findByCaseNumberAndKeyOrderById(any(), any())).thenReturn(List.of(step));
        Handlers bare = new Handlers(Map.of(key, bare(handlers.of(key))));
        FormDesk desk = new FormDesk(bare, forms, texts, steps, mock(Returns.class), mock(CaseFiles.class));
        TaskContext context =
                new TaskContext(theCase, "t1", key, taskSubject, "w01", then.toLocalDate(), then.plusDays(1));
        return desk.shown(context).values().keySet();
    }

    private Set<String> components(String key) {
        return Arrays.stream(handlers.of(key).form().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void whatWasTypedAtAStepIsThereWhenItOpensAgain() {
        assertThat(handlers.keys()).hasSizeGreaterThan(40).containsAll(NOTHING).containsAll(NAMED_ANEW.keySet());
        for (String key : handlers.keys()) {
            Set<String> wanted = new HashSet<>(NOTHING.contains(key) ? Set.of() : components(key));
            wanted.removeAll(DECISIONS);
            wanted.removeAll(NAMED_ANEW.getOrDefault(key, Set.of()));
            assertThat(offered(key, null, null, true)).as(key).isEqualTo(wanted);
        }
    }

    @Test
    void anAbandonedRoundSaysNothingButWhatStaysTrueOfThePerson() {
        for (String key : handlers.keys()) {
            if (key.equals("acceptance-fill-form")) {
                assertThat(offered(key, null, null, false)).contains("motive", "family", "history");
            } else {
                assertThat(offered(key, null, null, false)).as(key).isEmpty();
            }
        }
    }

    @Test
    void whatOneSponsorTypedIsNotOfferedToTheOther() {
        assertThat(offered("acceptance-sponsor-opinion", "w02", "w02", true)).containsExactly("opinion");
        assertThat(offered("acceptance-sponsor-opinion", "w02", "w03", true)).isEmpty();
    }
}
