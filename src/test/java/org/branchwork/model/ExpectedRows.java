package org.branchwork.model;

import static org.branchwork.rulebook.Rule.*;
import static org.branchwork.rulebook.RuleValue.Unit.*;
import static org.branchwork.rulebook.Severity.*;

import java.util.List;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue.Unit;
import org.branchwork.rulebook.Severity;

/** What the decision tables must hold, written apart from them: every rule as the Rules of 2014 and of 2026 have it. */
final class ExpectedRows {

    private static final String POLICY = "Policy";

    record Row(Rule rule, String version, Severity severity, String article, int amount, Unit unit) {}

    static final List<Row> PERIODS = List.of(
            row(AGE_18, "2014", BLOCK, rules2014(5), 18, YEAR),
            row(AGE_18, "2026", BLOCK, rules2026(5), 18, YEAR),
            row(T_TALK, "2014", LATE, rules2014(7), 1, MONTH),
            row(T_TALK, "2026", LATE, rules2026(7), 1, MONTH),
            row(T_WAIT, "2014", Severity.NONE, POLICY, 0, MONTH),
            row(T_WAIT, "2026", Severity.NONE, POLICY, 0, MONTH),
            row(T_FILE, "2014", LATE, POLICY, 1, MONTH),
            row(T_FILE, "2026", LATE, POLICY, 1, MONTH),
            row(T_ASSESS, "2014", LATE, rules2014(11), 6, MONTH),
            row(T_ASSESS, "2026", LATE, rules2026(11), 6, MONTH),
            row(T_ASSESS_DUE, "2014", LATE, POLICY, 1, MONTH),
            row(T_ASSESS_DUE, "2026", LATE, POLICY, 1, MONTH),
            row(T_REPORT, "2014", LATE, POLICY, 3, MONTH),
            row(T_REPORT, "2026", LATE, POLICY, 3, MONTH),
            row(T_CULT, "2014", BLOCK, rules2014(13), 1, YEAR),
            row(T_CULT, "2026", BLOCK, rules2026(13), 1, YEAR),
            row(T_NOTICE, "2014", BLOCK, POLICY, 5, WORKING_DAY),
            row(T_NOTICE, "2026", BLOCK, rules2026(13), 5, WORKING_DAY),
            row(T_RETRAIN, "2014", WARN, POLICY, 1, YEAR),
            row(T_RETRAIN, "2026", WARN, POLICY, 1, YEAR),
            row(T_PREREV, "2014", LATE, POLICY, 1, MONTH),
            row(T_PREREV, "2026", LATE, POLICY, 1, MONTH),
            row(T_LEAVE, "2014", WARN, rules2014(19), 3, MONTH),
            row(T_LEAVE, "2026", WARN, rules2026(18), 3, MONTH),
            row(T_MEET, "2014", Severity.NONE, rules2014(20), 0, Unit.NONE),
            row(T_MEET, "2026", LATE, rules2026(19), 1, MONTH),
            row(T_APPR, "2014", LATE, rules2014(26), 3, MONTH),
            row(T_APPR, "2026", LATE, rules2026(25), 3, MONTH),
            row(T_APPR_LATEST, "2014", BLOCK, rules2014(26), 6, MONTH),
            row(T_APPR_LATEST, "2026", BLOCK, rules2026(25), 6, MONTH),
            row(T_OATH, "2014", Severity.NONE, rules2014(30), 0, Unit.NONE),
            row(T_OATH, "2026", LATE, rules2026(29), 1, MONTH),
            row(T_PROB, "2014", BLOCK, rules2014(32), 1, YEAR),
            row(T_PROB, "2026", BLOCK, rules2026(31), 1, YEAR),
            row(T_CAPP, "2014", LATE, POLICY, 7, DAY),
            row(T_CAPP, "2026", LATE, POLICY, 7, DAY),
            row(T_CMEET, "2014", LATE, POLICY, 1, MONTH),
            row(T_CMEET, "2026", LATE, POLICY, 1, MONTH),
            row(T_CAPPR, "2014", LATE, rules2014(34), 3, MONTH),
            row(T_CAPPR, "2026", LATE, rules2026(33), 3, MONTH),
            row(T_EXT, "2014", BLOCK, rules2014(32), 12, MONTH),
            row(T_EXT, "2026", BLOCK, rules2026(31), 12, MONTH),
            row(T_EXT_LEAST, "2014", BLOCK, rules2014(32), 6, MONTH),
            row(T_EXT_LEAST, "2026", BLOCK, rules2026(31), 6, MONTH),
            row(T_POST, "2014", BLOCK, rules2014(36), 6, MONTH),
            row(T_POST, "2026", BLOCK, rules2026(35), 6, MONTH));

