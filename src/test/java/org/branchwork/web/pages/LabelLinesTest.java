package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels fit their shapes, in words and in characters. */
class LabelLinesTest {

    @Test
    void englishBreaksBetweenWords() {
        assertThat(LabelLines.of("Conclude political review", 92))
                .containsExactly("Conclude", "political", "review")
                .allSatisfy(line -> assertThat(LabelLines.width(line)).isLessThanOrEqualTo(92));
    }

    @Test
    void chineseBreaksAnywhereButNotBeforePunctuation() {
        List<String> lines = LabelLines.of("是否全程可见？", 72);
        assertThat(lines).containsExactly("是否全程", "可见？");
        assertThat(LabelLines.of("公示", 72)).containsExactly("公示");
    }

    /** A rare character takes two places in the text and one on the paper. */
    @Test
    void whatIsOneCharacterStaysOne() {
        assertThat(String.join("", LabelLines.of("𬭎𬭎𬭎𬭎", 24))).isEqualTo("𬭎𬭎𬭎𬭎");
        assertThat(LabelLines.of("𬭎𬭎𬭎𬭎", 24)).containsExactly("𬭎𬭎", "𬭎𬭎");
    }

    @Test
    void aWordWiderThanTheShapeIsNotTorn() {
        assertThat(LabelLines.of("Recommendation of", 40)).containsExactly("Recommendation", "of");
    }
}
