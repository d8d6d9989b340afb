package org.branchwork.path.branchvote.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Blind signatures against the vectors of their RFC, and against what a cheat would send. */
class BlindSignaturesTest {

    private static final KeyPair KEY = BlindSignatures.newKey();
    private static final RSAPublicKey PUBLIC = (RSAPublicKey) KEY.getPublic();
    private static final RSAPrivateCrtKey PRIVATE = (RSAPrivateCrtKey) KEY.getPrivate();

    private static Properties vector() throws IOException {
        Properties vector = new Properties();
        try (InputStream file =
                BlindSignaturesTest.class.getResourceAsStream("/rfc9474-pss-deterministic.properties")) {
            vector.load(file);
        }
        return vector;
    }

    @Test
    void thePublishedVectorIsMetAtEveryStep() throws IOException, GeneralSecurityException {
        Properties vector = vector();
        BigInteger n = number(vector, "n");
        BigInteger e = number(vector, "e");
        BlindVoter voter =
                new BlindVoter(n, e, bytes(vector, "input_msg"), bytes(vector, "salt"), number(vector, "inv"));
        KeyFactory keys = KeyFactory.getInstance("RSA");
        RSAPublicKey publicKey = (RSAPublicKey) keys.generatePublic(new RSAPublicKeySpec(n, e));
        RSAPrivateCrtKey privateKey = (RSAPrivateCrtKey) keys.generatePrivate(privateKey(vector));

        assertThat(voter.encoded()).isEqualTo(bytes(vector, "encoded_msg"));
        assertThat(voter.blinded()).isEqualTo(bytes(vector, "blinded_msg"));
        assertThat(BlindSignatures.signable(publicKey, voter.blinded())).isTrue();
        byte[] blindSignature = BlindSignatures.sign(privateKey, voter.blinded());
        assertThat(blindSignature).isEqualTo(bytes(vector, "blind_sig"));
        assertThat(voter.finish(blindSignature)).isEqualTo(bytes(vector, "sig"));
        assertThat(BlindSignatures.verifies(publicKey, bytes(vector, "input_msg"), bytes(vector, "sig")))
                .isTrue();
    }

    private static RSAPrivateCrtKeySpec privateKey(Properties vector) {
        BigInteger p = number(vector, "p");
        BigInteger q = number(vector, "q");
        BigInteger d = number(vector, "d");
        return new RSAPrivateCrtKeySpec(
                number(vector, "n"),
                number(vector, "e"),
                d,
                p,
                q,
                d.mod(p.subtract(BigInteger.ONE)),
                d.mod(q.subtract(BigInteger.ONE)),
                q.modInverse(p));
    }

    @Test
    void whoSignsSeesNothingOfTheToken() {
        BlindVoter one = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());
        BlindVoter two = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());
        byte[] sentByOne = one.blinded();

        // some opener leads from what one sent to the token of two: as far as the signer can tell, it was his
        BigInteger opens = new BigInteger(1, two.encoded())
                .multiply(new BigInteger(1, sentByOne).modInverse(PUBLIC.getModulus()))
                .mod(PUBLIC.getModulus())
                .modPow(PRIVATE.getPrivateExponent(), PUBLIC.getModulus());
        BigInteger signed = new BigInteger(1, BlindSignatures.sign(PRIVATE, sentByOne));
        byte[] ofTwo = BlindSignatures.unsigned(signed.multiply(opens).mod(PUBLIC.getModulus()));

        assertThat(new BigInteger(1, ofTwo).modPow(PUBLIC.getPublicExponent(), PUBLIC.getModulus()))
                .isEqualTo(new BigInteger(1, two.encoded()));
    }

    @Test
    void nothingElseVerifies() {
        BlindVoter voter = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());
        byte[] signature = voter.finish(BlindSignatures.sign(PRIVATE, voter.blinded()));
        byte[] token = java.util.Base64.getUrlDecoder().decode(voter.token());
        assertThat(BlindSignatures.verifies(PUBLIC, token, signature)).isTrue();
        RSAPublicKey other = (RSAPublicKey) BlindSignatures.newKey().getPublic();

        assertThat(BlindSignatures.verifies(other, token, signature))
                .as("a token of another ballot")
                .isFalse();
        for (int at : new int[] {0, 100, 255}) {
            byte[] forged = signature.clone();
            forged[at] ^= 1;
            assertThat(BlindSignatures.verifies(PUBLIC, token, forged)).isFalse();
        }
        byte[] wrong = token.clone();
        wrong[0] ^= 1;
        assertThat(BlindSignatures.verifies(PUBLIC, wrong, signature)).isFalse();
        assertThat(BlindSignatures.verifies(PUBLIC, token, new byte[0])).isFalse();
        assertThat(BlindSignatures.verifies(PUBLIC, token, new byte[256])).isFalse();
    }

    /** Without padding the product of two signatures would sign the product of two messages. */
    @Test
    void twoSignaturesMakeNoThird() {
        BlindVoter one = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());
        BlindVoter two = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());
        BigInteger product = new BigInteger(1, one.finish(BlindSignatures.sign(PRIVATE, one.blinded())))
                .multiply(new BigInteger(1, two.finish(BlindSignatures.sign(PRIVATE, two.blinded()))))
                .mod(PUBLIC.getModulus());
        byte[] third =
                product.modPow(PUBLIC.getPublicExponent(), PUBLIC.getModulus()).toByteArray();

        assertThat(BlindSignatures.verifies(PUBLIC, third, BlindSignatures.unsigned(product)))
                .isFalse();
    }

    @Test
    void onlyNumbersBelowTheModulusAreSigned() {
        byte[] modulus = BlindSignatures.unsigned(PUBLIC.getModulus());
        assertThat(BlindSignatures.signable(PUBLIC, modulus)).isFalse();
        assertThat(BlindSignatures.signable(PUBLIC, new byte[256])).isFalse();
        assertThat(BlindSignatures.signable(PUBLIC, new byte[] {1})).isFalse();
        assertThat(BlindSignatures.signable(
                        PUBLIC, BlindSignatures.unsigned(PUBLIC.getModulus().subtract(BigInteger.ONE))))
                .isTrue();
    }

    @Test
    void aVoterRefusesASignatureOverSomethingElse() {
        BlindVoter voter = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());
        BlindVoter other = new BlindVoter(PUBLIC.getModulus(), PUBLIC.getPublicExponent());

        assertThatIllegalStateException()
                .isThrownBy(() -> voter.finish(BlindSignatures.sign(PRIVATE, other.blinded())));
    }

    private static BigInteger number(Properties vector, String name) {
        return new BigInteger(1, bytes(vector, name));
    }

    private static byte[] bytes(Properties vector, String name) {
        return HexFormat.of().parseHex(vector.getProperty(name));
    }
}
