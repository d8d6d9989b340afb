package org.branchwork.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchwork.boards.CasePeople;
import org.branchwork.boards.Steps;
import org.branchwork.notification.Outbox;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Standstill;
import org.branchwork.task.Standstills;
import org.springframework.stereotype.Component;

/** What only an administrator can set right: steps that failed or that nobody may do, and mail that came back. */
@Component
class HomeWatch {

    private static final int MOST = 10;

    private final Standstills standstills;
    private final CasePeople people;
    private final Steps steps;
    private final FormTexts texts;
    private final Outbox outbox;
    private final OrganisationTime time;

    HomeWatch(
            Standstills standstills,
            CasePeople people,
            Steps steps,
            FormTexts texts,
            Outbox outbox,
            OrganisationTime time) {
        this.standstills = standstills;
        this.people = people;
        this.steps = steps;
        this.texts = texts;
        this.outbox = outbox;
        this.time = time;
    }

    /** @param kind {@code failed} or {@code nobody}, as in the texts {@code home.watch.<kind>} */
    public record Stuck(String caseNumber, String name, String kind) {}

    /** @param undelivered null where mail is not set up */
    public record Watch(List<Stuck> stuck, long late, Long undelivered) {}

    Watch of(Reader reader, Locale locale) {
        List<Standstill> helpless = standstills.helpless(MOST);
        Map<String, String> names = people.byNumber(helpless.stream()
                .map(Standstill::caseNumber)
                .filter(Objects::nonNull)
                .toList());
        List<Stuck> stuck = helpless.stream()
                .filter(one -> names.containsKey(one.caseNumber()))
                .map(one -> stuck(one, names.get(one.caseNumber()), locale))
                .toList();
        long late = steps.countLate(View.EVERYTHING, "", Set.of(), time.today());
        return new Watch(stuck, late, outbox.open() ? undelivered() : null);
    }

    private Stuck stuck(Standstill one, String person, Locale locale) {
        boolean failed = one.reasons().contains(Standstill.Reason.FAILED);
        String name = failed ? one.element() + ", " + person : texts.task(one.element(), person, locale);
        return new Stuck(one.caseNumber(), name, failed ? "failed" : "nobody");
    }

    private long undelivered() {
        return outbox.unsent().stream().filter(mail -> mail.givenUpAt() != null).count();
    }
}
