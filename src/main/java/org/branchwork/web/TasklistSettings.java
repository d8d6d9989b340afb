package org.branchwork.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.organization.Languages;
import org.branchwork.rulebook.Sentences;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tasklist's settings for whoever is logged in: it would follow the browser's language otherwise. It knows a language by
 * its first part only, in lower case.
 */
@Controller
class TasklistSettings {

    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final Languages languages;
    private final Sentences sentences;
    private final ObjectMapper json;

    TasklistSettings(Languages languages, Sentences sentences, ObjectMapper json) {
        this.languages = languages;
        this.sentences = sentences;
        this.json = json;
    }

    @GetMapping("/camunda/app/tasklist/scripts/config.js")
    ResponseEntity<String> settings(Principal person) throws JsonProcessingException {
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
                List.of(
                        "scripts/branchwork/away.js",
                        "scripts/branchwork/home.js",
                        "scripts/branchwork/words.js",
                        "scripts/branchwork/lists.js"));
        settings.put("shortcuts", shortcuts(language));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(JAVASCRIPT)
                .body("export default " + json.writeValueAsString(settings) + ";\n");
    }

    private Map<String, Object> shortcuts(Locale language) {
        Map<String, Object> shortcuts = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("claimTask", "ctrl+alt+c");
        keys.put("focusFilter", "ctrl+shift+f");
        keys.put("focusList", "ctrl+alt+l");
        keys.put("focusForm", "ctrl+alt+f");
        keys.forEach((name, key) -> shortcuts.put(
                name, Map.of("key", key, "description", sentences.text("tasklist.shortcut." + name, language))));
        return shortcuts;
    }
}
