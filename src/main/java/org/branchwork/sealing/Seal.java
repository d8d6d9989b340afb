package org.branchwork.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Closes texts and bytes with AES-256-GCM. What is closed for one place opens in that place alone: a value carried to
 * another row or column is refused like a changed one.
 */
@Component
public class Seal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String PURPOSE = "sealing";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Seal(SealKeys keys) {
        this.keys = keys;
    }

    /** @param place column and row, as in {@code objector.name 17} */
    public String close(String text, String place) {
        byte[] closed = close(text.getBytes(StandardCharsets.UTF_8), keys.current(), place);
        return keys.current() + ":" + Base64.getEncoder().encodeToString(closed);
    }

    /** @throws SealBroken if it was changed, moved, or closed with a key that is not there */
    public String open(String sealed, String place) {
        int colon = sealed.indexOf(':');
        if (colon < 0) {
            throw new SealBroken("not sealed: " + place);
        }
        try {
            byte[] closed = Base64.getDecoder().decode(sealed.substring(colon + 1));
            return new String(open(closed, sealed.substring(0, colon), place), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SealBroken("not sealed: " + place, e);
        }
    }

    /** The name of the key that {@link #close(byte[], String, String)} takes for what is new. */
    public String key() {
        return keys.current();
    }

    public byte[] close(byte[] bytes, String key, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, place);
            byte[] closed = new byte[NONCE + cipher.getOutputSize(bytes.length)];
            System.arraycopy(nonce, 0, closed, 0, NONCE);
            cipher.doFinal(bytes, 0, bytes.length, closed, NONCE);
            return closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws SealBroken as {@link #open(String, String)} */
    public byte[] open(byte[] closed, String key, String place) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, closed, 0, place).doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken("the seal of " + place + " is broken", e);
        }
    }

    private Cipher cipher(int mode, String key, byte[] nonce, int at, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        SecretKeySpec derived = new SecretKeySpec(keys.derived(key, PURPOSE), "AES");
        cipher.init(mode, derived, new GCMParameterSpec(TAG_BITS, nonce, at, NONCE));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
