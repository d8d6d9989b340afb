package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.path.transfer.HandoverPackage;
import org.branchwork.path.transfer.Transfer;
import org.branchwork.path.transfer.Transfers;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormBinder;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking over a case: first who comes, then what was handed over about him. */
@Controller
@RequestMapping("/transfer")
class TransferPage {

    private final Transfers transfers;
    private final TransferFields transferFields;
    private final FormBinder binder;
    private final Sheets sheets;
    private final MessageSource messages;

    TransferPage(
            Transfers transfers,
            TransferFields transferFields,
            FormBinder binder,
            Sheets sheets,
            MessageSource messages) {
        this.transfers = transfers;
        this.transferFields = transferFields;
        this.binder = binder;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping
    String page(@RequestParam(required = false) String person, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        transfers.requireSecretary(visit.login());
        if (person == null || person.isBlank()) {
            visit.show("people", transferFields.people(visit.login()));
            return "transfer";
        }
        HandoverPackage awaited = transfers.awaited(visit.login(), person).orElse(null);
        List<FieldView> fields = transferFields.of(person, awaited, visit);
        return show(person, awaited, sheets.plain(fields, Typed.prefilled(fields), null, locale), visit);
    }

    @PostMapping
    String take(
            @RequestParam String person,
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        HandoverPackage awaited = transfers.awaited(visit.login(), person).orElse(null);
        List<FieldView> fields = transferFields.of(person, awaited, visit);
        Typed typed = Typed.sent(fields, sent);
        try {
            Transfer transfer = binder.bind(Transfer.class, values(person, PlainValues.of(fields, typed)));
            String number = transfers.take(visit.login(), transfer).number();
            next.addFlashAttribute("told", messages.getMessage("transfer.done", new Object[] {number}, locale));
            return "redirect:/cases/" + number;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return show(person, awaited, sheets.plain(fields, typed, refusal, locale), visit);
        }
    }

    /** An empty date leaves the fact out, also one that was handed over. */
    private static Map<String, Object> values(String person, Map<String, Object> plain) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Object> facts = new HashMap<>();
        plain.forEach((key, value) -> {
            if (key.startsWith(TransferFields.FACTS)) {
                facts.put(key.substring(TransferFields.FACTS.length()), value);
            } else {
                values.put(key, value);
            }
        });
        values.put("person", person);
        values.put("facts", facts);
        return values;
    }

    private String show(String person, HandoverPackage awaited, Sheet sheet, Visit visit) {
        visit.show("person", person);
        visit.show("name", transferFields.name(person));
        visit.show("awaited", awaited);
        visit.show("sheet", sheet);
        return "transfer";
    }
}
