package org.branchwork.path.acceptance;

import java.util.Collection;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Category;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts who holds a place of an annual plan. */
interface PlacesTaken extends Repository<MembershipCase, Long> {

    /** How many of those branches passed the pre-review within these days, and have not been turned down since. */
    @Query(
            """
            select count(c) from MembershipCase c join c.facts day join Person p on p.login = c.applicant
            where key(day) = org.branchwork.admission.Fact.PRE_REVIEWED_ON and day between :from and :until
                and c.branch in :branches and p.category = :category and c.number <> :except""")
    long count(Collection<String> branches, Category category, String from, String until, String except);
}
