package org.branchwork.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language a person has chosen; without a login, the one chosen in this browser, or else what the browser asks for. */
@Component("localeResolver")
class PersonsLanguage implements LocaleResolver {

    private static final String COOKIE = "language";

    private final Languages languages;

    PersonsLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRemoteUser() != null) {
            return languages.of(request.getRemoteUser());
        }
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return languages.among(List.of(Locale.forLanguageTag(chosen.getValue())));
        }
        // without the header a request says it wants the language of this machine
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? languages.usual()
                : languages.among(Collections.list(request.getLocales()));
    }

    /** For strangers; a person's language is kept with the person. */
    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
