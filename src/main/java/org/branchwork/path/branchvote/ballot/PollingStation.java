package org.branchwork.path.branchvote.ballot;

import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where voters come: by name for a token, and later, by nothing but the token, to cast. */
@Component
@Transactional
public class PollingStation {

    private static final int TOKEN_BYTES = 32;

    private final BallotRegister register;
    private final BallotRoll roll;
    private final BallotBox box;
    private final Cases cases;
    private final AuditTrail audit;

    PollingStation(BallotRegister register, BallotRoll roll, BallotBox box, Cases cases, AuditTrail audit) {
        this.register = register;
        this.roll = roll;
        this.box = box;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * What a voter needs for blinding, and how far the ballot has come.
     *
     * @param n        modulus and exponent, big-endian in base64url
     * @param entitled whether he was present and did not give his opinion in writing
     */
    public record Key(
            String ballot, BallotPhase phase, String variant, String n, String e, boolean entitled, boolean signedIn) {}

    public Key key(String id, String login) {
        ElectronicBallot ballot = seen(id, login);
        BallotRoll.Entry entry = entry(ballot, login);
        RSAPublicKey key = ballot.verifier();
        return new Key(
                ballot.id(),
                ballot.phase(),
                BlindSignatures.VARIANT,
                base64(BlindSignatures.unsigned(key.getModulus())),
                base64(BlindSignatures.unsigned(key.getPublicExponent())),
                entry.entitled(),
                entry.signedIn());
    }

    /** @throws Refusal NOT_FOUND if he is not a due voter of the meeting */
    public ElectronicBallot seen(String id, String login) {
        ElectronicBallot ballot = register.find(id).orElseThrow(PollingStation::unknown);
        entry(ballot, login);
        return ballot;
    }

    private BallotRoll.Entry entry(ElectronicBallot ballot, String login) {
        return roll.find(ballot.id(), login).orElseThrow(PollingStation::unknown);
    }

    /** Before the body is looked at: whether this person can have a token now. */
    public void admit(String id, String login) {
        ElectronicBallot ballot = seen(id, login);
        BallotRoll.Entry entry = entry(ballot, login);
        if (!entry.entitled()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "ballot-not-entitled");
        }
        if (entry.signedIn()) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "ballot-taken");
        }
        require(ballot, BallotPhase.SIGN_IN);
    }

    /** Signs what the voter has blinded, once for each. */
    public String sign(String id, String login, String blinded) {
        ElectronicBallot ballot = register.lock(id).orElseThrow(PollingStation::unknown);
        require(ballot, BallotPhase.SIGN_IN);
        byte[] number = bytes("blindedMessage", blinded);
        if (!BlindSignatures.signable(ballot.verifier(), number)) {
            throw malformed("blindedMessage");
        }
        if (!roll.signIn(ballot.id(), login)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "ballot-taken");
        }
        // that he took part is no secret; of the casting nothing is ever recorded
        audit.recordAbout(login, "ballot-sign-in", ballot.caseNumber(), null, null);
        return base64(BlindSignatures.sign(ballot.signer(), number));
    }

    /** Whether anybody can cast now. */
    public void admitCast(String id) {
        require(register.find(id).orElseThrow(PollingStation::unknown), BallotPhase.CASTING);
    }

    /** Whoever has a token casts, once; nobody asks who he is. */
    public void cast(String id, String token, String signature, Choice choice) {
        byte[] message = bytes("token", token);
        if (message.length != TOKEN_BYTES) {
            throw malformed("token");
        }
        byte[] signed = bytes("signature", signature);
        ElectronicBallot ballot = register.lock(id).orElseThrow(PollingStation::unknown);
        require(ballot, BallotPhase.CASTING);
        if (!BlindSignatures.verifies(ballot.verifier(), message, signed)) {
            throw Refusal.of(Refusal.Kind.RULE, "ballot-signature");
        }
        if (!box.sealed(ballot.id())) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "ballot-lost");
        }
        if (!box.cast(ballot.id(), message, choice)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "ballot-cast");
        }
    }

    /** What this person may take part in now. */
    public List<ElectronicBallot> openFor(String login) {
        return register.openFor(login).stream().filter(this::alive).toList();
    }

    /** Nothing before the ballot is closed. */
    public List<String> tokens(ElectronicBallot ballot) {
        return ballot.phase() == BallotPhase.CLOSED ? box.tokens(ballot.id()) : List.of();
    }

    private void require(ElectronicBallot ballot, BallotPhase phase) {
        if (ballot.phase() != phase || !alive(ballot)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "ballot-phase-" + phase);
        }
    }

    /** A case that ended early takes its ballot with it. */
    private boolean alive(ElectronicBallot ballot) {
        return !cases.get(ballot.caseNumber()).state().closed();
    }

    private static byte[] bytes(String field, String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw malformed(field);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Refusal malformed(String field) {
        return Refusal.input(field, "malformed", "base64url");
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "no-ballot");
    }
}
