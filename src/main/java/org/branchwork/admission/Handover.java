package org.branchwork.admission;

import static org.branchwork.admission.Fact.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one organisation hands over to another about a person: the facts of the path as far as the receiving one takes them
 * over (Art. 12, 34). They say by themselves at which place the path goes on.
 */
public record Handover(Map<Fact, String> facts) {

    private static final List<Fact> APPLIED = List.of(RECEIVED_ON, TALKED_ON);
    private static final List<Fact> CULTIVATED = List.of(ACTIVIST_SINCE, FILED_ON);
    private static final List<Fact> LISTED = List.of(CONSENTED_ON, NOTICE_FROM, NOTICE_UNTIL, LISTED_ON);
    private static final List<Fact> ADMITTED =
            List.of(FORM_NUMBER, RESOLVED_ON, APPROVED_ON, MEMBER_SINCE, PROBATION_UNTIL);

    /** Beside those a state needs; a training counts for an activist too, for a while. */
    private static final Set<Fact> WITH_CULTIVATION = Set.of(CULTIVATION_COUNTS_FROM, TRAINED_ON);

    private static final Set<Fact> WITH_LISTING = Set.of(REVIEWED_ON);
    private static final Set<Fact> WITH_ADMISSION =
            Set.of(PRE_REVIEWED_ON, COMMITTEE_TALKED_ON, OATH_ON, EXTENDED_UNTIL);

    /** Follow from the resolution (Art. 25, 31). */
    private static final Set<Fact> FOLLOWING = Set.of(MEMBER_SINCE, PROBATION_UNTIL);

    public Handover {
        facts = facts.isEmpty() ? Map.of() : Map.copyOf(facts);
    }

    /** Facts that travel at all; a conversion is resolved where it is approved. */
    public static boolean travels(Fact fact) {
        return Stream.of(APPLIED, CULTIVATED, LISTED, ADMITTED, WITH_CULTIVATION, WITH_LISTING, WITH_ADMISSION)
                .anyMatch(group -> group.contains(fact));
    }

    /** What has to be written down of a person of that state, beyond what follows from it; an applicant may wait for his talk. */
    public static List<Fact> neededAs(CaseState state) {
        return switch (state) {
            case APPLICANT -> List.of(RECEIVED_ON);
            case EXTENDED ->
                Stream.concat(written(state), Stream.of(EXTENDED_UNTIL)).toList();
            default -> written(state).toList();
        };
    }

    private static Stream<Fact> written(CaseState state) {
        return grounds(state).filter(fact -> !FOLLOWING.contains(fact));
    }

    /** Whether a person of that state can have that fact behind him. */
    public static boolean fits(Fact fact, CaseState state) {
        boolean admission = ADMITTED.contains(fact) || WITH_ADMISSION.contains(fact);
        boolean listing = LISTED.contains(fact) || WITH_LISTING.contains(fact);
        return switch (state) {
            case APPLICANT -> APPLIED.contains(fact);
            case ACTIVIST -> !admission && !listing;
            case DEVELOPMENT_TARGET -> !admission;
            case PROBATIONARY_MEMBER -> fact != EXTENDED_UNTIL;
            default -> true;
        };
    }

    /** Of a case that has left: what was begun and not ended stays behind, as does the form of an acceptance not approved. */
    public static Handover of(MembershipCase theCase) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        theCase.facts().forEach((fact, value) -> {
            boolean ofAListing = LISTED.contains(fact) || WITH_LISTING.contains(fact);
            boolean ofAnAdmission = ADMITTED.contains(fact) || WITH_ADMISSION.contains(fact);
            boolean ended = (!ofAListing || theCase.has(LISTED_ON)) && (!ofAnAdmission || theCase.has(MEMBER_SINCE));
            if (travels(fact) && ended) {
                facts.put(fact, value);
            }
        });
        return new Handover(facts);
    }

    public CaseState state() {
        if (hasAny(ADMITTED) || hasAny(WITH_ADMISSION)) {
            return facts.containsKey(EXTENDED_UNTIL) ? CaseState.EXTENDED : CaseState.PROBATIONARY_MEMBER;
        }
        if (hasAny(LISTED) || hasAny(WITH_LISTING)) {
            return CaseState.DEVELOPMENT_TARGET;
        }
        return hasAny(CULTIVATED) || hasAny(WITH_CULTIVATION) ? CaseState.ACTIVIST : CaseState.APPLICANT;
    }

    /** An applicant whose letter was received and who waits for the talk; no organisation hands him over. */
    public boolean awaitsTalk() {
        return facts.keySet().equals(Set.of(RECEIVED_ON));
    }

    /** Where the path goes on; an applicant who is handed over has been talked with. */
    public Stage stage() {
        if (awaitsTalk()) {
            return Stage.APPLICATION;
        }
        return switch (state()) {
            case PROBATIONARY_MEMBER, EXTENDED -> Stage.PROBATION;
            case DEVELOPMENT_TARGET -> Stage.DEVELOPMENT_TARGET;
            default -> Stage.CULTIVATION;
        };
    }

    /** Without these the state is not borne out. Of a member's time before his admission no fact is needed any more. */
    public List<Fact> missing() {
        return grounds(state()).filter(fact -> !facts.containsKey(fact)).toList();
    }

    private static Stream<Fact> grounds(CaseState state) {
        Stream<List<Fact>> grounds =
                switch (state) {
                    case PROBATIONARY_MEMBER, EXTENDED -> Stream.of(ADMITTED);
                    case DEVELOPMENT_TARGET -> Stream.of(APPLIED, CULTIVATED, LISTED);
                    case ACTIVIST -> Stream.of(APPLIED, CULTIVATED);
                    default -> Stream.of(APPLIED);
                };
        return grounds.flatMap(List::stream);
    }

    public List<FactOrder.Disorder> disorders() {
        return FactOrder.disorders(facts);
    }

    public boolean sound() {
        return missing().isEmpty()
                && disorders().isEmpty()
                && facts.keySet().stream().allMatch(Handover::travels)
                && Objects.equals(facts.get(MEMBER_SINCE), facts.get(RESOLVED_ON));
    }

    /**
     * Cultivation stood still from one day to another: that time does not count, all that was served before does.
     *
     * @param until   the last day of cultivation in the organisation that hands over
     * @param resumed the day the receiving one takes over
     */
    public Handover interrupted(LocalDate until, LocalDate resumed) {
        LocalDate from = cultivationFrom();
        Map<Fact, String> moved = new EnumMap<>(facts);
        moved.put(
                CULTIVATION_COUNTS_FROM,
                from.plusDays(ChronoUnit.DAYS.between(until, resumed)).toString());
        return new Handover(moved);
    }

    /** The day the year of cultivation counts from, or null. */
    public LocalDate cultivationFrom() {
        return facts.containsKey(CULTIVATION_COUNTS_FROM) ? day(CULTIVATION_COUNTS_FROM) : day(ACTIVIST_SINCE);
    }

    public LocalDate day(Fact fact) {
        return FactOrder.day(fact, facts);
    }

    private boolean hasAny(Collection<Fact> group) {
        return group.stream().anyMatch(facts::containsKey);
    }
}
