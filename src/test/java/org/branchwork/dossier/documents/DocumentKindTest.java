package org.branchwork.dossier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchwork.checks.CheckTable;
import org.junit.jupiter.api.Test;

/** What is taken is exactly what is expected. Seen red with each of the four contents told by its first bytes alone. */
class DocumentKindTest {

    @Test
    void theCorpusIsTakenAsExpected() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map.Entry<byte[], DocumentKind>> files = Corpus.files();
        files.forEach((name, file) -> {
            DocumentKind told = DocumentKind.of(file.getKey()).orElse(null);
            if (told != file.getValue()) {
                wrong.add(name + ": " + told);
            }
        });
        assertThat(wrong).isEmpty();
        List<byte[]> hostile = files.values().stream()
                .filter(file -> file.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        CheckTable.holds(
                DocumentKindTest.class,
                "C7",
                "files in disguise, broken, able to run, two in one, or unpacking to too much, that are taken",
                hostile.size(),
                hostile.stream()
                        .filter(file -> DocumentKind.of(file).isPresent())
                        .count(),
                "told by its first bytes alone, 9 of them pass as PDF");
        assertThat(files.size()).isGreaterThanOrEqualTo(60);
    }

    /** Many times their size when they are unpacked: nothing here unpacks them. */
    @Test
    void bombsCostNoMemoryAndNoTime() {
        byte[] bomb = Corpus.bomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        Runtime machine = Runtime.getRuntime();
        System.gc();
        long before = machine.totalMemory() - machine.freeMemory();
        long began = System.nanoTime();
        for (int nth = 0; nth < 100; nth++) {
            assertThat(DocumentKind.of(bomb)).isEmpty();
        }
        System.gc();
        assertThat(machine.totalMemory() - machine.freeMemory() - before).isLessThan(64L << 20);
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    /** Whatever a byte is changed to, an answer comes and no fault. */
    @Test
    void damagedFilesAreAnsweredNotThrown() {
        java.util.Random random = new java.util.Random(7);
        for (byte[] whole : List.of(Corpus.pdf(), Corpus.png(20, 20), Corpus.jpeg(20, 20), Corpus.docx())) {
            for (int nth = 0; nth < 5_000; nth++) {
                byte[] damaged = whole.clone();
                for (int change = 0; change < 3; change++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(DocumentKind.of(damaged)).isNotNull();
            }
        }
    }
}
