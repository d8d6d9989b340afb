package org.branchwork.path.branchvote.ballot;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** A voter's part of RFC 9474 in Java, as the script of the page does it: blinds a token and opens the signature. */
public final class BlindVoter {

    private static final int HASH = 48;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BigInteger modulus;
    private final BigInteger exponent;
    private final byte[] token;
    private final BigInteger encoded;
    private final BigInteger opener;

    public BlindVoter(PollingStation.Key key) {
        this(number(key.n()), number(key.e()));
    }

    public BlindVoter(BigInteger modulus, BigInteger exponent) {
        this(modulus, exponent, random(32), random(HASH), new BigInteger(modulus.bitLength() - 1, RANDOM));
    }

    /** @param opener what the blind signature is multiplied with; its inverse covers the message */
    BlindVoter(BigInteger modulus, BigInteger exponent, byte[] token, byte[] salt, BigInteger opener) {
        this.modulus = modulus;
        this.exponent = exponent;
        this.token = token;
        this.opener = opener;
        this.encoded = new BigInteger(1, encode(token, salt, modulus.bitLength() - 1));
    }

    public static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    byte[] blinded() {
        BigInteger cover = opener.modInverse(modulus).modPow(exponent, modulus);
        return bytes(encoded.multiply(cover).mod(modulus));
    }

    public String blindedMessage() {
        return base64(blinded());
    }

    byte[] finish(byte[] blindSignature) {
        BigInteger signature =
                new BigInteger(1, blindSignature).multiply(opener).mod(modulus);
        if (!signature.modPow(exponent, modulus).equals(encoded)) {
            throw new IllegalStateException("not a signature over this token");
        }
        return bytes(signature);
    }

    public String signature(String blindSignature) {
        return base64(finish(Base64.getUrlDecoder().decode(blindSignature)));
    }

    public String token() {
        return base64(token);
    }

    public String tokenHash() {
        return BallotBox.hash(token);
    }

    byte[] encoded() {
        return bytes(encoded);
    }

    private byte[] bytes(BigInteger number) {
        byte[] all = new byte[(modulus.bitLength() + 7) / 8];
        byte[] some = BlindSignatures.unsigned(number);
        System.arraycopy(some, 0, all, all.length - some.length, some.length);
        return all;
    }

    private static byte[] encode(byte[] message, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        byte[] hash = sha384(new byte[8], sha384(message), salt);
        byte[] block = new byte[length - HASH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        byte[] mask = mask(hash, block.length);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (255 >> (8 * length - bits));
        return joined(block, hash, new byte[] {(byte) 0xbc});
    }

    private static byte[] mask(byte[] seed, int length) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (int i = 0; blocks.size() < length; i++) {
            blocks.writeBytes(sha384(seed, new byte[] {0, 0, 0, (byte) i}));
        }
        return Arrays.copyOf(blocks.toByteArray(), length);
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(joined(parts));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
