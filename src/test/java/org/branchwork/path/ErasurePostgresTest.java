package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.branchwork.EveryColumn;
import org.branchwork.PostgresDatabase;
import org.branchwork.audit.AuditSealer;
import org.branchwork.audit.AuditVerifier;
import org.branchwork.checks.CheckTable;
import org.branchwork.dossier.documents.Corpus;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.path.publicnotice.Objecting;
import org.branchwork.privacy.Erasures;
import org.branchwork.privacy.MyFile;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.draft.DraftDesk;
import org.branchwork.task.draft.FormPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A case full of marks, through the ordinary forms, on PostgreSQL: his own file holds what is his and nothing of others; after
 * the erasure none of the marks stands in any column of any table, ours or the engine's, and the record of acts is whole.
 */
@DirtiesContext
class ErasurePostgresTest extends CollegeWalk {

    private static final String LOGIN = "mark.login";

    /** MARK-01 to MARK-30; the person's name, login and address beside them. */
    private static final String[] MARKS =
            IntStream.rangeClosed(1, 30).mapToObj("MARK-%02d"::formatted).toArray(String[]::new);

    @Autowired
    private Erasures erasures;

    @Autowired
    private MyFile files;

    @Autowired
    private EarlyEnds ends;

    @Autowired
    private DocumentDesk documents;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private AuditSealer sealer;

