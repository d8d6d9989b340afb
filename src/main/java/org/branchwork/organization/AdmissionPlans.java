package org.branchwork.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The plans of all organs. */
public interface AdmissionPlans extends JpaRepository<AdmissionPlan, Long> {

    List<AdmissionPlan> findByYear(int year);
}