    static final List<Row> THRESHOLDS = List.of(
            row(ALREADY_MEMBER, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(ALREADY_MEMBER, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(CASE_OPEN, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(CASE_OPEN, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(WRONG_BRANCH, "2014", BLOCK, rules2014(6), 0, Unit.NONE),
            row(WRONG_BRANCH, "2026", BLOCK, rules2026(6), 0, Unit.NONE),
            row(T_TRAIN, "2014", BLOCK, rules2014(17), 3, DAY),
            row(T_TRAIN, "2026", BLOCK, rules2026(17), 3, DAY),
            row(T_TRAIN_HOURS, "2014", BLOCK, rules2014(17), 24, HOUR),
            row(T_TRAIN_HOURS, "2026", BLOCK, rules2026(17), 24, HOUR),
            row(CERTIFICATE_MISSING, "2014", Severity.NONE, POLICY, 0, Unit.NONE),
            row(CERTIFICATE_MISSING, "2026", Severity.NONE, POLICY, 0, Unit.NONE),
            row(CERTIFICATE_EXPIRED, "2014", Severity.NONE, POLICY, 0, Unit.NONE),
            row(CERTIFICATE_EXPIRED, "2026", Severity.NONE, POLICY, 0, Unit.NONE),
            row(PLACE_MISSING, "2014", Severity.NONE, POLICY, 0, Unit.NONE),
            row(PLACE_MISSING, "2026", Severity.NONE, POLICY, 0, Unit.NONE),
            row(EXTENSION_ONCE, "2014", BLOCK, rules2014(32), 0, Unit.NONE),
            row(EXTENSION_ONCE, "2026", BLOCK, rules2026(31), 0, Unit.NONE),
            row(LEAGUE_RECOMMENDATION, "2014", WARN, rules2014(8), 28, YEAR),
            row(LEAGUE_RECOMMENDATION, "2026", WARN, rules2026(8), 28, YEAR),
            row(BRANCH_COMMITTEE_FROM, "2014", BLOCK, rules2014(8), 7, PERSON),
            row(BRANCH_COMMITTEE_FROM, "2026", BLOCK, rules2026(8), 7, PERSON),
            row(COMMITTEE_QUORUM, "2014", BLOCK, branchRegulations(12), 50, PERCENT),
            row(COMMITTEE_QUORUM, "2026", BLOCK, branchRegulations(12), 50, PERCENT),
            row(APPROVAL_QUORUM, "2014", BLOCK, POLICY, 2, THIRD),
            row(APPROVAL_QUORUM, "2026", BLOCK, POLICY, 2, THIRD),
            row(COMMITTEE_MAJORITY, "2014", BLOCK, POLICY, 50, PERCENT),
            row(COMMITTEE_MAJORITY, "2026", BLOCK, POLICY, 50, PERCENT),
            row(CONTACT_COUNT, "2014", BLOCK, rules2014(9), 2, PERSON),
            row(CONTACT_COUNT, "2026", BLOCK, rules2026(9), 2, PERSON),
            row(CONTACT_FULL_MEMBER, "2014", BLOCK, rules2014(9), 0, Unit.NONE),
            row(CONTACT_FULL_MEMBER, "2026", BLOCK, rules2026(9), 0, Unit.NONE),
            row(CONTACT_SANCTION, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(CONTACT_SANCTION, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(CONTACT_KINSHIP, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(CONTACT_KINSHIP, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(CONTACT_LOAD, "2014", WARN, POLICY, 5, PERSON),
            row(CONTACT_LOAD, "2026", WARN, POLICY, 5, PERSON),
            row(SPONSOR_COUNT, "2014", BLOCK, rules2014(14), 2, PERSON),
            row(SPONSOR_COUNT, "2026", BLOCK, rules2026(14), 2, PERSON),
            row(SPONSOR_FULL_MEMBER, "2014", BLOCK, rules2014(14), 0, Unit.NONE),
            row(SPONSOR_FULL_MEMBER, "2026", BLOCK, rules2026(14), 0, Unit.NONE),
            row(SPONSOR_KINSHIP, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(SPONSOR_KINSHIP, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(SPONSOR_SELF, "2014", BLOCK, rules2014(14), 0, Unit.NONE),
            row(SPONSOR_SELF, "2026", BLOCK, rules2026(14), 0, Unit.NONE),
            row(SPONSOR_SANCTION, "2014", BLOCK, rules2014(14), 0, Unit.NONE),
            row(SPONSOR_SANCTION, "2026", BLOCK, rules2026(14), 0, Unit.NONE),
            row(SPONSOR_SANCTION_IMPACT, "2014", Severity.NONE, rules2014(14), 0, Unit.NONE),
            row(SPONSOR_SANCTION_IMPACT, "2026", WARN, rules2026(14), 0, Unit.NONE),
            row(CONSENT_FIRST, "2014", Severity.NONE, rules2014(13), 0, Unit.NONE),
            row(CONSENT_FIRST, "2026", BLOCK, rules2026(13), 0, Unit.NONE),
            row(JOINT_VETTING, "2014", Severity.NONE, rules2014(16), 0, Unit.NONE),
            row(JOINT_VETTING, "2026", BLOCK, rules2026(16), 0, Unit.NONE),
            row(REVIEW_NOT_QUALIFIED, "2014", BLOCK, rules2014(16), 0, Unit.NONE),
            row(REVIEW_NOT_QUALIFIED, "2026", BLOCK, rules2026(16), 0, Unit.NONE),
            row(TRAINING_MISSING, "2014", BLOCK, rules2014(17), 0, Unit.NONE),
            row(TRAINING_MISSING, "2026", BLOCK, rules2026(17), 0, Unit.NONE),
            row(NOTICE_MISSING, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(NOTICE_MISSING, "2026", BLOCK, rules2026(13), 0, Unit.NONE),
            row(SPONSORS_MISSING, "2014", BLOCK, rules2014(14), 0, Unit.NONE),
            row(SPONSORS_MISSING, "2026", BLOCK, rules2026(14), 0, Unit.NONE),
            row(APPLICATION_MISSING, "2014", BLOCK, rules2014(33), 0, Unit.NONE),
            row(APPLICATION_MISSING, "2026", BLOCK, rules2026(32), 0, Unit.NONE),
            row(OBJECTION_OPEN, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(OBJECTION_OPEN, "2026", BLOCK, rules2026(13), 0, Unit.NONE),
            row(FORM_NUMBER_USED, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(FORM_NUMBER_USED, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(T_YEAR, "2014", LATE, POLICY, 0, Unit.NONE),
            row(T_YEAR, "2026", LATE, POLICY, 0, Unit.NONE),
            row(BRANCH_TOO_SMALL, "2014", BLOCK, branchRegulations(4), 3, PERSON),
            row(BRANCH_TOO_SMALL, "2026", BLOCK, branchRegulations(4), 3, PERSON),
            row(VOTE_COUNTS, "2014", BLOCK, rules2014(21), 0, Unit.NONE),
            row(VOTE_COUNTS, "2026", BLOCK, rules2026(20), 0, Unit.NONE),
            row(TELLERS, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(TELLERS, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(WRITTEN_LATE, "2014", BLOCK, rules2014(21), 0, Unit.NONE),
            row(WRITTEN_LATE, "2026", BLOCK, rules2026(20), 0, Unit.NONE),
            row(WRITTEN_AND_PRESENT, "2014", BLOCK, rules2014(21), 0, Unit.NONE),
            row(WRITTEN_AND_PRESENT, "2026", BLOCK, rules2026(20), 0, Unit.NONE),
            row(NOT_A_VOTER, "2014", BLOCK, rules2014(21), 0, Unit.NONE),
            row(NOT_A_VOTER, "2026", BLOCK, rules2026(20), 0, Unit.NONE),
            row(QUORUM, "2014", LATE, rules2014(20), 0, Unit.NONE),
            row(QUORUM, "2026", LATE, rules2026(19), 0, Unit.NONE),
            row(ATTENDANCE, "2014", LATE, POLICY, 0, Unit.NONE),
            row(ATTENDANCE, "2026", LATE, POLICY, 0, Unit.NONE),
            row(CONFLICT, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(CONFLICT, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(DATE_ORDER, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(DATE_ORDER, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(DATE_FUTURE, "2014", BLOCK, POLICY, 0, Unit.NONE),
            row(DATE_FUTURE, "2026", BLOCK, POLICY, 0, Unit.NONE),
            row(ARCHIVE_INCOMPLETE, "2014", BLOCK, rules2014(37), 0, Unit.NONE),
            row(ARCHIVE_INCOMPLETE, "2026", BLOCK, rules2026(36), 0, Unit.NONE));

    private ExpectedRows() {}

    private static Row row(Rule rule, String version, Severity severity, String article, int amount, Unit unit) {
        return new Row(rule, version, severity, article, amount, unit);
    }

    private static String rules2014(int article) {
        return "Rules 2014, Art. " + article;
    }

    private static String rules2026(int article) {
        return "Rules 2026, Art. " + article;
    }

    private static String branchRegulations(int article) {
        return "Branch Regulations, Art. " + article;
    }
}
