package org.branchwork.admission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/**
 * The case of one person, from application to full membership: the truth about where he stands. Every change of state
 * re-reads the facts it rests on, so that neither a moved token nor an edited variable makes a member.
 */
@Entity
@Table(name = "membership_case")
public class MembershipCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String applicant;

    @Column(nullable = false)
    private String branch;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseState state = CaseState.APPLICANT;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    /** Counts the stages entered so far: a stage entered again is another run, with steps of its own. */
    @Column(name = "stage_run", nullable = false)
    private int stageRun;

    /** Why the case went back or was closed; shown on the case page and at the next step. */
    @Column(name = "state_reason")
    private String stateReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "case_fact", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "fact")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "fact_value", nullable = false)
    private Map<Fact, String> facts = new EnumMap<>(Fact.class);

    @Version
    private int version;

    protected MembershipCase() {}

    public MembershipCase(String number, String applicant, String branch, LocalDate openedOn) {
        this.number = number;
        this.applicant = applicant;
        this.branch = branch;
        this.openedOn = openedOn;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** The login of the person whose case this is, whatever his state. */
    public String applicant() {
        return applicant;
    }

    /** The code of the branch that carries the case. */
    public String branch() {
        return branch;
    }

    public CaseState state() {
        return state;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Stage stage() {
        return stage;
    }

    public int stageRun() {
        return stageRun;
    }

    public String stateReason() {
        return stateReason;
    }

    public Map<Fact, String> facts() {
        return Map.copyOf(facts);
    }

    public boolean has(Fact fact) {
        return facts.containsKey(fact);
    }

    /** The day of a fact, or null. */
    public LocalDate day(Fact fact) {
        String value = facts.get(fact);
        return value == null ? null : LocalDate.parse(value);
    }

    public String formNumber() {
        return facts.get(Fact.FORM_NUMBER);
    }

    /** Notes a fact that changes no state. */
    public void note(Fact fact, LocalDate day) {
        facts.put(fact, day.toString());
    }

    public void issueForm(String formNumber) {
        facts.put(Fact.FORM_NUMBER, formNumber);
    }

    public void forget(Fact... gone) {
        Arrays.asList(gone).forEach(facts::remove);
    }

    /** The day from which the year of cultivation counts (Art. 12-13): time served elsewhere counts, an interruption does not. */
    public LocalDate cultivationFrom() {
        return has(Fact.CULTIVATION_COUNTS_FROM) ? day(Fact.CULTIVATION_COUNTS_FROM) : day(Fact.ACTIVIST_SINCE);
    }

    /** The last day of probation: the extension's, once there is one (Rules 2026, Art. 31). */
    public LocalDate lastDayOfProbation() {
        return has(Fact.EXTENDED_UNTIL) ? day(Fact.EXTENDED_UNTIL) : day(Fact.PROBATION_UNTIL);
    }

    public void enter(Stage next) {
        stage = next;
        stageRun++;
    }

    /** What is kept before the path of a case goes on belongs to the stage it goes on with, but to no run of it here. */
    public void goesOnWith(Stage first) {
        stage = first;
    }

    /** Package-private: states change in {@link Milestones} alone. */
    void become(CaseState next, String reason) {
        state = next;
        stateReason = reason;
    }

    void require(CaseState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new MilestoneMissing(number, "state is " + state + ", not " + Arrays.toString(allowed));
        }
    }

    void require(Fact... needed) {
        for (Fact fact : needed) {
            if (!has(fact)) {
                throw new MilestoneMissing(number, fact.key() + " is missing");
            }
        }
    }

    /**
     * A state with the facts that are established with it. Handlers refuse a date that lies before the fact it follows; this
     * holds whatever the route.
     */
    void reach(CaseState next, Map<Fact, LocalDate> established, Fact... gone) {
        Map<Fact, String> then = new EnumMap<>(Fact.class);
        then.putAll(facts);
        Arrays.asList(gone).forEach(then::remove);
        established.forEach((fact, day) -> then.put(fact, day.toString()));
        List<FactOrder.Disorder> disorders = FactOrder.disorders(then);
        if (!disorders.isEmpty()) {
            throw new MilestoneMissing(number, "dates out of order: " + disorders);
        }
        keepOnly(then.keySet());
        facts.putAll(then);
        become(next, null);
    }

    void take(Map<Fact, String> handedOver) {
        facts.putAll(handedOver);
    }

    void keepOnly(Set<Fact> kept) {
        facts.keySet().retainAll(kept);
    }
}
