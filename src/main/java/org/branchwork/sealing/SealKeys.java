package org.branchwork.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The keys in use: one to write with, all of them to read with. Each purpose has a key of its own, derived from these. */
@Component
public class SealKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SealKeys.class);
    private static final String GENERATED = "local";

    private final String current;
    private final Map<String, byte[]> keys;

    public SealKeys(Environment environment) {
        Map<String, byte[]> configured = SealKeySettings.configured(environment);
        this.keys = configured.isEmpty() ? Map.of(GENERATED, generated(environment)) : configured;
        this.current = keys.keySet().iterator().next();
    }

    String current() {
        return current;
    }

    List<String> names() {
        return List.copyOf(keys.keySet());
    }

    /** @throws SealBroken if that key is not configured any more */
    byte[] derived(String name, String purpose) {
        byte[] key = keys.get(name);
        if (key == null) {
            throw new SealBroken("no seal key " + name + " is configured");
        }
        return mac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For trying: a database in memory needs no key that outlives it, any other one has it in a file beside its data. */
    private static byte[] generated(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException(SealKeySettings.unsafe(environment).orElseThrow());
        }
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:mem:")) {
            return random();
        }
        Path file = SealKeySettings.file(environment);
        LOG.warn(
                "No branchwork.seal.key is configured: the key in {} seals what is confidential. Keep it apart from"
                        + " backups of the database, and keep it: without it nothing sealed can be read again.",
                file);
        try {
            return kept(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no seal key can be kept in " + file + "; set branchwork.seal.key", e);
        }
    }

    private static byte[] kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                byte[] text = Base64.getEncoder().encode(random());
                Files.write(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
                ownerOnly(file);
            } catch (FileAlreadyExistsException other) {
                LOG.info("another application has just made {}", file);
            }
        }
        return SealKeySettings.read(Files.readString(file));
    }

    private static void ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static byte[] random() {
        byte[] key = new byte[SealKeySettings.BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
