package org.branchwork.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Every field that is kept, from {@code privacy/catalogue.csv}. A field without its line fails the build. */
@Component
public class Catalogue {

    private final Map<String, Kept> lines = new LinkedHashMap<>();

    public Catalogue() {
        try {
            new ClassPathResource("privacy/catalogue.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] parts = line.split(";");
        Kept kept = new Kept(
                parts[0],
                Kept.Level.valueOf(parts[1]),
                Kept.About.valueOf(parts[2]),
                Kept.Retention.valueOf(parts[3]),
                parts[4]);
        if (lines.put(kept.place(), kept) != null) {
            throw new IllegalStateException("twice in the catalogue: " + kept.place());
        }
    }

    public Collection<Kept> all() {
        return lines.values();
    }

    public Optional<Kept> column(String table, String column) {
        return Optional.ofNullable(lines.get(table + "." + column));
    }

    /** The line of that form, or else the one for that field in any form. */
    public Optional<Kept> field(String taskKey, String field) {
        return Optional.ofNullable(lines.get("form." + taskKey + "." + field))
                .or(() -> Optional.ofNullable(lines.get("form.*." + field)));
    }
}
