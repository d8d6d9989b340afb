package org.branchwork.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The heads as this node has published them: one line each in the file {@code branchwork.audit.heads-file}, where one is
 * configured. Who cuts the end off the record in the database does not reach it.
 */
@Component
public class PublishedHeads {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedHeads.class);

    private final Path file;

    public PublishedHeads(@Value("${branchwork.audit.heads-file:}") String file) {
        this.file = file.isBlank() ? null : Path.of(file);
    }

    /** A file that cannot be written to holds nothing up: the head stands in the database and in the log. */
    void add(AuditHead head) {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    head.printed() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            LOG.error("the head {} could not be written to {}", head.printed(), file, e);
        }
    }

    /** By the number of entries, as they were published here; empty without a file. */
    TreeMap<Long, String> all() throws IOException {
        return file == null || !Files.exists(file) ? new TreeMap<>() : parsed(Files.readAllLines(file));
    }

    /** @throws IllegalArgumentException for a line that is no {@link AuditHead#printed() printed head} */
    static TreeMap<Long, String> parsed(List<String> lines) {
        TreeMap<Long, String> heads = new TreeMap<>();
        for (String line : new ArrayList<>(lines)) {
            if (!line.isBlank()) {
                String[] parts = line.trim().split(":");
                if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
                    throw new IllegalArgumentException("not a head: " + line);
                }
                heads.put(Long.valueOf(parts[0]), parts[1]);
            }
        }
        return heads;
    }
}
