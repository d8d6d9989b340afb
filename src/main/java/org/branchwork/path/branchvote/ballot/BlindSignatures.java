package org.branchwork.path.branchvote.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * RSA blind signatures by RFC 9474, variant RSABSSA-SHA384-PSS-Deterministic: the signer's and the verifier's part. The
 * message is a random token, so that no preparation is needed. Who signs sees a number that says nothing of the token.
 */
final class BlindSignatures {

    static final String VARIANT = "RSABSSA-SHA384-PSS-Deterministic";

    private static final int BITS = 2048;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

    private BlindSignatures() {}

    static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is a number the key can sign: as long as the modulus, and smaller. */
    static boolean signable(RSAPublicKey key, byte[] blinded) {
        BigInteger message = new BigInteger(1, blinded);
        return blinded.length == length(key) && message.signum() > 0 && message.compareTo(key.getModulus()) < 0;
    }

    /** The provider's own private operation, which hides its timing; checked before it leaves, as the RFC asks. */
    static byte[] sign(RSAPrivateCrtKey key, byte[] blinded) {
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/NoPadding");
            rsa.init(Cipher.DECRYPT_MODE, key);
            byte[] signed = rsa.doFinal(blinded);
            BigInteger again = new BigInteger(1, signed).modPow(key.getPublicExponent(), key.getModulus());
            if (!again.equals(new BigInteger(1, blinded))) {
                throw new IllegalStateException("the signature does not verify");
            }
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A finished blind signature is an ordinary RSASSA-PSS signature. */
    static boolean verifies(RSAPublicKey key, byte[] token, byte[] signature) {
        try {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(PSS);
            pss.initVerify(key);
            pss.update(token);
            return signature.length == length(key) && pss.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static int length(RSAPublicKey key) {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    /** Big-endian without the sign byte, as JSON Web Keys have it. */
    static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