    @Autowired
    private AuditVerifier verifier;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PostgresDatabase.register(properties, "erasures");
    }

    @BeforeEach
    void theMarkedPerson() {
        t = LOGIN;
        if (jdbc.queryForObject("select count(*) from person where login = ?", Long.class, LOGIN) == 0) {
            jdbc.update(
                    "insert into person (login, name, gender, birth_date, category, organ, membership, email)"
                            + " select ?, 'MARK-NAME', gender, birth_date, category, organ, membership, 'MARK-MAIL@x'"
                            + " from person where login = 't8'",
                    LOGIN);
        }
        if (jdbc.queryForObject("select count(*) from person where login = 'mark.relative'", Long.class) == 0) {
            jdbc.update("insert into person (login, name, gender, birth_date, category, organ, membership) values"
                    + " ('mark.relative', 'RELATIVE-NAME', 'MALE', date '1970-01-01', 'OTHER', 'BS8', 'NONE')");
            jdbc.update(
                    "insert into post (login, organ, kind, from_day) values ('k2', 'C7', 'ADMINISTRATOR', ?)",
                    Date.valueOf(LocalDate.of(2020, 1, 1)));
        }
        jdbc.update("insert into kinship (login, relative, relation) values (?, 'mark.relative', 'PARENT')", LOGIN);
    }

    @AfterEach
    void clearWhatIsAboutPrivacy() {
        for (String table : List.of("document", "erasure", "legal_hold")) {
            jdbc.update("delete from " + table);
        }
    }

    @Test
    void nothingOfAnErasedPersonIsFoundAnywhere() throws Exception {
        aMarkedCase();
        assertThat(found()).as("the control: before the erasure").hasSizeGreaterThan(25);
        hisOwnFileHoldsWhatIsHis();

        assertThat(refusal(() -> erasures.order(a, number, "?")).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> erasures.order("k2", number, "?")).kind())
                .as("open")
                .isEqualTo(Refusal.Kind.ALREADY_DONE);
        ends.withdraw(a, number, new EarlyEnds.Withdrawal("MARK-28", LocalDate.parse("2027-06-17"), null));
        erasures.hold("k2", number, "a complaint is pending");
        assertThat(refusal(() -> erasures.order("k2", number, "?")).kind())
                .as("held")
                .isEqualTo(Refusal.Kind.ALREADY_DONE);
        erasures.release("k2", number);
        sealer.seal();
        String control =
                jdbc.queryForObject("select actor from audit_entry where act = 'application-submitted'", String.class);
        assertThat(control).isEqualTo(LOGIN);

        drafts(LOGIN, FormPlace.APPLICATION);
        drafts(LOGIN, new FormPlace(number, "cultivation-thought-report", null));
        drafts(a, new FormPlace(number, "application-talk", null));

        erasures.order("k2", number, "asked for by the person");

        assertThat(found()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from form_draft", Long.class))
                .isZero();
        CheckTable.holds(
                ErasurePostgresTest.class,
                "H5",
                "marks of an erased person found in any column of any table, on PostgreSQL",
                MARKS.length + 3L,
                found().size(),
                "before the erasure more than 25 places hold them");
        sealer.seal();
        assertThat(verifier.verify().findings()).isEmpty();
        assertThat(theCase().applicant()).startsWith("~");
        // the control: a login taken out of the record by hand is noticed
        jdbc.update("update audit_entry set actor = '~000000000000' where actor = ?", a);
        assertThat(verifier.verify().sound()).isFalse();
    }

    @Test
    void aCaseGoesWhenItsTimeIsOverAndNotWhileItIsHeld() {
        applies(t, branch());
        ends.withdraw(t, number, new EarlyEnds.Withdrawal("MARK-01", null, null));
        assertThat(erasures.due()).doesNotContain(number);
        at("2031-05-31");
        assertThat(erasures.due()).doesNotContain(number);
        at("2031-06-01");
        erasures.hold("k2", number, "pending");
        assertThat(erasures.due()).doesNotContain(number);
        erasures.release("k2", number);
        assertThat(erasures.due()).contains(number);
        erasures.eraseDue(number);
        assertThat(EveryColumn.holding(jdbc, "MARK-01", "MARK-NAME", LOGIN)).isEmpty();
        assertThat(erasures.due()).doesNotContain(number);
    }

    private void drafts(String login, FormPlace place) {
        drafts.keep(login, place, "MARK-01");
        assertThat(drafts.find(login, place)).isPresent();
    }

    private void aMarkedCase() throws Exception {
        applies(t, branch());
        does(
                a,
                "application-receive",
                values(
                        "outcome",
                        "RETURNED",
                        "receivedOn",
                        "2026-06-01",
                        "remarks",
                        "MARK-01",
                        "lateReason",
                        "MARK-02"));
        does(t, "application-amend", values("letter", "MARK-03"));
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01", "remarks", "MARK-04"));
        does(a, "application-talk", with(talk(), "content", "MARK-05", "opinion", "MARK-06", "place", "MARK-07"));
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "MARK-08"));
        does(a, "cultivation-determine", with(meeting("DETERMINED", "2026-06-01", true), "remarks", "MARK-09"));
        does("k1", "cultivation-file", with(answer("NO_OBJECTION", "2026-06-01"), "remarks", "MARK-10"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2026-12-01");
        does(t, "cultivation-thought-report", values("reportedOn", "2026-12-01", "text", "MARK-11"));
        for (String contact : List.of(b, c)) {
            does(contact, "cultivation-contact-opinion", values("opinion", "MARK-12", "recommendation", "MARK-13"));
        }
        does(a, "cultivation-assess", values("outcome", "CONTINUE", "assessedOn", "2026-12-01", "opinion", "MARK-14"));
        at("2027-06-01");
        round("MATURE", "2027-06-01");
        does(a, "target-opinions", with(opinions(), "massesOpinion", "MARK-15", "groupOpinion", "MARK-16"));
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        does("k1", "target-consent", with(answer("AGREED", "2027-06-01"), "remarks", "MARK-17"));
        at("2027-06-02");
        does(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏"));
        objections.lodge(notices.running().get(0).id(), new Objecting("SEALED-1 MARK-18", "MARK-19", "MARK-20"));
        does("k1", "notice-investigate", values("outcome", "UNFOUNDED", "finding", "MARK-21", "reply", "MARK-22"));
        at("2027-06-10");
        does(a, "notice-close", with(closing("CLEAR", true), "remarks", "MARK-23"));
        sponsored();
        at("2027-06-17");
        does("k3", "target-political-review", with(review("SUPPLEMENT", "2027-06-17"), "report", "MARK-24"));
        documents.add(t, theCase(), "MARK-25.pdf", new ByteArrayInputStream(Corpus.pdf()), false);
        jdbc.update("update public_notice set contact = 'MARK-26', inflow_places = 'MARK-27'");
        jdbc.update("update companion set until_reason = 'MARK-29'");
        jdbc.update("update case_step set override_reason = 'MARK-30' where step_key = 'target-discuss'");
    }

    private Set<String> found() {
        String[] all = java.util.Arrays.copyOf(MARKS, MARKS.length + 3);
        all[MARKS.length] = "MARK-NAME";
        all[MARKS.length + 1] = "MARK-MAIL";
        all[MARKS.length + 2] = LOGIN;
        return EveryColumn.holding(jdbc, all);
    }

    private void hisOwnFileHoldsWhatIsHis() throws Exception {
        Map<String, Object> file = files.of(t);
        String text =
                JsonMapper.builder().addModule(new JavaTimeModule()).build().writeValueAsString(file);
        assertThat(text)
                .contains(
                        "MARK-NAME",
                        "MARK-MAIL@x",
                        "MARK-03",
                        "MARK-06",
                        "MARK-12",
                        "MARK-14",
                        "MARK-15",
                        "MARK-25.pdf")
                .contains("\"relation\":\"PARENT\"");
        assertThat(text)
                .as("what is of others, or sealed")
                .doesNotContain(
                        "MARK-18", "MARK-19", "MARK-20", "MARK-21", "MARK-24", "mark.relative", "RELATIVE-NAME");
        for (String other : List.of(a, b, c, "k1", "k3")) {
            assertThat(text).as("login of somebody else").doesNotContain("\"" + other + "\"");
        }
    }
}
