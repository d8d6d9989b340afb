package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ArticlesTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Articles articles = new Articles(messages);

    @BeforeEach
    void texts() {
        messages.setBasename("messages-pages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    @Test
    void areNamedInTheLanguageOfTheReader() {
        assertThat(articles.of("Rules 2014, Art. 7", Locale.ENGLISH)).isEqualTo("Rules 2014, Art. 7");
        assertThat(articles.of("Rules 2014, Art. 7", Locale.SIMPLIFIED_CHINESE)).isEqualTo("《细则》（2014年）第7条");
        assertThat(articles.of("Branch Regulations, Art. 12", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("《党支部工作条例》第12条");
        assertThat(articles.of("Policy", Locale.SIMPLIFIED_CHINESE)).isEqualTo("本单位规定");
        assertThat(articles.of("By-laws of C1, Art. 3", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("By-laws of C1, Art. 3");
        assertThat(articles.of("Rules 2026, Art. 11; policy of 文学院党委", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("《细则》（2026年）第11条；文学院党委规定");
        assertThat(articles.of("Policy of BS1", Locale.ENGLISH)).isEqualTo("Policy of BS1");
        assertThat(articles.of((String) null, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void ofOneActAreGatheredByTextAndCountedUpwards() {
        List<String> several =
                List.of("Rules 2026, Art. 19", "Policy", "Rules 2026, Art. 7", "Branch Regulations, Art. 4");
        assertThat(articles.of(several, Locale.ENGLISH))
                .isEqualTo("Branch Regulations, Art. 4; Rules 2026, Art. 7, 19");
        assertThat(articles.of(several, Locale.SIMPLIFIED_CHINESE)).isEqualTo("《党支部工作条例》第4条；《细则》（2026年）第7、19条");
        assertThat(articles.of(List.of("Policy"), Locale.ENGLISH)).isEmpty();
        assertThat(articles.of(List.of("Rules 2026, Art. 11; policy of C1", "Rules 2026, Art. 7"), Locale.ENGLISH))
                .isEqualTo("Policy of C1; Rules 2026, Art. 7, 11");
    }
}
