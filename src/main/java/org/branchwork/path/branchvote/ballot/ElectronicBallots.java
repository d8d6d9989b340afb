package org.branchwork.path.branchvote.ballot;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the meeting does with its electronic ballot: open it, end the handing out, close it, or begin anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ElectronicBallots {

    private final BallotRegister register;
    private final BallotRoll roll;
    private final BallotBox box;

    ElectronicBallots(BallotRegister register, BallotRoll roll, BallotBox box) {
        this.register = register;
        this.roll = roll;
        this.box = box;
    }

    /** A ballot with a key of its own; those present may take part in it. */
    public void open(long voteId, String caseNumber, Collection<String> due, Set<String> present) {
        ElectronicBallot ballot = register.open(voteId, caseNumber);
        roll.fill(ballot.id(), due, present);
    }

    public Turnout turnout(long voteId) {
        String ballot = register.ofMeeting(voteId).id();
        return new Turnout(roll.entitled(ballot), roll.signedIn(ballot), box.cast(ballot));
    }

    /** From here on no token is handed out, and the key that signed them is gone. */
    public void openCasting(long voteId) {
        ElectronicBallot ballot = inPhase(voteId, BallotPhase.SIGN_IN);
        register.turn(ballot, BallotPhase.CASTING);
        box.open(ballot.id());
    }

    /** Empty if the database has lost the box: then nothing was counted, and the ballot must be held again. */
    public Optional<Counted> close(long voteId) {
        ElectronicBallot ballot = inPhase(voteId, BallotPhase.CASTING);
        if (!box.sealed(ballot.id())) {
            return Optional.empty();
        }
        Counted counted = box.empty(ballot.id(), roll.signedIn(ballot.id()));
        register.turn(ballot, BallotPhase.CLOSED);
        return Optional.of(counted);
    }

    /** Throws away what was cast, uncounted. */
    public void annul(long voteId) {
        ElectronicBallot ballot = inPhase(voteId, BallotPhase.CASTING);
        box.remove(ballot.id());
        register.turn(ballot, BallotPhase.ANNULLED);
    }

    private ElectronicBallot inPhase(long voteId, BallotPhase phase) {
        ElectronicBallot ballot = register.ofMeeting(voteId);
        if (ballot.phase() != phase) {
            throw new IllegalStateException("ballot " + ballot.id() + " is in phase " + ballot.phase());
        }
        return ballot;
    }
}
