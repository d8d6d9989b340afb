package org.branchwork.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Cases sent back to be put right: the defects one step raised are shown at the step that repairs them, which says of each
 * what was changed; when the case comes back, whoever sent it sees both side by side. All of it is read from the completed
 * steps of the present run, so a stage started anew has it too.
 */
@Component
public class Returns {

    static final String DEFECTS = "defects";
    static final String CORRECTIONS = "corrections";

    private final Handlers handlers;
    private final CaseSteps steps;
    private final StepRecords records;
    private final FormTexts texts;

    Returns(Handlers handlers, CaseSteps steps, StepRecords records, FormTexts texts) {
        this.handlers = handlers;
        this.steps = steps;
        this.records = records;
        this.texts = texts;
    }

    /** What was raised at a completed step. */
    public List<Defect> raised(CaseStep step) {
        return records.list(step.values(), DEFECTS, Defect.class);
    }

    /** What was answered at a completed step. */
    public List<Correction> answered(CaseStep step) {
        return records.list(step.values(), CORRECTIONS, Correction.class).stream()
                .filter(Correction::answers)
                .toList();
    }

    void showOn(Shown shown, TaskContext context) {
        List<Correction> open = open(context.theCase(), context.taskKey());
        if (!open.isEmpty()) {
            shown.fact(DEFECTS, numbered(open.stream().map(Correction::defect)));
            shown.value(CORRECTIONS, open);
        }
        Locale locale = LocaleContextHolder.getLocale();
        shown.fact(
                CORRECTIONS,
                numbered(judged(context.theCase(), context.taskKey()).stream().map(one -> sentence(one, locale))));
    }

    private String sentence(Correction one, Locale locale) {
        return one.answers()
                ? texts.message("defect.answered", locale, one.defect(), one.correction())
                : texts.message("defect.unanswered", locale, one.defect());
    }

    private static String numbered(Stream<String> texts) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(lines.size() + 1 + ". " + text));
        return String.join("\n", lines);
    }

    /**
     * The defects that wait for an answer at this step, each once. A step that repairs and sends back again, as a review
     * that is still to be remedied, keeps open what it left without an answer.
     */
    List<Correction> open(MembershipCase theCase, String taskKey) {
        Deque<Correction> open = new ArrayDeque<>();
        List<Correction> given = new ArrayList<>();
        List<CaseStep> run = run(theCase);
        for (int i = run.size() - 1; i >= 0; i--) {
            CaseStep step = run.get(i);
            boolean sends = sendsTo(step, taskKey);
            if (sends) {
                List<Defect> raised = raised(step);
                for (int nth = raised.size() - 1; nth >= 0; nth--) {
                    Correction asked = new Correction(raised.get(nth).defect(), "");
                    if (Stream.concat(given.stream(), open.stream()).noneMatch(asked::isOf)) {
                        open.addFirst(asked);
                    }
                }
            }
            if (step.key().equals(taskKey)) {
                if (!sends) {
                    break;
                }
                given.addAll(answered(step));
            }
        }
        return List.copyOf(open);
    }

    /** What became of the defects, for whoever sent the case back and has it again; empty for everybody else. */
    List<Correction> judged(MembershipCase theCase, String taskKey) {
        String gate = handlers.of(taskKey).judges(taskKey);
        List<CaseStep> run = run(theCase);
        int sent = latest(run, gate);
        Optional<SentBack> back = sent < 0 ? Optional.empty() : sentBack(run.get(sent));
        if (back.isEmpty() || back.get().to().equals(gate)) {
            return List.of();
        }
        List<Correction> given = run.stream()
                .skip(sent)
                .filter(step -> step.key().equals(back.get().to()))
                .flatMap(step -> answered(step).stream())
                .toList();
        return raised(run.get(sent)).stream()
                .map(defect -> new Correction(defect.defect(), null))
                .map(asked -> given.stream().filter(asked::isOf).findFirst().orElse(asked))
                .toList();
    }

    /** @throws Refusal INPUT for a correction of what nobody raised: it would stand beside nothing */
    void requireAsked(Record form, TaskContext context) {
        List<Correction> open = open(context.theCase(), context.taskKey());
        List<Violation> wrong = new ArrayList<>();
        int nth = 0;
        for (Correction one : Records.list(form, CORRECTIONS, Correction.class)) {
            if (open.stream().noneMatch(one::isOf)) {
                String shown = one.defect() == null ? "" : one.defect();
                wrong.add(Violation.input(CORRECTIONS + "[" + nth + "].defect", "no-such-choice", shown));
            }
            nth++;
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, wrong);
        }
    }

    private List<CaseStep> run(MembershipCase theCase) {
        return steps.findByCaseNumberAndStageRunOrderById(theCase.number(), theCase.stageRun());
    }

    private boolean sendsTo(CaseStep step, String taskKey) {
        return sentBack(step).filter(back -> back.to().equals(taskKey)).isPresent();
    }

    private Optional<SentBack> sentBack(CaseStep step) {
        return Optional.of(step.key())
                .filter(handlers.keys()::contains)
                .map(key -> handlers.of(key).sendsBack())
                .filter(back -> back.outcome().equals(step.outcome()));
    }

    private static int latest(List<CaseStep> run, String key) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (run.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
