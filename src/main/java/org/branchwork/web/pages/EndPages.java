package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.branchwork.admission.MembershipCase;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormBinder;
import org.branchwork.web.api.VisibleCases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a case before its time, each on a page of its own that says what it does before it is done. */
@Controller
@RequestMapping("/cases/{number}")
class EndPages {

    private final VisibleCases visible;
    private final EarlyEnds ends;
    private final EndFields endFields;
    private final FormBinder binder;
    private final Sheets sheets;
    private final MessageSource messages;

    EndPages(
            VisibleCases visible,
            EarlyEnds ends,
            EndFields endFields,
            FormBinder binder,
            Sheets sheets,
            MessageSource messages) {
        this.visible = visible;
        this.ends = ends;
        this.endFields = endFields;
        this.binder = binder;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping("/withdrawal")
    String withdrawal(@PathVariable String number, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        MembershipCase theCase = visible.get(number, visit.login());
        ends.requireWithdrawal(visit.login(), theCase);
        List<FieldView> fields = endFields.withdrawal(theCase, visit);
        return show("withdrawal", theCase, fields, Typed.prefilled(fields), null, visit);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        MembershipCase theCase = visible.get(number, visit.login());
        ends.requireWithdrawal(visit.login(), theCase);
        List<FieldView> fields = endFields.withdrawal(theCase, visit);
        return attempt("withdrawal", theCase, fields, Typed.sent(fields, sent), visit, next, response, typed -> {
            var withdrawal = binder.bind(EarlyEnds.Withdrawal.class, PlainValues.of(fields, typed));
            ends.withdraw(visit.login(), number, withdrawal);
        });
    }

    @GetMapping("/ending")
    String ending(@PathVariable String number, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        MembershipCase theCase = visible.get(number, visit.login());
        ends.requireSomeEnding(visit.login(), theCase);
        List<FieldView> fields = endFields.ending(theCase, visit);
        return show("ending", theCase, fields, Typed.prefilled(fields), null, visit);
    }

    @PostMapping("/ending")
    String end(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        MembershipCase theCase = visible.get(number, visit.login());
        ends.requireSomeEnding(visit.login(), theCase);
        List<FieldView> fields = endFields.ending(theCase, visit);
        return attempt("ending", theCase, fields, Typed.sent(fields, sent), visit, next, response, typed -> {
            var ending = binder.bind(EarlyEnds.Ending.class, PlainValues.of(fields, typed));
            ends.end(visit.login(), number, ending);
        });
    }

    private String attempt(
            String act,
            MembershipCase theCase,
            List<FieldView> fields,
            Typed typed,
            Visit visit,
            RedirectAttributes next,
            HttpServletResponse response,
            Consumer<Typed> deed) {
        try {
            deed.accept(typed);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return show(act, theCase, fields, typed, refusal, visit);
        }
        next.addFlashAttribute("told", messages.getMessage("end.done", null, visit.locale()));
        return "redirect:/cases/" + theCase.number();
    }

    private String show(
            String act, MembershipCase theCase, List<FieldView> fields, Typed typed, Refusal refusal, Visit visit) {
        visit.show("act", act);
        visit.show("number", theCase.number());
        visit.show("own", theCase.applicant().equals(visit.login()));
        visit.show("applicant", endFields.applicant(theCase));
        visit.show("sheet", sheets.plain(fields, typed, refusal, visit.locale()));
        return "end";
    }
}
