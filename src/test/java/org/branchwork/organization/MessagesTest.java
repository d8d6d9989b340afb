package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.branchwork.organization.imports.Fault;
import org.branchwork.organization.imports.ImportKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value and every reason has its words in both languages. */
class MessagesTest {

    private static final Map<String, Class<? extends Enum<?>>> NAMED = Map.of(
            "organKind", OrganKind.class,
            "gender", Gender.class,
            "category", Category.class,
            "membership", Membership.class,
            "post", PostKind.class,
            "sanction", SanctionKind.class,
            "relation", Relation.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_CN"})
    void everyValueAndReasonHasItsWords(String language) throws IOException {
        Properties texts = texts(language);

        NAMED.forEach((prefix, type) -> Arrays.stream(type.getEnumConstants())
                .forEach(value -> assertThat(texts).containsKey(prefix + "." + value.name())));
        Stream.of(Fault.values()).forEach(fault -> assertThat(texts).containsKey(fault.key()));
        Stream.of(ImportKind.values()).forEach(kind -> assertThat(texts).containsKey("importKind." + kind.published()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_CN"})
    void bothLanguagesSayTheSameThings(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(texts.keySet()).isEqualTo(texts("").keySet());
        texts.forEach((key, text) -> assertThat(new MessageFormat((String) text).getFormatsByArgumentIndex())
                .as("arguments of " + key)
                .hasSameSizeAs(new MessageFormat(read("", (String) key)).getFormatsByArgumentIndex()));
    }

    private static String read(String language, String key) {
        try {
            return texts(language).getProperty(key);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/messages-organization" + language + ".properties";
        try (var reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
