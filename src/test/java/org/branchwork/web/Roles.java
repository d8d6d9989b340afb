package org.branchwork.web;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Everybody the matrix asks, and the four cases they are asked about. Who sees which case is written down here by hand, from
 * the contract, and knows nothing of the code that decides it.
 */
final class Roles {

    /** Somebody's relation to {@code OWN} is his role; the others are cases of the same branch, of another, and a closed one. */
    enum Which {
        OWN,
        SAME_BRANCH,
        OTHER_BRANCH,
        CLOSED
    }

    enum Role {
        STRANGER(null),
        APPLICANT("m-applicant", Which.OWN),
        OTHER_APPLICANT("m-second", Which.SAME_BRANCH),
        CONTACT("m-contact", Which.OWN),
        SPONSOR("m-sponsor", Which.OWN),
        MEMBER("m-member"),
        SECRETARY("m-secretary", Which.OWN, Which.SAME_BRANCH, Which.CLOSED),
        OTHER_SECRETARY("m-other-secretary", Which.OTHER_BRANCH),
        COMMITTEE_MEMBER("m-committee", Which.OWN, Which.SAME_BRANCH, Which.OTHER_BRANCH, Which.CLOSED),
        OTHER_COMMITTEE("m-other-committee"),
        ORGANIZER("m-organizer", Which.OWN, Which.SAME_BRANCH, Which.OTHER_BRANCH, Which.CLOSED),
        ADMINISTRATOR("admin", Which.OWN, Which.SAME_BRANCH, Which.OTHER_BRANCH, Which.CLOSED);

        private final String login;
        private final Set<Which> seen;

        Role(String login, Which... seen) {
            this.login = login;
            this.seen = Set.of(seen);
        }

        String login() {
            return login;
        }

        boolean sees(Which which) {
            return seen.contains(which);
        }
    }

    /** @param task the first task of the case, which is over in the closed one */
    record Case(String number, String task) {}

    private final DoorsTest doors;
    private final Map<Which, Case> cases = new EnumMap<>(Which.class);

    Roles(DoorsTest doors) {
        this.doors = doors;
    }

    Case about(Which which) {
        return cases.get(which);
    }

    Roles found() {
        doors.organ("MOD", "ORGANIZATION_DEPARTMENT", null);
        doors.organ("MC1", "COMMITTEE", "MOD");
        doors.organ("MB1", "BRANCH", "MC1");
        doors.organ("MB2", "BRANCH", "MC1");
        doors.organ("XC1", "COMMITTEE", null);
        doors.organ("XB1", "BRANCH", "XC1");
        for (String one : new String[] {"applicant", "second", "closed", "contact", "sponsor", "member", "secretary"}) {
            doors.person("m-" + one, "MB1");
        }
        doors.person("m-third", "MB2");
        doors.person("m-other-secretary", "MB2");
        doors.person("m-committee", "MC1");
        doors.person("m-organizer", "MC1");
        doors.person("m-other-committee", "XC1");
        doors.post("m-secretary", "MB1", "SECRETARY");
        doors.post("m-other-secretary", "MB2", "SECRETARY");
        doors.post("m-committee", "MC1", "COMMITTEE_MEMBER");
        doors.post("m-organizer", "MC1", "ORGANIZER");
        doors.post("m-other-committee", "XC1", "SECRETARY");
        cases.put(Which.OWN, applied("m-applicant", "MB1"));
        cases.put(Which.SAME_BRANCH, applied("m-second", "MB1"));
        cases.put(Which.OTHER_BRANCH, applied("m-third", "MB2"));
        cases.put(Which.CLOSED, applied("m-closed", "MB1"));
        accompanies("m-contact", "CONTACT");
        accompanies("m-sponsor", "SPONSOR");
        Browser.basic(
                doors.port,
                "m-closed",
                "POST",
                "/api/cases/" + about(Which.CLOSED).number() + "/withdrawal",
                "{\"reason\":\"changed my mind\"}");
        return this;
    }

    private Case applied(String login, String branch) {
        doors.jdbc.update("update person set membership = 'NONE' where login = ?", login);
        Browser.basic(
                doors.port,
                login,
                "POST",
                "/api/applications",
                "{\"branch\":\"" + branch + "\",\"letter\":\"Please.\"}");
        String number = doors.jdbc.queryForObject(
                "select number from membership_case where applicant = ?", String.class, login);
        String task = doors.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        return new Case(number, task);
    }

    private void accompanies(String login, String role) {
        doors.jdbc.update(
                "insert into companion (case_number, role, login, since_day, accepted_on) values (?, ?, ?, ?, ?)",
                about(Which.OWN).number(),
                role,
                login,
                Date.valueOf(LocalDate.of(2024, 1, 1)),
                Date.valueOf(LocalDate.of(2024, 1, 1)));
    }
}
