package org.branchwork.web.pages;

import java.util.Locale;
import org.springframework.ui.Model;

/** One person asking for one page, and what the page is given to show. */
record Visit(String login, Locale locale, Model page) {

    void show(String name, Object value) {
        page.addAttribute(name, value);
    }
}
