package org.branchwork.path.branchvote;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who came and who wrote. Each due voter counts once: present, or by one written opinion lodged before the meeting. */
record Attendance(Set<String> present, List<WrittenOpinion> opinions) {

    static Attendance of(Collection<String> present, List<WrittenOpinion> opinions) {
        return new Attendance(new TreeSet<>(present), opinions);
    }

    Set<String> presentStrangers(Set<String> due) {
        Set<String> strangers = new TreeSet<>(present);
        strangers.removeAll(due);
        return strangers;
    }

    Set<String> writingStrangers(Set<String> due) {
        Set<String> strangers = writers();
        strangers.removeAll(due);
        return strangers;
    }

    Set<String> strangers(Set<String> due) {
        Set<String> strangers = presentStrangers(due);
        strangers.addAll(writingStrangers(due));
        return strangers;
    }

    Set<String> presentWriters() {
        Set<String> both = writers();
        both.retainAll(present);
        return both;
    }

    Set<String> repeatedWriters() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        opinions.stream()
                .map(WrittenOpinion::login)
                .filter(login -> !seen.add(login))
                .forEach(repeated::add);
        return repeated;
    }

    Set<String> twofold() {
        Set<String> twofold = presentWriters();
        twofold.addAll(repeatedWriters());
        return twofold;
    }

    /** Lodged when the meeting had begun, or later. */
    Set<String> late(LocalDateTime meetingAt) {
        Set<String> late = new TreeSet<>();
        opinions.stream()
                .filter(opinion -> !opinion.lodgedAt().isBefore(meetingAt))
                .forEach(opinion -> late.add(opinion.login()));
        return late;
    }

    private Set<String> writers() {
        Set<String> writers = new TreeSet<>();
        opinions.forEach(opinion -> writers.add(opinion.login()));
        return writers;
    }
}
