package org.branchwork.deadlines;

import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Rule;

/** The days of the path in order: what each waits for, and the rule that counts from there. */
enum PlannedDay {
    RECEIVED(Fact.RECEIVED_ON, Kind.FREE, null),
    TALKED(Fact.TALKED_ON, Kind.LIMITED, Rule.T_TALK, Fact.RECEIVED_ON),
    ACTIVIST(Fact.ACTIVIST_SINCE, Kind.FREE, null, Fact.TALKED_ON),
    FILED(Fact.FILED_ON, Kind.LIMITED, Rule.T_FILE, Fact.ACTIVIST_SINCE),
    /** The committee discusses and the higher one consents on one day at best. */
    CONSENTED(Fact.CONSENTED_ON, Kind.COUNTED, Rule.T_CULT, Fact.ACTIVIST_SINCE),
    NOTICE(Fact.NOTICE_FROM, Kind.FREE, null, Fact.CONSENTED_ON),
    NOTICE_OVER(Fact.NOTICE_UNTIL, Kind.FOLLOWS, Rule.T_NOTICE, Fact.NOTICE_FROM),
    LISTED(Fact.LISTED_ON, Kind.NEXT_DAY, null, Fact.NOTICE_UNTIL),
    REVIEWED(Fact.REVIEWED_ON, Kind.FREE, null, Fact.LISTED_ON),
    TRAINED(Fact.TRAINED_ON, Kind.COUNTED, Rule.T_TRAIN, Fact.LISTED_ON),
    PRE_REVIEWED(Fact.PRE_REVIEWED_ON, Kind.FREE, null, Fact.REVIEWED_ON, Fact.TRAINED_ON),
    RESOLVED(Fact.RESOLVED_ON, Kind.LIMITED, Rule.T_MEET, Fact.PRE_REVIEWED_ON),
    APPROVED(Fact.APPROVED_ON, Kind.LIMITED, Rule.T_APPR, Fact.RESOLVED_ON),
    OATH(Fact.OATH_ON, Kind.LIMITED, Rule.T_OATH, Fact.APPROVED_ON),
    PROBATION_OVER(Fact.PROBATION_UNTIL, Kind.FOLLOWS, Rule.T_PROB, Fact.RESOLVED_ON),
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
        NEXT_DAY
    }

    private final Fact fact;
    private final Kind kind;
    private final Rule rule;
    private final List<Fact> after;

    PlannedDay(Fact fact, Kind kind, Rule rule, Fact... after) {
        this.fact = fact;
        this.kind = kind;
        this.rule = rule;
        this.after = List.of(after);
    }

    Fact fact() {
        return fact;
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
