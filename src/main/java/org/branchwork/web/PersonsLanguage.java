package org.branchwork.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language a person has chosen; before the login, what the browser asks for. */
@Component("localeResolver")
class PersonsLanguage implements LocaleResolver {

    private final Languages languages;

    PersonsLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRemoteUser() != null) {
            return languages.of(request.getRemoteUser());
        }
        // without the header a request says it wants the language of this machine
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? languages.usual()
                : languages.among(Collections.list(request.getLocales()));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("a person's language is kept with the person");
    }
}
