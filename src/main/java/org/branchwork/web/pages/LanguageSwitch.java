package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Persons;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Keeps the language a person chooses with the person, for these pages, Tasklist and letters alike; a stranger's with his
 * browser.
 */
@Controller
class LanguageSwitch {

    private final Persons persons;
    private final Languages languages;
    private final LocaleResolver browsers;

    LanguageSwitch(Persons persons, Languages languages, LocaleResolver browsers) {
        this.persons = persons;
        this.languages = languages;
        this.browsers = browsers;
    }

    @PostMapping("/language")
    @Transactional
    public String speak(
            @RequestParam String language,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) String from,
            Principal reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale chosen = languages.among(List.of(Locale.forLanguageTag(language)));
        if (reader == null) {
            browsers.setLocale(request, response, chosen);
        } else {
            persons.get(reader.getName()).speaks(chosen.toLanguageTag());
        }
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
