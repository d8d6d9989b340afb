package org.branchwork.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Sentences;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Tasklist's settings for whoever is logged in: it would follow the browser's language otherwise. It knows a language by
 * its first part only, in lower case. Our scripts there read their words from the same file.
 */
@Controller
class TasklistSettings {

    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private static final List<String> SCRIPTS =
            List.of("away", "home", "help", "order", "words", "lists", "labels", "counts", "days");

    private final Languages languages;
    private final Persons persons;
    private final TasklistWords words;
    private final Sentences sentences;
    private final ObjectMapper json;

    TasklistSettings(
            Languages languages, Persons persons, TasklistWords words, Sentences sentences, ObjectMapper json) {
        this.languages = languages;
        this.persons = persons;
        this.words = words;
        this.sentences = sentences;
        this.json = json;
    }

    @GetMapping("/camunda/app/tasklist/scripts/config.js")
    ResponseEntity<String> settings(Principal person, CsrfToken token) throws JsonProcessingException {
        Locale language = languages.of(person.getName());
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(
                "app",
                Map.of(
                        "name", sentences.text("tasklist.name", language),
                        "vendor", sentences.text("page.product", language)));
        settings.put(
                "locales",
                Map.of(
                        "availableLocales", List.of(language.getLanguage()),
                        "fallbackLocale", language.getLanguage()));
        settings.put("disableWelcomeMessage", true);
        settings.put(
                "customScripts",
                SCRIPTS.stream()
                        .map(name -> "scripts/branchwork/" + name + ".js")
                        .toList());
        settings.put("shortcuts", words.shortcuts(language));
        settings.put("branchwork", own(person.getName(), language, token));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(JAVASCRIPT)
                .body("export default " + json.writeValueAsString(settings) + ";\n");
    }

    private Map<String, Object> own(String login, Locale language, CsrfToken token) {
        return Map.of(
                "language",
                language.toLanguageTag(),
                "words",
                words.own(language),
                "explained",
                persons.get(login).tasklistExplained(),
                "token",
                token.getToken());
    }

    /** Not below Tasklist's own addresses: a request without the engine's token would end the session there. */
    @PostMapping("/me/tasklist-explained")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void explained(Principal person) {
        persons.get(person.getName()).knowsTasklist();
    }
}
