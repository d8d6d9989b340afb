package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationTest
class OrgansTest {

    @Autowired
    Imports imports;

    @Autowired
    Organs organs;

    @BeforeEach
    void open() {
        School.open(imports);
    }

    @Test
    void theHigherCommitteeIsTheNearestThatMayApprove() {
        assertThat(organs.higherCommittee("BS1")).map(Organ::code).hasValue("C1");
        assertThat(organs.higherCommittee("BT1")).map(Organ::code).hasValue("C1");
        assertThat(organs.higherCommittee("C1")).isEmpty();
    }

    @Test
    void aGeneralBranchIsOnlyOneBetweenBranchAndCommittee() {
        assertThat(organs.generalBranch("BS1")).map(Organ::code).hasValue("GB1");
        assertThat(organs.generalBranch("BT1")).isEmpty();
    }

    @Test
    void aGeneralBranchAboveTheCommitteeIsNone() {
        School.row(imports, ImportKind.ORGANIZATIONS, "GB1,学生党总支,GENERAL_BRANCH,C1,true");

        assertThat(organs.generalBranch("BS1")).isEmpty();
        assertThat(organs.higherCommittee("BS1")).map(Organ::code).hasValue("GB1");
    }

    @Test
    void withoutACommitteeThereIsNoGeneralBranchToDeliberate() {
        School.row(imports, ImportKind.ORGANIZATIONS, "C1,文学院党委,COMMITTEE,OD,false");

        assertThat(organs.higherCommittee("BS1")).isEmpty();
        assertThat(organs.generalBranch("BS1")).isEmpty();
        assertThat(organs.organizationDepartment("BS1")).isEmpty();
    }

    @Test
    void theOrganizationDepartmentStandsAboveTheCommittee() {
        assertThat(organs.organizationDepartment("BS1")).map(Organ::code).hasValue("OD");

        School.row(imports, ImportKind.ORGANIZATIONS, "GB1,学生党总支,ORGANIZATION_DEPARTMENT,C1,false");
        assertThat(organs.organizationDepartment("BS1")).map(Organ::code).hasValue("OD");
    }

    @Test
    void groupsAreThoseBelowTheBranch() {
        assertThat(organs.groupsOf("BS1")).extracting(Organ::code).containsExactly("GS11", "GS12");
        assertThat(organs.groupsOf("GB1")).extracting(Organ::code).containsExactly("GS11", "GS12", "GS21");
        assertThat(organs.groupsOf("GS11")).isEmpty();
    }

    @Test
    void withinMeansItselfOrBelow() {
        assertThat(organs.isWithin("GS11", "C1")).isTrue();
        assertThat(organs.isWithin("C1", "C1")).isTrue();
        assertThat(organs.isWithin("BT1", "GB1")).isFalse();
    }
}
