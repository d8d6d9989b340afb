package org.branchwork.privacy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases closed cases, by an administrator's order or when their time is over, and holds those that must not be erased. */
@Component
public class Erasures {

    private static final int LONGEST_REASON = 4_000;
    private static final String BY_RETENTION = "retention";

    private final Cases cases;
    private final CaseContent content;
    private final PersonTraces traces;
    private final EngineTraces engine;
    private final RetentionRules retention;
    private final PeopleDirectory people;
    private final Posts posts;
    private final AuditTrail audit;
    private final JdbcTemplate jdbc;
    private final OrganisationTime time;

    Erasures(
            Cases cases,
            CaseContent content,
            PersonTraces traces,
            EngineTraces engine,
            RetentionRules retention,
            PeopleDirectory people,
            Posts posts,
            AuditTrail audit,
            JdbcTemplate jdbc,
            OrganisationTime time) {
        this.cases = cases;
        this.content = content;
        this.traces = traces;
        this.engine = engine;
        this.retention = retention;
        this.people = people;
        this.posts = posts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Whether this person could erase or hold this case, or see that it was. */
    public boolean mayErase(String actor, MembershipCase theCase) {
        return RetentionRules.closed(theCase) && people.administers(actor, time.today());
    }

    /** @throws Refusal NOT_ALLOWED for anybody but an administrator */
    public void requireAdministrator(String actor) {
        if (!people.administers(actor, time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
    }

    /** @throws Refusal ALREADY_DONE for a case that goes on, is held, or is erased already */
    @Transactional
    public void order(String actor, String caseNumber, String reason) {
        requireAdministrator(actor);
        requireReason(reason);
        MembershipCase theCase = cases.get(caseNumber);
        if (!RetentionRules.closed(theCase)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-goes-on");
        }
        if (held(caseNumber)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-held");
        }
        if (erased(caseNumber)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-erased");
        }
        erase(actor, theCase, reason);
    }

    /** From now on nothing of the case is erased, by nobody. */
    @Transactional
    public void hold(String actor, String caseNumber, String reason) {
        requireAdministrator(actor);
        requireReason(reason);
        if (held(caseNumber)) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-held");
        }
        jdbc.update(
                "insert into legal_hold (case_number, reason, set_by, set_at) values (?, ?, ?, ?)",
                caseNumber,
                reason,
                actor,
                Timestamp.valueOf(time.now()));
        audit.recordAbout(actor, "legal-hold", caseNumber, null, null);
    }

    @Transactional
    public void release(String actor, String caseNumber) {
        requireAdministrator(actor);
        if (jdbc.update("delete from legal_hold where case_number = ?", caseNumber) == 0) {
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, "case-not-held");
        }
        audit.recordAbout(actor, "legal-hold-released", caseNumber, null, null);
    }

    public boolean held(String caseNumber) {
        return count("legal_hold", caseNumber) > 0;
    }

    public boolean erased(String caseNumber) {
        return count("erasure", caseNumber) > 0;
    }

    /** The cases whose time is over. */
    public List<String> due() {
        LocalDate today = time.today();
        return jdbc
                .queryForList(
                        "select number from membership_case c"
                                + " where exists (select 1 from case_fact f where f.case_id = c.id and f.fact = 'CLOSED_ON')"
                                + " and not exists (select 1 from erasure e where e.case_number = c.number)"
                                + " and not exists (select 1 from legal_hold h where h.case_number = c.number)"
                                + " order by number",
                        String.class)
                .stream()
                .filter(number -> retention
                        .over(cases.get(number))
                        .filter(over -> !today.isBefore(over))
                        .isPresent())
                .toList();
    }

    @Transactional
    public void eraseDue(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        if (due().contains(caseNumber)) {
            erase(CaseStep.THE_APPLICATION, theCase, BY_RETENTION);
        }
    }

    private void erase(String actor, MembershipCase theCase, String reason) {
        boolean personToo = nothingElseKeeps(theCase);
        content.clear(theCase.number());
        engine.forgetCase(theCase.number());
        jdbc.update(
                "insert into erasure (case_number, reason, ordered_by, erased_at, person_too) values (?, ?, ?, ?, ?)",
                theCase.number(),
                reason,
                actor,
                Timestamp.valueOf(time.now()),
                personToo);
        audit.recordAbout(actor, "case-erased", theCase.number(), null, null);
        if (personToo) {
            traces.forget(theCase.applicant(), actor);
        }
    }

    /** A member, whoever holds a post, and whoever has another case or accompanies somebody stays in the directory. */
    private boolean nothingElseKeeps(MembershipCase theCase) {
        String login = theCase.applicant();
        long reasons = jdbc.queryForObject(
                "select (select count(*) from membership_case where applicant = ? and number <> ?"
                        + " and number not in (select case_number from erasure))"
                        + " + (select count(*) from person where login = ? and membership in ('PROBATIONARY', 'FULL'))"
                        + " + (select count(*) from companion where login = ? and until_day is null)",
                Long.class,
                login,
                theCase.number(),
                login,
                login);
        // not the groups: on leave he is in none
        return reasons == 0 && posts.inForce(login, time.today()).isEmpty();
    }

    private long count(String table, String caseNumber) {
        return jdbc.queryForObject("select count(*) from " + table + " where case_number = ?", Long.class, caseNumber);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.input("reason", "missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.input("reason", "too-long", String.valueOf(LONGEST_REASON));
        }
    }
}
