package org.branchwork.privacy;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.CaseStep;
import org.branchwork.audit.AuditTrail;
import org.branchwork.sealing.Seal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts a pseudonym in the place of a person, wherever his login stands: in our tables by the catalogue, in the engine's everywhere. */
@Component
class PersonTraces {

    private static final String TEXT_COLUMNS =
            "select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t"
                    + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'"
                    // no shorter column holds a login
                    + " and lower(c.data_type) = 'character varying' and c.character_maximum_length >= 64";

    private final JdbcTemplate jdbc;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final Seal seal;

    PersonTraces(JdbcTemplate jdbc, Catalogue catalogue, AuditTrail audit, Seal seal) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.audit = audit;
        this.seal = seal;
    }

    void forget(String login, String orderedBy) {
        Map<String, Object> person = jdbc.queryForMap("select name, email from person where login = ?", login);
        String pseudonym = audit.forget(login, orderedBy);
        jdbc.update("delete from credential where login = ?", login);
        jdbc.update("delete from one_time_token where purpose = ?", "password:" + login);
        jdbc.update("delete from kinship where login = ? or relative = ?", login, login);
        jdbc.update("delete from sanction where login = ?", login);
        jdbc.update("delete from digest where login = ?", login);
        jdbc.update("delete from leave_of_absence where login = ?", login);
        jdbc.update("delete from form_draft where login = ?", login);
        mail((String) person.get("email"), (String) person.get("name"));
        if (jdbc.queryForObject("select count(*) from person where login = ?", Long.class, pseudonym) == 0) {
            standIn(login, pseudonym);
        }
        rename(login, pseudonym);
        inSteps("\"" + login + "\"", "\"" + pseudonym + "\"");
        inChecksOfThoseHeAccompanied("\"" + person.get("name") + "\"", pseudonym);
        inSealedSteps("\"" + login + "\"", "\"" + pseudonym + "\"");
        jdbc.update("delete from person where login = ?", login);
    }

    /** What is on its way to others stays: he may share his name with somebody. */
    private void mail(String address, String name) {
        jdbc.update("delete from outgoing_mail where recipient = ?", address);
        jdbc.update("delete from outgoing_mail where sent_at is not null and body like ?", "%" + name + "%");
    }

    /** The other tables refer to a person: nobody with a name. What the figures of past years count stays. */
    private void standIn(String login, String pseudonym) {
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership, membership_given)"
                        + " select ?, ?, gender, ?, category, organ, 'NONE', false from person where login = ?",
                pseudonym,
                pseudonym,
                Date.valueOf(LocalDate.of(1900, 1, 1)),
                login);
    }

    private void rename(String login, String pseudonym) {
        jdbc.query(TEXT_COLUMNS, row -> {
            String table = row.getString(1);
            String column = row.getString(2);
            if (named(table.toLowerCase(Locale.ROOT), column.toLowerCase(Locale.ROOT))) {
                jdbc.update("update %s set %s = ? where %s = ?".formatted(table, column, column), pseudonym, login);
            }
        });
    }

    /** The record of acts has its own way; the row of the person himself goes at the end. */
    private boolean named(String table, String column) {
        if (table.startsWith("act_")) {
            return true;
        }
        return !table.equals("person")
                && !table.equals("audit_entry")
                && catalogue
                        .column(table, column)
                        .filter(kept -> kept.about() != Kept.About.NOBODY)
                        .isPresent();
    }

    /** In cases of others he stands where people are named in what was entered. */
    private void inSteps(String words, String pseudonym) {
        for (String column : List.of("entered_values", "checks")) {
            jdbc.update(
                    "update case_step set %s = replace(%s, ?, ?) where %s like ?".formatted(column, column, column),
                    words,
                    pseudonym,
                    "%" + words + "%");
        }
    }

    /** Rules that refused him as a contact or sponsor told his name; elsewhere it may be another's. */
    private void inChecksOfThoseHeAccompanied(String name, String pseudonym) {
        jdbc.update(
                "update case_step set checks = replace(checks, ?, ?) where checks like ?"
                        + " and case_number in (select case_number from companion where login = ?)",
                name,
                "\"" + pseudonym + "\"",
                "%" + name + "%",
                pseudonym);
    }

    private void inSealedSteps(String words, String pseudonym) {
        String query = "select id, case_number, stage_run, step_key, entered_at, sealed_values from case_step"
                + " where sealed_values is not null";
        jdbc.query(query, row -> {
            String place = CaseStep.place(
                    row.getString(2), row.getInt(3), row.getString(4), row.getObject(5, LocalDateTime.class));
            String text = seal.open(row.getString(6), place);
            if (text.contains(words)) {
                jdbc.update(
                        "update case_step set sealed_values = ? where id = ?",
                        seal.close(text.replace(words, pseudonym), place),
                        row.getLong(1));
            }
        });
    }
}
