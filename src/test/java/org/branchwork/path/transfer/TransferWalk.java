package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.path.CollegeWalk;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** 苏晴 (t8) goes from BS8 to BS7, whose secretary is v01, or comes to BS8 from elsewhere. */
abstract class TransferWalk extends CollegeWalk {

    static final Map<String, String> ACTIVIST = Map.of(
            "receivedOn",
            "2026-01-05",
            "talkedOn",
            "2026-01-20",
            "activistSince",
            "2026-02-10",
            "filedOn",
            "2026-03-02");

    static final Map<String, String> LISTED = and(
            ACTIVIST,
            "consentedOn",
            "2027-03-01",
            "noticeFrom",
            "2027-03-02",
            "noticeUntil",
            "2027-03-09",
            "listedOn",
            "2027-03-10");

    static final Map<String, String> MEMBER = Map.of(
            "formNumber",
            "2026-900017",
            "resolvedOn",
            "2026-08-31",
            "approvedOn",
            "2026-10-08",
            "memberSince",
            "2026-08-31",
            "probationUntil",
            "2027-08-31");

    @Autowired
    Transfers transfers;

    @Autowired
    EarlyEnds ends;

    @BeforeEach
    void beAtHome() {
        jdbc.update("update person set organ = 'BS8' where login = 't8'");
    }

    @AfterEach
    void goHome() {
        jdbc.update("update person set organ = 'BS8', membership = 'NONE', member_since = null, full_since = null,"
                + " membership_ended_on = null, membership_given = false where login = 't8'");
    }

    static Map<String, String> and(Map<String, String> facts, String... more) {
        Map<String, String> all = new HashMap<>(facts);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    static Map<String, String> without(Map<String, String> facts, String... gone) {
        Map<String, String> rest = new HashMap<>(facts);
        List.of(gone).forEach(rest::remove);
        return rest;
    }

    static Transfer transfer(String branch, Map<String, String> facts) {
        return new Transfer("t8", branch, facts, null, List.of(), null);
    }

    void comes(Map<String, String> facts) {
        number = transfers.take(a, transfer("BS8", facts)).number();
    }

    /** What is wrong, as {@code RULE field} or {@code input.reason field}. */
    List<String> refusedTransfer(String actor, Transfer transfer) {
        Refusal refusal = refusal(() -> transfers.take(actor, transfer));
        return refusal.violations().stream()
                .map(one -> (one.check() == null
                                ? one.messageKey()
                                : one.check().rule().id())
                        + (one.field() == null ? "" : " " + one.field()))
                .toList();
    }

    /** Out of BS8 on that day, and on the list of BS7 by the next import of people. */
    void leaves(String day) {
        ends.end(a, number, new EarlyEnds.Ending(CaseState.TRANSFERRED_OUT, LocalDate.parse(day), "随导师转入。", null));
        jdbc.update("update person set organ = 'BS7' where login = 't8'");
    }

    /** Taken over by BS7, whose people act from here on. */
    void isTakenOver(Map<String, String> facts) {
        belowTheGeneralBranch();
        t = "t8";
        number = transfers.take(a, transfer("BS7", facts)).number();
    }
}
