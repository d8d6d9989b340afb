package org.branchwork.sealing;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The keys as they are configured: {@code branchwork.seal.key} (32 bytes in Base64) under the name
 * {@code branchwork.seal.key-id}, and former ones as {@code branchwork.seal.old-keys.<name>}.
 */
public final class SealKeySettings {

    static final int BYTES = 32;

    private static final String KEY = "branchwork.seal.key";
    private static final String NAME = "[A-Za-z0-9_-]{1,20}";

    private SealKeySettings() {}

    /** What is wrong with the key for real work; empty if nothing is. For whatever decides whether production may start. */
    public static Optional<String> unsafe(Environment environment) {
        if (environment.getProperty(KEY, "").isBlank()) {
            return Optional.of(KEY + " must be set (32 random bytes in Base64): what is sealed needs a key of yours");
        }
        try {
            configured(environment);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The key for writing first; empty if none is configured. */
    static Map<String, byte[]> configured(Environment environment) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        String key = environment.getProperty(KEY, "");
        if (key.isBlank()) {
            return keys;
        }
        add(keys, environment.getProperty("branchwork.seal.key-id", "k1"), key);
        Binder.get(environment)
                .bind("branchwork.seal.old-keys", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .forEach((name, old) -> add(keys, name, old));
        return keys;
    }

    /** Where the embedded database keeps a key of its own making. */
    static Path file(Environment environment) {
        String data = environment.getProperty("branchwork.data", "./data");
        return Path.of(environment.getProperty("branchwork.seal.key-file", data + "/seal.key"));
    }

    static byte[] read(String text) {
        byte[] key = Base64.getDecoder().decode(text.trim());
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a seal key has " + BYTES + " bytes, this one " + key.length);
        }
        return key;
    }

    private static void add(Map<String, byte[]> keys, String name, String text) {
        if (!name.matches(NAME) || keys.containsKey(name)) {
            throw new IllegalArgumentException(
                    "every seal key needs a name of its own, of letters and digits: " + name);
        }
        try {
            keys.put(name, read(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("seal key " + name + ": 32 bytes in Base64 are asked for", e);
        }
    }
}
