package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.boards.Agendas;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.dossier.papers.Words;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Persons;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda of the organ that decides, as the paper on its table: one item for each case, voted on singly (Art. 24). */
@Controller
@RequestMapping("/committees/{committee}")
class AgendaPage {

    /** No meeting decides more; what is due later stays for the next. */
    private static final int MOST = 50;

    private static final String KEY = "agenda";

    private final Agendas agendas;
    private final SeenOrgans seen;
    private final StepTexts texts;
    private final Posts posts;
    private final Persons persons;
    private final PrintedPapers printed;
    private final Languages languages;
    private final MessageSource messages;
    private final OrganisationTime time;

    AgendaPage(
            Agendas agendas,
            SeenOrgans seen,
            StepTexts texts,
            Posts posts,
            Persons persons,
            PrintedPapers printed,
            Languages languages,
            MessageSource messages,
            OrganisationTime time) {
        this.agendas = agendas;
        this.seen = seen;
        this.texts = texts;
        this.posts = posts;
        this.persons = persons;
        this.printed = printed;
        this.languages = languages;
        this.messages = messages;
        this.time = time;
    }

    @GetMapping("/agenda")
    ResponseEntity<String> page(
            @PathVariable("committee") String code,
            @RequestParam(required = false) String lang,
            Principal reader,
            Locale locale,
            HttpServletRequest request) {
        Locale spoken = spoken(lang, locale);
        String back = request.getContextPath() + "/committees/" + code;
        var place = new PrintedPapers.Place("committee", back, back + "/" + KEY, null);
        return printed.page(sheet(code, reader.getName(), spoken), spoken, place, request);
    }

    @GetMapping("/agenda.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("committee") String code,
            @RequestParam(required = false) String lang,
            Principal reader,
            Locale locale) {
        Locale spoken = spoken(lang, locale);
        return printed.pdf(sheet(code, reader.getName(), spoken), spoken, KEY + "-" + code);
    }

    private Locale spoken(String asked, Locale otherwise) {
        return asked == null ? otherwise : languages.among(List.of(Locale.forLanguageTag(asked)));
    }

    private Sheet sheet(String code, String login, Locale locale) {
        Organ organ = seen.above(code, login);
        Map<String, Object> content = new HashMap<>();
        content.put("w", new Words(locale, messages));
        content.put("organ", organ);
        content.put("inside", seen.told(organ, login));
        content.put("agenda", agendas.of(organ, login, MOST));
        content.put("texts", texts.in(locale));
        content.put("members", members(organ));
        content.put("today", time.today());
        return new Sheet(KEY, KEY, null, time.today(), content);
    }

    private List<String> members(Organ organ) {
        return persons.named(posts.holders(organ.code(), PostKind.COMMITTEE_MEMBER, time.today()));
    }
}
