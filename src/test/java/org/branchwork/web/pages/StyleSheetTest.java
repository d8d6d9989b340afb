package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser skips in silence what it cannot read: one brace too few, and every rule below is gone. */
class StyleSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"branchwork.css", "paper.css"})
    void everyRuleAndEverySectionIsClosed(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/static/css", name));
        long open = 0;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("/*")) {
                assertThat(open)
                        .as("%s:%d begins inside another rule", name, at + 1)
                        .isZero();
            }
            open += count(line, '{') - count(line, '}');
        }
        assertThat(open).as(name).isZero();
    }

    private static long count(String line, char brace) {
        return Stream.of(line)
                .flatMapToInt(String::chars)
                .filter(one -> one == brace)
                .count();
    }
}
