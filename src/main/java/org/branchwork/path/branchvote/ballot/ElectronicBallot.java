package org.branchwork.path.branchvote.ballot;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * One electronic ballot of one meeting on one person.
 *
 * @param voteId     the meeting
 * @param privateKey there only while tokens are handed out: after that it could do nothing but forge
 */
public record ElectronicBallot(
        String id, long voteId, String caseNumber, BallotPhase phase, String publicKey, String privateKey) {

    RSAPublicKey verifier() {
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey);
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAPrivateCrtKey signer() {
        try {
            byte[] encoded = Base64.getDecoder().decode(privateKey);
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
