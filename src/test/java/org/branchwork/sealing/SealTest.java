package org.branchwork.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SealTest {

    private static final String ONE = key('1');
    private static final String TWO = key('2');

    private final Seal seal = new Seal(new SealKeys(settings("k1", ONE)));

    @Test
    void whatIsClosedOpensInItsPlaceAlone() {
        String closed = seal.close("父亲历史清白", "case_step 7");
        assertThat(closed).startsWith("k1:").doesNotContain("父亲");
        assertThat(seal.open(closed, "case_step 7")).isEqualTo("父亲历史清白");
        assertThatThrownBy(() -> seal.open(closed, "case_step 8")).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSameTextIsNeverClosedAlike() {
        assertThat(seal.close("x", "p")).isNotEqualTo(seal.close("x", "p"));
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] closed = Base64.getDecoder().decode(seal.close("secret", "p").substring(3));
        for (int at = 0; at < closed.length; at++) {
            byte[] changed = closed.clone();
            changed[at] ^= 1;
            String text = "k1:" + Base64.getEncoder().encodeToString(changed);
            assertThatThrownBy(() -> seal.open(text, "p")).as("byte " + at).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> seal.open("in clear", "p")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open("k1:AAAA", "p")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aNewKeyWritesAndTheOldOneStillReads() {
        String old = seal.close("secret", "p");
        MockEnvironment rotated = settings("k2", TWO).withProperty("branchwork.seal.old-keys.k1", ONE);
        Seal now = new Seal(new SealKeys(rotated));
        assertThat(now.open(old, "p")).isEqualTo("secret");
        assertThat(now.close("secret", "p")).startsWith("k2:");
        Seal forgotten = new Seal(new SealKeys(settings("k2", TWO)));
        assertThatThrownBy(() -> forgotten.open(old, "p")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aFileHoldsTheKeyWhereNoneIsConfigured(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("deep/seal.key");
        MockEnvironment settings = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:h2:file:x")
                .withProperty("branchwork.seal.key-file", file.toString());
        String closed = new Seal(new SealKeys(settings)).close("secret", "p");
        assertThat(new Seal(new SealKeys(settings)).open(closed, "p")).isEqualTo("secret");
        assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void productionWantsAKeyOfItsOwn() {
        MockEnvironment production = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql:x");
        production.setActiveProfiles("production");
        assertThat(SealKeySettings.unsafe(production)).isPresent();
        assertThatThrownBy(() -> new SealKeys(production)).hasMessageContaining("branchwork.seal.key");
        production.setProperty("branchwork.seal.key", "dG9vIHNob3J0");
        assertThat(SealKeySettings.unsafe(production)).isPresent();
        production.setProperty("branchwork.seal.key", ONE);
        assertThat(SealKeySettings.unsafe(production)).isEmpty();
        assertThat(new SealKeys(production).current()).isEqualTo("k1");
    }

    private static MockEnvironment settings(String name, String key) {
        return new MockEnvironment()
                .withProperty("branchwork.seal.key-id", name)
                .withProperty("branchwork.seal.key", key);
    }

    private static String key(char fill) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(fill).repeat(32).getBytes());
    }
}
