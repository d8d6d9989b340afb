package org.branchwork.dossier.papers;

import java.util.List;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Stage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The two registers the Rules ask for. */
@Configuration(proxyBeanMethods = false)
class Registers {

    @Bean
    @Order(20)
    Register activistRegister(Entries entries, Companions companions, Heads heads) {
        var kind = new Register.Kind(
                "activist-register",
                Stage.CULTIVATION,
                CompanionRole.CONTACT,
                Fact.ACTIVIST_SINCE,
                List.of(
                        CaseSteps.EARLIER_RECORDS,
                        "cultivation-thought-report",
                        "cultivation-contact-opinion",
                        "cultivation-assess"));
        return new Register(kind, entries, companions, heads);
    }

    @Bean
    @Order(70)
    Register probationRegister(Entries entries, Companions companions, Heads heads) {
        var kind = new Register.Kind(
                "probation-register",
                Stage.PROBATION,
                CompanionRole.SPONSOR,
                Fact.MEMBER_SINCE,
                List.of(
                        CaseSteps.EARLIER_RECORDS,
                        "probation-assign-group",
                        "probation-oath",
                        "probation-thought-report",
                        "probation-sponsor-opinion",
                        "probation-assess"));
        return new Register(kind, entries, companions, heads);
    }
}
