package org.branchwork.path.branchvote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One branch meeting and its vote on one case (Rules 2026, Art. 19-21). It goes forward only, and whatever a form let
 * through, it takes no attendance, count or result that cannot be.
 */
@Entity
@Table(name = "branch_vote")
class BranchVote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Embedded
    private Motion motion;

    @Embedded
    private Meeting meeting;

    @Column(name = "teller_one", nullable = false)
    private String tellerOne;

    @Column(name = "teller_two", nullable = false)
    private String tellerTwo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VoteState state = VoteState.CONVENED;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "branch_vote_exclusion", joinColumns = @JoinColumn(name = "vote_id"))
    private Set<Exclusion> exclusions = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "branch_vote_due", joinColumns = @JoinColumn(name = "vote_id"))
    @Column(name = "login", nullable = false)
    private Set<String> due = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "branch_vote_present", joinColumns = @JoinColumn(name = "vote_id"))
    @Column(name = "login", nullable = false)
    private Set<String> present = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "written_opinion", joinColumns = @JoinColumn(name = "vote_id"))
    private Set<WrittenOpinion> opinions = new HashSet<>();

    @Embedded
    private Counts counts = new Counts();

    private Boolean adopted;

    private String resolution;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Version
    private int version;

    protected BranchVote() {}

    BranchVote(String caseNumber, Motion motion, Convening convening) {
        this.caseNumber = caseNumber;
        this.motion = motion;
        this.meeting = convening.meeting();
        this.exclusions.addAll(convening.exclusions());
        name(convening.tellers());
    }

    /** Fixes who is due, as the meeting opens: whatever is imported or decided later changes this list no more. */
    void freeze(Collection<String> voters) {
        require(VoteState.CONVENED);
        due.addAll(voters);
        due.removeAll(excluded());
        state = VoteState.OPEN;
    }

    /** The meeting has a quorum and votes, with these tellers. */
    void hold(Attendance attendance, List<String> tellers) {
        take(attendance);
        require(Majority.quorate(due.size(), present.size()), "no quorum");
        require(present.containsAll(tellers), "a teller is not present");
        name(tellers);
        state = meeting.mode().electronic() ? VoteState.BALLOTING : VoteState.COUNTING;
    }

    /** The electronic ballot is over; where there was paper too, it is counted now. */
    void closeBallot(Ballots electronic) {
        require(VoteState.BALLOTING);
        require(electronic.possible(present.size()), "counts that cannot be");
        counts.electronic(electronic);
        state = meeting.mode().paper() ? VoteState.COUNTING : VoteState.COUNTED;
    }

    /** Too few came: the meeting is kept as one that could not vote, its written opinions have lapsed. */
    void fail(Attendance attendance) {
        take(attendance);
        state = VoteState.NO_QUORUM;
    }

    void adjourn(Attendance attendance) {
        take(attendance);
        state = VoteState.ADJOURNED;
    }

    private void take(Attendance attendance) {
        require(VoteState.OPEN);
        require(attendance.strangers(due).isEmpty(), "somebody is not a due voter");
        require(attendance.twofold().isEmpty(), "somebody is counted twice");
        require(attendance.late(meeting.at()).isEmpty(), "an opinion was lodged too late");
        present.addAll(attendance.present());
        opinions.addAll(attendance.opinions());
    }

    /** Takes one teller's count; when the two differ, both are forgotten and both count again. Answers whether they differ. */
    boolean count(int teller, Ballots ballots) {
        require(VoteState.COUNTING);
        require(ballots.possible(presentOnPaper()), "counts that cannot be");
        counts.teller(teller, ballots);
        if (!counts.bothCounted()) {
            return false;
        }
        boolean agree = counts.agree();
        if (agree) {
            state = VoteState.COUNTED;
        } else {
            counts.forget();
        }
        return !agree;
    }

    Tally tally() {
        require(state == VoteState.COUNTED || state == VoteState.CONFIRMED, "not counted");
        return Tally.of(due.size(), present.size(), counts.all(), opinions);
    }

    void confirm(String text, LocalDateTime now) {
        require(VoteState.COUNTED);
        adopted = tally().adopted();
        resolution = text;
        confirmedAt = now;
        state = VoteState.CONFIRMED;
    }

    private void name(List<String> tellers) {
        require(tellers.size() == 2 && !tellers.get(0).equals(tellers.get(1)), "two tellers are needed");
        tellerOne = tellers.get(0);
        tellerTwo = tellers.get(1);
    }

    private void require(VoteState needed) {
        require(state == needed, "state is " + state + ", not " + needed);
    }

    /** Never a user's mistake, which the checks have named before: a moved token, or two acts at once. */
    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("vote on case " + caseNumber + ": " + otherwise);
        }
    }

    Long id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    List<Exclusion> exclusions() {
        return exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::login))
                .toList();
    }

    private Set<String> excluded() {
        return exclusions.stream().map(Exclusion::login).collect(Collectors.toSet());
    }

    Motion motion() {
        return motion;
    }

    Meeting meeting() {
        return meeting;
    }

    List<String> tellers() {
        return Arrays.asList(tellerOne, tellerTwo);
    }

    VoteState state() {
        return state;
    }

    Set<String> due() {
        return new TreeSet<>(due);
    }

    Set<String> present() {
        return new TreeSet<>(present);
    }

    int presentCount() {
        return present.size();
    }

    /** Who has taken an electronic ballot gets none of paper. */
    int presentOnPaper() {
        return present.size() - counts.electronic().issued();
    }

    int recounts() {
        return counts.recounts();
    }

    boolean adopted() {
        return Boolean.TRUE.equals(adopted);
    }
}
