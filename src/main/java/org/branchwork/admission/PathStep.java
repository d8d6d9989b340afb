package org.branchwork.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The twenty-five steps of the procedure in their order, each with the user tasks of the models that carry it out. The one
 * list of them: a test holds it against the models, so that no task is without a step.
 */
public enum PathStep {
    APPLICATION(Stage.APPLICATION, Fact.RECEIVED_ON, "application-receive", "application-amend"),
    INTAKE_TALK(Stage.APPLICATION, Fact.TALKED_ON, "application-talk"),
    DETERMINATION(Stage.CULTIVATION, Fact.ACTIVIST_SINCE, "cultivation-determine", "cultivation-recommend"),
    FILING(Stage.CULTIVATION, Fact.FILED_ON, "cultivation-file", Piece.NOTICE),
    CONTACTS(Stage.CULTIVATION, null, "cultivation-appoint-contacts"),
    CULTIVATION(
            Stage.CULTIVATION, null, "cultivation-assess", "cultivation-contact-opinion", "cultivation-thought-report"),
    PROPOSAL(Stage.DEVELOPMENT_TARGET, null, "target-discuss", "target-opinions"),
    LISTING(Stage.DEVELOPMENT_TARGET, Fact.LISTED_ON, "target-consent", Piece.NOTICE),
    SPONSORS(Stage.DEVELOPMENT_TARGET, null, "target-accept-sponsorship", "target-appoint-sponsors"),
    POLITICAL_REVIEW(Stage.DEVELOPMENT_TARGET, Fact.REVIEWED_ON, "target-political-review"),
    TRAINING(Stage.DEVELOPMENT_TARGET, Fact.TRAINED_ON, "target-training"),
    COMMITTEE_REVIEW(Stage.ACCEPTANCE, null, "acceptance-committee-review"),
    PRE_REVIEW(Stage.ACCEPTANCE, Fact.PRE_REVIEWED_ON, "acceptance-pre-review"),
    ADMISSION_FORM(Stage.ACCEPTANCE, null, "acceptance-sponsor-opinion", "acceptance-fill-form"),
    /** A general branch that stands between deliberates on what the meeting resolved (Art. 22); it may send it back. */
    BRANCH_MEETING(
            Stage.ACCEPTANCE, Fact.RESOLVED_ON, "vote-resolution", Piece.VOTE, Piece.NOTICE, "acceptance-deliberate"),
    COMMITTEE_TALK(Stage.ACCEPTANCE, Fact.COMMITTEE_TALKED_ON, "acceptance-committee-talk"),
    APPROVAL(Stage.ACCEPTANCE, Fact.APPROVED_ON, "approval-conclude", Piece.APPROVAL),
    ADMISSION_FILING(Stage.ACCEPTANCE, null, "acceptance-file"),
    GROUP(Stage.PROBATION, null, "probation-assign-group"),
    OATH(Stage.PROBATION, Fact.OATH_ON, "probation-oath"),
    PROBATION(Stage.PROBATION, null, "probation-assess", "probation-sponsor-opinion", "probation-thought-report"),
    CONVERSION_APPLICATION(Stage.PROBATION, null, "probation-apply-conversion"),
    CONVERSION_MEETING(
            Stage.PROBATION,
            Fact.CONVERSION_RESOLVED_ON,
            "vote-resolution",
            Piece.VOTE,
            Piece.NOTICE,
            "probation-opinions",
            "probation-committee-review"),
    CONVERSION_APPROVAL(Stage.PROBATION, Fact.CONVERSION_APPROVED_ON, "approval-conclude", Piece.APPROVAL),
    ARCHIVE(Stage.PROBATION, null, "probation-archive");

    private final Stage stage;
    private final Fact fact;
    private final List<String> tasks;

    /** @param fact the fact that stands when the step is done; null where the tasks alone tell */
    PathStep(Stage stage, Fact fact, String closing, String... others) {
        this.stage = stage;
        this.fact = fact;
        this.tasks = Stream.concat(Stream.of(closing), Arrays.stream(others)).toList();
    }

    /** How the tasks of a called piece begin; the same piece carries out steps of several stages. */
    private static final class Piece {

        static final String NOTICE = "notice-";
        static final String VOTE = "vote-";
        static final String APPROVAL = "approval-";
    }

    /** The step of a stage that a task carries out; empty for what is no task of the path, as a withdrawal. */
    public static Optional<PathStep> of(Stage stage, String taskKey) {
        return Arrays.stream(values())
                .filter(step -> step.stage == stage && step.carriedOutBy(taskKey))
                .findFirst();
    }

    public static List<PathStep> of(Stage stage) {
        return Arrays.stream(values()).filter(step -> step.stage == stage).toList();
    }

    private boolean carriedOutBy(String taskKey) {
        return tasks.stream().anyMatch(task -> task.endsWith("-") ? taskKey.startsWith(task) : taskKey.equals(task));
    }

    /** From 1 to 25. */
    public int number() {
        return ordinal() + 1;
    }

    public Stage stage() {
        return stage;
    }

    public Fact fact() {
        return fact;
    }

    /** The task that is done last. */
    public String closing() {
        return tasks.get(0);
    }

    /** Goes on beside the other steps of its stage, which do not wait for it. */
    public boolean isBeside() {
        return this == CULTIVATION || this == GROUP || this == OATH || this == PROBATION;
    }

    /** Whether it has to be done once more when probation has been extended (Art. 31). */
    public boolean isRepeatedAfterExtension() {
        return compareTo(CONVERSION_APPLICATION) >= 0;
    }

    /** Is never over before its stage is: it comes round again and again. */
    public boolean lasts() {
        return this == CULTIVATION || this == PROBATION;
    }
}
