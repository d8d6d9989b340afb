package org.branchwork.boards;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Stage;
import org.branchwork.boards.BoardCases.Company;
import org.branchwork.boards.BranchBoard.Card;
import org.branchwork.boards.BranchBoard.Column;
import org.branchwork.boards.BranchBoard.Coming;
import org.branchwork.boards.BranchBoard.Guide;
import org.branchwork.boards.BranchBoard.Guided;
import org.branchwork.boards.BranchBoard.InHand;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the board of a branch up; nobody is compared with anybody on it. */
@Component
public class BranchBoards {

    private static final int MONTHS_AHEAD = 3;

    /** A branch has a few dozen cases; three of these to each. */
    private static final int EVENTS = 1_000;

    private final BoardCases cases;
    private final Steps steps;
    private final Ahead ahead;
    private final Hands hands;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    BranchBoards(BoardCases cases, Steps steps, Ahead ahead, Hands hands, Rulebook rulebook, OrganisationTime time) {
        this.cases = cases;
        this.steps = steps;
        this.ahead = ahead;
        this.hands = hands;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** @param withCompanions whether the reader is told who accompanies whom */
    @Transactional(readOnly = true)
    public BranchBoard of(String branch, boolean withCompanions) {
        LocalDateTime now = time.now();
        View view = View.of(Set.of(branch));
        List<Step> open = steps.of(view);
        List<Ahead.Event> events = ahead.in(view, now, now.plusYears(2), EVENTS);
        List<Company> company = withCompanions ? cases.companions(branch) : List.of();
        return new BranchBoard(
                columns(branch, open, events, company),
                guides(branch, company),
                dates(open, events, now),
                cases.states(branch));
    }

    private List<Column> columns(String branch, List<Step> open, List<Ahead.Event> events, List<Company> company) {
        Map<String, List<Step>> byCase = open.stream().collect(groupingBy(Step::caseNumber));
        Map<String, Ahead.Event> first =
                events.stream().collect(Collectors.toMap(Ahead.Event::caseNumber, one -> one, (one, later) -> one));
        Map<String, List<String>> names = hands.of(open, time.today());
        Map<Stage, List<Card>> cards = cases.of(branch).stream()
                .collect(groupingBy(
                        BoardCases.Line::stage,
                        Collectors.mapping(
                                line -> card(
                                        line,
                                        byCase.getOrDefault(line.number(), List.of()),
                                        first.get(line.number()),
                                        names,
                                        company),
                                Collectors.toList())));
        return Stream.of(Stage.values())
                .map(stage -> new Column(stage, lateFirst(cards.getOrDefault(stage, List.of()))))
                .toList();
    }

    private Card card(
            BoardCases.Line line,
            List<Step> open,
            Ahead.Event waits,
            Map<String, List<String>> names,
            List<Company> company) {
        LocalDate today = time.today();
        List<InHand> inHand = open.stream()
                .map(step -> new InHand(step, names.getOrDefault(step.taskId(), List.of()), step.late(today)))
                .toList();
        return new Card(
                line.number(),
                line.person(),
                line.state(),
                line.since(),
                inHand,
                inHand.isEmpty() ? waits : null,
                accompanying(line.number(), CompanionRole.CONTACT, company),
                accompanying(line.number(), CompanionRole.SPONSOR, company),
                inHand.stream().anyMatch(InHand::late));
    }

    private static List<String> accompanying(String number, CompanionRole role, List<Company> company) {
        return company.stream()
                .filter(one -> one.caseNumber().equals(number) && one.role() == role)
                .map(Company::name)
                .toList();
    }

    private static List<Card> lateFirst(List<Card> cards) {
        return cards.stream()
                .sorted(Comparator.comparing((Card card) -> !card.late())
                        .thenComparing(BranchBoards::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static LocalDate due(Card card) {
        return card.steps().isEmpty() ? null : card.steps().get(0).step().due();
    }

    private List<Guide> guides(String branch, List<Company> company) {
        int customary =
                rulebook.on(time.today(), branch).value(Rule.CONTACT_LOAD).amount();
        Map<String, Long> loads =
                cases.loads(company.stream().map(Company::login).collect(Collectors.toSet()));
        Map<String, List<Company>> each = company.stream()
                .collect(groupingBy(
                        one -> BoardCases.load(one.login(), one.role()), LinkedHashMap::new, Collectors.toList()));
        List<Guide> guides = new ArrayList<>();
        each.forEach((who, theirs) -> {
            long all = loads.getOrDefault(who, (long) theirs.size());
            CompanionRole role = theirs.get(0).role();
            guides.add(new Guide(
                    theirs.get(0).name(),
                    role,
                    theirs.stream().map(one -> guided(one)).toList(),
                    all,
                    role == CompanionRole.CONTACT && all > customary));
        });
        return guides;
    }

    private static Guided guided(Company one) {
        return new Guided(one.caseNumber(), one.applicant(), one.role() == CompanionRole.SPONSOR && !one.agreed());
    }

    private static List<Coming> dates(List<Step> open, List<Ahead.Event> events, LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atStartOfDay();
        LocalDateTime until = today.plusMonths(MONTHS_AHEAD);
        Stream<Coming> due = open.stream()
                .filter(step -> step.due() != null)
                .map(step -> new Coming(step.due().atStartOfDay(), step, null));
        Stream<Coming> opens = events.stream().map(event -> new Coming(event.at(), null, event));
        return Stream.concat(due, opens)
                .filter(one -> !one.at().isBefore(today) && one.at().isBefore(until))
                .sorted(Comparator.comparing(Coming::at))
                .toList();
    }
}
