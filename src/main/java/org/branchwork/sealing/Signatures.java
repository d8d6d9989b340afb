package org.branchwork.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Signs with a key from outside the database, as {@code <key>:<hex>}: who has only the database cannot make such a line. */
@Component
public class Signatures {

    private static final String SIGNING = "signing:";
    private static final String MARKING = "marking";

    private final SealKeys keys;

    public Signatures(SealKeys keys) {
        this.keys = keys;
    }

    /** @param purpose keeps a signature made for one thing from being good for another */
    public String sign(String purpose, byte[] text) {
        return sign(keys.current(), purpose, text);
    }

    /** @throws SealBroken if the key it names is not configured */
    public boolean good(String purpose, byte[] text, String signature) {
        if (signature == null || !signature.contains(":")) {
            return false;
        }
        String expected = sign(key(signature), purpose, text);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for the same text, and saying nothing of it to who has no key. */
    public String mark(String text) {
        return mark(keys.current(), text);
    }

    /** Whether a mark made with any key of ours stands for this text. */
    public boolean marks(String text, String mark) {
        return keys.names().stream().anyMatch(name -> mark(name, text).equals(mark));
    }

    private String sign(String name, String purpose, byte[] text) {
        byte[] key = keys.derived(name, SIGNING + purpose);
        return name + ":" + HexFormat.of().formatHex(SealKeys.mac(key, text));
    }

    private String mark(String name, String text) {
        byte[] mac = SealKeys.mac(keys.derived(name, MARKING), text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, 16);
    }

    private static String key(String signature) {
        return signature.substring(0, signature.indexOf(':'));
    }
}
