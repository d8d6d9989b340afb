package org.branchwork.deadlines;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.rulebook.Rule;

/** The days of the path in order: what each waits for, and the rule that counts from there. */
enum PlannedDay {
    RECEIVED(Fact.RECEIVED_ON, Kind.FREE, null),
    TALKED(Fact.TALKED_ON, Kind.LIMITED, Rule.T_TALK, Fact.RECEIVED_ON),
    ACTIVIST(Fact.ACTIVIST_SINCE, Kind.FREE, null, Fact.TALKED_ON),
    ACTIVIST_NOTICE("ACTIVIST", Fact.FILED_ON, Fact.ACTIVIST_SINCE),
    FILED(Fact.FILED_ON, Kind.LIMITED, Rule.T_FILE, Fact.ACTIVIST_SINCE),
    /** The committee discusses and the higher one consents on one day at best. */
    CONSENTED(Fact.CONSENTED_ON, Kind.COUNTED, Rule.T_CULT, Fact.ACTIVIST_SINCE),
    NOTICE(Fact.NOTICE_FROM, Kind.FREE, null, Fact.CONSENTED_ON),
    /** By the Rules of 2014 the committee discusses and makes public on one day at best. */
    NOTICE_FIRST(Fact.NOTICE_FROM, Kind.COUNTED, Rule.T_CULT, Fact.ACTIVIST_SINCE),
    NOTICE_OVER(Fact.NOTICE_UNTIL, Kind.FOLLOWS, Rule.T_NOTICE, Fact.NOTICE_FROM),
    FILED_AFTER(Fact.CONSENTED_ON, Kind.NEXT_DAY, null, Fact.NOTICE_UNTIL),
    LISTED(Fact.LISTED_ON, Kind.NEXT_DAY, null, Fact.NOTICE_UNTIL),
    LISTED_WITH_THE_ANSWER(Fact.LISTED_ON, Kind.FOLLOWS, null, Fact.CONSENTED_ON),
    REVIEWED(Fact.REVIEWED_ON, Kind.FREE, null, Fact.LISTED_ON),
    TRAINED(Fact.TRAINED_ON, Kind.COUNTED, Rule.T_TRAIN, Fact.LISTED_ON),
    PRE_REVIEWED(Fact.PRE_REVIEWED_ON, Kind.FREE, null, Fact.REVIEWED_ON, Fact.TRAINED_ON),
    ACCEPTANCE_NOTICE("ACCEPTANCE", Fact.RESOLVED_ON, Fact.PRE_REVIEWED_ON),
    RESOLVED(Fact.RESOLVED_ON, Kind.LIMITED, Rule.T_MEET, Fact.PRE_REVIEWED_ON),
    APPROVED(Fact.APPROVED_ON, Kind.LIMITED, Rule.T_APPR, Fact.RESOLVED_ON),
    OATH(Fact.OATH_ON, Kind.LIMITED, Rule.T_OATH, Fact.APPROVED_ON),
    PROBATION_OVER(Fact.PROBATION_UNTIL, Kind.FOLLOWS, Rule.T_PROB, Fact.RESOLVED_ON),
    /** The application is handed in a week before the last day, so the notice may be over on it. */
    CONVERSION_NOTICE("CONVERSION", Fact.CONVERSION_RESOLVED_ON, Fact.PROBATION_UNTIL, Fact.EXTENDED_UNTIL),
    CONVERTED(Fact.CONVERSION_RESOLVED_ON, Kind.FREE, null, Fact.PROBATION_UNTIL, Fact.EXTENDED_UNTIL),
    CONFIRMED(Fact.CONVERSION_APPROVED_ON, Kind.LIMITED, Rule.T_CAPPR, Fact.CONVERSION_RESOLVED_ON),
    STANDING(Fact.STANDING_SINCE, Kind.FOLLOWS, null, Fact.PROBATION_UNTIL, Fact.EXTENDED_UNTIL);

    private enum Kind {
        /** As soon as the day it waits for has come. */
        FREE,
        /** The same, and in time until the rule's period is over. */
        LIMITED,
        /** Not before the rule's period is over. */
        COUNTED,
        /** Fixed by the day it waits for; nobody acts. */
        FOLLOWS,
        NEXT_DAY,
        /** The last day of a notice that policy alone asks for. */
        EXTRA_NOTICE
    }

    private static final Set<PlannedDay> CONSENT_FIRST = EnumSet.of(CONSENTED, NOTICE, LISTED);
    private static final Set<PlannedDay> NOTICE_BEFORE = EnumSet.of(NOTICE_FIRST, FILED_AFTER, LISTED_WITH_THE_ANSWER);

    private final Fact fact;
    private final Kind kind;
    private final Rule rule;
    private final List<Fact> after;
    private final String notice;

    PlannedDay(Fact fact, Kind kind, Rule rule, Fact... after) {
        this.fact = fact;
        this.kind = kind;
        this.rule = rule;
        this.after = List.of(after);
        this.notice = null;
    }

    /** A notice asked for by policy EXTRA-NOTICES, which {@code before} waits for. */
    PlannedDay(String notice, Fact before, Fact... after) {
        this.fact = before;
        this.kind = Kind.EXTRA_NOTICE;
        this.rule = Rule.T_NOTICE;
        this.after = List.of(after);
        this.notice = notice;
    }

    /** The notice of policy that the present stage may hold, or null. */
    static PlannedDay inHand(MembershipCase theCase) {
        if (theCase.stage() == Stage.CULTIVATION) {
            return ACTIVIST_NOTICE;
        }
        if (theCase.stage() == Stage.ACCEPTANCE) {
            return ACCEPTANCE_NOTICE;
        }
        return theCase.stage() == Stage.PROBATION ? CONVERSION_NOTICE : null;
    }

    boolean isBeforeListing() {
        return ordinal() < CONSENTED.ordinal();
    }

    /** Whether it is part of the path in that order of consent and notice (Art. 13). */
    boolean isPartOf(boolean consentFirst) {
        return !(consentFirst ? NOTICE_BEFORE : CONSENT_FIRST).contains(this);
    }

    /** The fact it sets; of a notice of policy, the fact that waits for it. */
    Fact fact() {
        return fact;
    }

    /** As policy names it; null for every other day. */
    String notice() {
        return notice;
    }

    Rule rule() {
        return rule;
    }

    List<Fact> after() {
        return after;
    }

    boolean isLimit() {
        return kind == Kind.LIMITED;
    }

    boolean follows() {
        return kind == Kind.FOLLOWS;
    }

    int extraDays() {
        return kind == Kind.NEXT_DAY ? 1 : 0;
    }
}
