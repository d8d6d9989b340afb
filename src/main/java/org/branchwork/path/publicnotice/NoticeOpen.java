package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.FormTexts;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Posts the notice at the places of work, study or residence; its window is counted, never typed (Art. 13). */
@Component("notice-open")
class NoticeOpen implements TaskHandler<NoticeOpen.Form> {

    /** The inflow fields are for a person away from home, whose notice hangs at both places (Art. 13 of 2026). */
    record Form(
            LocalDate openedOn,
            String places,
            @NotRequired String contact,
            @NotRequired String inflowPlaces,
            @NotRequired LocalDate inflowOpenedOn) {

        /** On the same day unless another is named. */
        LocalDate awayFrom() {
            return inflowOpenedOn == null ? openedOn : inflowOpenedOn;
        }
    }

    private final PublicNotices notices;
    private final Windows windows;
    private final EarlierSteps earlier;
    private final ExtraNotice extra;
    private final FormTexts texts;

    NoticeOpen(PublicNotices notices, Windows windows, EarlierSteps earlier, ExtraNotice extra, FormTexts texts) {
        this.earlier = earlier;
        this.extra = extra;
        this.texts = texts;
        this.notices = notices;
        this.windows = windows;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        NoticeKind kind = NoticeKind.of(theCase);
        Window today = windows.from(context.today(), theCase.branch());
        return Shown.nothing()
                .value("openedOn", context.today())
                .fact("noticeAbout", texts.message("notice.kind." + kind, LocaleContextHolder.getLocale()))
                .fact("consentedOn", consentedOn(theCase))
                .fact("notVisible", takenDown(theCase))
                .fact(today.provisional() ? "windowIfTodayProvisional" : "windowIfToday", today);
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.openedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        if (form.inflowOpenedOn() != null && form.inflowPlaces() == null) {
            throw Refusal.input("inflowPlaces", "missing");
        }
        MembershipCase theCase = context.theCase();
        LocalDate before = Stream.of(consentedOn(theCase), proposedOn(theCase), takenDown(theCase))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return List.of(
                rules.follows("openedOn", before), rules.follows("inflowOpenedOn", form.inflowOpenedOn(), before));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        String branch = context.theCase().branch();
        MembershipCase theCase = context.theCase();
        Long afterStep = extra.proposal(theCase).map(CaseStep::id).orElse(null);
        PublicNotice notice = new PublicNotice(
                theCase, afterStep, windows.from(form.openedOn(), branch), form.places(), form.contact());
        if (form.inflowPlaces() != null) {
            notice.alsoAt(form.inflowPlaces(), windows.from(form.awayFrom(), branch));
        }
        notices.save(notice);
        if (!notice.kind().extra()) {
            theCase.note(Fact.NOTICE_FROM, notice.window().from());
            theCase.note(Fact.NOTICE_UNTIL, notice.window().until());
        }
        return null;
    }

    /** What is made public was decided before; null where no meeting of this stage proposed it. */
    private LocalDate proposedOn(MembershipCase theCase) {
        return earlier.latest(theCase, NoticeKind.of(theCase).proposedBy())
                .map(CaseStep::actedOn)
                .orElse(null);
    }

    /** The consent is that to the listing, whatever notice comes after it. */
    private static LocalDate consentedOn(MembershipCase theCase) {
        return NoticeKind.of(theCase).extra() ? null : theCase.day(Fact.CONSENTED_ON);
    }

    /** The day on which a notice that was not visible throughout was closed, or null. */
    private LocalDate takenDown(MembershipCase theCase) {
        return notices.findFirstByCaseNumberAndStageRunOrderByIdDesc(theCase.number(), theCase.stageRun())
                .filter(notice -> !notice.wasVisible())
                .map(PublicNotice::closedOn)
                .orElse(null);
    }
}
