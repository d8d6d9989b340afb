package org.branchwork.dossier;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All admission forms known here. */
public interface AdmissionForms extends JpaRepository<AdmissionForm, String>, JpaSpecificationExecutor<AdmissionForm> {

    /** Borne by another case than this one, given out here or brought along. */
    @Query(
            """
            select count(c) > 0 from MembershipCase c left join c.facts f
            where c.number <> :caseNumber
                and (key(f) = org.branchwork.admission.Fact.FORM_NUMBER and f = :number
                    or exists (select 1 from AdmissionForm i where i.number = :number and i.caseNumber = c.number))""")
    boolean usedElsewhere(String number, String caseNumber);
}
