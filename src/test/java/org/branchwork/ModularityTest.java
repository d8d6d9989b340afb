package org.branchwork;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The storeys of the house: arrows run down, the engine stays at the edge, the models do not know each other. */
class ModularityTest {

    private static final String[] GROUND = {
        "..admission..", "..rulebook..", "..audit..", "..notification..", "..sealing.."
    };
    private static final String[] MIDDLE = {
        "..organization..", "..task..", "..deadlines..", "..dossier..", "..statistics..", "..boards..", "..privacy.."
    };
    private static final String[] TOP = {
        "..branchwork.path..", "..branchwork.engine..", "..branchwork.web..", "..branchwork.demo.."
    };

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.branchwork");

    @Test
    void theGroundKnowsNothingAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MIDDLE)
                .check(house);
        noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TOP)
                .check(house);
    }

    @Test
    void theMiddleKnowsNothingAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(MIDDLE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TOP)
                .check(house);
    }

    @Test
    void noCircleOfPackages() {
        slices().matching("org.branchwork.(admission|rulebook|audit|sealing|organization|task)..")
                .should()
                .beFreeOfCycles()
                .check(house);
    }

    @Test
    void noCircleWithinTheWeb() {
        slices().matching("org.branchwork.web.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void theModelsDoNotKnowEachOther() {
        slices().matching("org.branchwork.path.(*)..")
                .should()
                .notDependOnEachOther()
                .check(house);
    }

    @Test
    void theEngineStaysAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..branchwork.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackage("..engine.hardening..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..impl..")
                .check(house);
    }

    @Test
    void onlyTheWebAndTheDemonstrationKnowTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..branchwork.path..", "..organization..", "..task..", "..admission..", "..rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..branchwork.engine..")
                .check(house);
    }

    /** The simulation moves one clock; whoever asks the machine sees another present. */
    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses().should().callMethod(LocalDate.class, "now").check(house);
        noClasses().should().callMethod(LocalDateTime.class, "now").check(house);
        noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(house);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        classes()
                .that()
                .resideInAPackage("org.branchwork..")
                .and()
                .areNotNestedClasses()
                .should(new com.tngtech.archunit.lang.ArchCondition<>("live in a package with a package-info") {
                    @Override
                    public void check(
                            com.tngtech.archunit.core.domain.JavaClass one,
                            com.tngtech.archunit.lang.ConditionEvents events) {
                        boolean told = one.getPackage().containsClassWithSimpleName("package-info")
                                || one.getPackageName().equals("org.branchwork");
                        events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(one, told, one.getName()));
                    }
                })
                .check(house);
    }
}
