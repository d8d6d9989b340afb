package org.branchwork.path.acceptance;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All admission forms given out. */
interface IssuedForms extends JpaRepository<IssuedForm, String> {

    /** Given out here for another case, or brought along by one that was transferred in. */
    @Query(
            """
            select count(c) > 0 from MembershipCase c left join c.facts f
            where c.number <> :caseNumber
                and (key(f) = org.branchwork.admission.Fact.FORM_NUMBER and f = :number
                    or exists (select 1 from IssuedForm i where i.number = :number and i.caseNumber = c.number))""")
    boolean usedElsewhere(String number, String caseNumber);
}
