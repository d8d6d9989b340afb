package org.branchwork.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an organ may settle for itself and everything below it: numbers of the Rules, in their stricter direction alone, and
 * switches for what the Rules leave open. Published as {@code T-CULT}.
 */
public enum PolicyKey {
    T_TALK(Stricter.LESS),
    T_WAIT(Stricter.MORE),
    T_FILE(Stricter.LESS),
    T_ASSESS(Stricter.LESS),
    T_ASSESS_DUE(Stricter.LESS),
    T_REPORT(Stricter.LESS),
    T_CULT(Stricter.MORE),
    T_NOTICE(Stricter.MORE),
    T_TRAIN(Stricter.MORE),
    T_TRAIN_HOURS(Stricter.MORE),
    T_RETRAIN(Stricter.LESS),
    T_PREREV(Stricter.LESS),
    T_MEET(Stricter.LESS),
    T_APPR(Stricter.LESS),
    T_OATH(Stricter.LESS),
    T_CAPP(Stricter.MORE),
    T_CMEET(Stricter.LESS),
    T_CAPPR(Stricter.LESS),
    CONTACT_LOAD(Stricter.LESS),
    COMMITTEE_QUORUM(Stricter.MORE),
    APPROVAL_QUORUM(Stricter.MORE),
    COMMITTEE_MAJORITY(Stricter.MORE),
    /** Whether the day of posting is the first day of a public notice. */
    FIRST_NOTICE_DAY("NOT_COUNTED", "COUNTED"),
    /** Whether a probation begun on 12 October ends on 12 or on 11 October. */
    PROBATION_END("SAME_DAY", "DAY_BEFORE"),
    /** Secret: what each member of a committee decided is kept as counts alone. */
    COMMITTEE_VOTE("OPEN", "SECRET"),
    LEAGUE_RECOMMENDATION("ON", "OFF"),
    CERTIFICATE_MISSING("OFF", "ON"),
    CERTIFICATE_EXPIRED("OFF", "ON"),
    /** Whether nobody passes the pre-review without a place of the annual plans that are imported. */
    PLACE_MISSING("OFF", "ON"),
    /** Public notices beside the one the Rules ask for; any of them, separated by blanks. */
    EXTRA_NOTICES(true, "ACTIVIST", "ACCEPTANCE", "CONVERSION"),
    /** Relations that bar beside those that always do; any of them, separated by blanks. */
    KINSHIP(true, "UNCLE_AUNT", "NEPHEW_NIECE", "COUSIN", "IN_LAW", "OTHER");

    /** Which way a number is stricter. */
    public enum Stricter {
        LESS,
        MORE
    }

    /** Between the values of a key that takes several. */
    static final String SEPARATOR = "[\\s,;|]+";

    private final Stricter stricter;
    private final List<String> choices;
    private final boolean several;

    PolicyKey(Stricter stricter) {
        this.stricter = stricter;
        this.choices = List.of();
        this.several = false;
    }

    PolicyKey(String... choices) {
        this(false, choices);
    }

    PolicyKey(boolean several, String... choices) {
        this.stricter = null;
        this.choices = List.of(choices);
        this.several = several;
    }

    public String id() {
        return name().replace('_', '-');
    }

    public static Optional<PolicyKey> of(String id) {
        return Stream.of(values()).filter(key -> key.id().equals(id)).findFirst();
    }

    /** The key that settles something about a rule. */
    public static Optional<PolicyKey> of(Rule rule) {
        return of(rule.id());
    }

    /** A number of the Rules, and not a switch. */
    public boolean tightens() {
        return stricter != null;
    }

    public Stricter stricter() {
        return stricter;
    }

    /** Of a switch; the first is what holds without a policy, unless it takes {@link #several}. */
    public List<String> choices() {
        return choices;
    }

    public boolean several() {
        return several;
    }
}
