package org.branchwork.web.pages;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the language a person chooses with the person, for these pages, Tasklist and letters alike. */
@Controller
class LanguageSwitch {

    private final Persons persons;
    private final Languages languages;

    LanguageSwitch(Persons persons, Languages languages) {
        this.persons = persons;
        this.languages = languages;
    }

    @PostMapping("/language")
    @Transactional
    public String speak(
            @RequestParam String language,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) String from,
            Principal reader) {
        Person person = persons.get(reader.getName());
        person.speaks(languages.among(List.of(Locale.forLanguageTag(language))).toLanguageTag());
        return "redirect:" + back(from);
    }

    /** Only the path of the page before counts: wherever it claims to stand, the way leads back to this application. */
    private static String back(String from) {
        try {
            URI page = from == null ? URI.create("/") : URI.create(from);
            String path = page.getRawPath();
            boolean plain = path != null && path.matches("/[\\w-].*|/");
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return plain ? path + query : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
