package org.branchwork.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The policies that hold for one organ on one day, as the rest of the house asks for them. */
public record PoliciesInForce(Map<PolicyKey, Policy> settled) {

    public static final PoliciesInForce NONE = new PoliciesInForce(Map.of());

    public Optional<Policy> find(PolicyKey key) {
        return Optional.ofNullable(settled.get(key));
    }

    /** Whether the day of posting is the first day of a public notice. */
    public boolean countsFirstNoticeDay() {
        return choice(PolicyKey.FIRST_NOTICE_DAY).equals("COUNTED");
    }

    /** Whether probation ends the day before the date of the resolution a year later. */
    public boolean probationEndsDayBefore() {
        return choice(PolicyKey.PROBATION_END).equals("DAY_BEFORE");
    }

    /** Whether what each member of a committee decided is kept as counts alone. */
    public boolean secretCommitteeVote() {
        return choice(PolicyKey.COMMITTEE_VOTE).equals("SECRET");
    }

    /** {@code ACTIVIST}, {@code ACCEPTANCE}, {@code CONVERSION}: whoever becomes this is made public first. */
    public Set<String> extraNotices() {
        return values(PolicyKey.EXTRA_NOTICES);
    }

    /** The names of the relations that bar beside those that always do. */
    public Set<String> barringRelations() {
        return values(PolicyKey.KINSHIP);
    }

    private Set<String> values(PolicyKey key) {
        return find(key).map(Policy::values).orElse(Set.of());
    }

    private String choice(PolicyKey key) {
        return find(key).map(Policy::value).orElse(key.choices().get(0));
    }
}
