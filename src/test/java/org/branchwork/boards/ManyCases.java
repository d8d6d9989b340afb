package org.branchwork.boards;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A large organisation written straight into the tables, the engine's too: branches {@code M001} and on below the committee
 * {@code MC}, each with a secretary {@code s-M001} and six members, and cases that stand at all kinds of steps. A tenth is late.
 */
final class ManyCases {

    static final String COMMITTEE = "MC";

    private static final String[] STATES = {
        "APPLICANT", "APPLICANT", "ACTIVIST", "ACTIVIST", "ACTIVIST",
        "ACTIVIST", "ACTIVIST", "DEVELOPMENT_TARGET", "ACCEPTED_PENDING_APPROVAL", "PROBATIONARY_MEMBER"
    };
    private static final String[] STAGES = {
        "APPLICATION", "CULTIVATION", "CULTIVATION", "CULTIVATION", "CULTIVATION",
        "CULTIVATION", "DEVELOPMENT_TARGET", "ACCEPTANCE", "ACCEPTANCE", "PROBATION"
    };
    private static final String[] STEPS = {
        "application-talk", "cultivation-file", "cultivation-assess", "cultivation-thought-report",
                "cultivation-contact-opinion",
        "cultivation-assess", "target-consent", "acceptance-pre-review", "approval-decide", "probation-assess"
    };
    private static final String[] REACHED = {"RECEIVED_ON", "ACTIVIST_SINCE", "LISTED_ON", "RESOLVED_ON", "MEMBER_SINCE"
    };

    private final JdbcTemplate jdbc;
    private final LocalDate today;
    private final Map<String, List<Object[]>> rows = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, String> timers = new HashMap<>();

    ManyCases(JdbcTemplate jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        jdbc.query("select KEY_, ID_ from ACT_RE_PROCDEF order by VERSION_", row -> {
            definitions.put(row.getString(1), row.getString(2));
        });
        jdbc.query("select PROC_DEF_KEY_, ACT_ID_, ID_ from ACT_RU_JOBDEF", row -> {
            timers.put(row.getString(1) + "/" + row.getString(2), row.getString(3));
        });
    }

    static String branch(int nth) {
        return "M%03d".formatted(nth);
    }

    void organisation(int branches) {
        organ("MOD", "ORGANIZATION_DEPARTMENT", null);
        organ(COMMITTEE, "COMMITTEE", "MOD");
        person("m-admin", "MOD", "FULL");
        post("m-admin", "MOD", "ADMINISTRATOR");
        person("m-higher", COMMITTEE, "FULL");
        post("m-higher", COMMITTEE, "SECRETARY");
        for (int member = 1; member <= 5; member++) {
            person("m-member" + member, COMMITTEE, "FULL");
            post("m-member" + member, COMMITTEE, "COMMITTEE_MEMBER");
        }
        for (int nth = 1; nth <= branches; nth++) {
            organ(branch(nth), "BRANCH", COMMITTEE);
            person("s-" + branch(nth), branch(nth), "FULL");
            post("s-" + branch(nth), branch(nth), "SECRETARY");
            for (int member = 1; member <= 6; member++) {
                person("m" + member + "-" + branch(nth), branch(nth), "FULL");
            }
        }
        write();
    }

    /** @param nth of all, from 0; the number, the step and whether it is late follow from it */
    void add(int nth, String branch) {
        int kind = nth % 10;
        String number = number(nth);
        String login = "a" + nth;
        person(login, branch, kind == 9 ? "PROBATIONARY" : "NONE");
        String state = nth % 20 == 19 ? "FULL_MEMBER" : STATES[kind];
        LocalDate opened = today.minusDays(200 + nth % 1500);
        row(
                "membership_case (number, applicant, branch, state, opened_on, stage, stage_run, version)",
                number,
                login,
                branch,
                state,
                Date.valueOf(opened),
                STAGES[kind],
                1 + kind / 2,
                0);
        engine(nth, number, branch, login);
        for (int step = 0; step < 4; step++) {
            row(
                    "case_step (case_number, stage, stage_run, step_key, actor, acted_on, entered_at, outcome, entered_values, checks)",
                    number,
                    STAGES[kind],
                    1 + kind / 2,
                    step == 3 ? "target-discuss" : "cultivation-assess",
                    "s-" + branch,
                    Date.valueOf(opened.plusDays(30L * step)),
                    Timestamp.valueOf(opened.plusDays(30L * step).atStartOfDay()),
                    step == 3 ? "PROPOSE" : "CONTINUE",
                    "{}",
                    "[]");
        }
        if (kind >= 2) {
            row(
                    "companion (case_number, role, login, since_day, accepted_on)",
                    number,
                    "CONTACT",
                    "m" + (1 + nth % 6) + "-" + branch,
                    Date.valueOf(opened),
                    null);
        }
    }

    /** Facts point to the cases by key, so they come when these are there. */
    void facts() {
        write();
        for (int fact = 0; fact < REACHED.length; fact++) {
            jdbc.update(
                    "insert into case_fact (case_id, fact, fact_value) select c.id, ?, cast(c.opened_on as varchar(10))"
                            + " from membership_case c where c.applicant like 'a%' and c.branch like 'M%' and not exists"
                            + " (select 1 from case_fact f where f.case_id = c.id and f.fact = ?) and c.state in ("
                            + String.join(
                                    ",",
                                    List.of(
                                                    "'PROBATIONARY_MEMBER','FULL_MEMBER'",
                                                    "'ACCEPTED_PENDING_APPROVAL'",
                                                    "'DEVELOPMENT_TARGET'",
                                                    "'ACTIVIST'",
                                                    "'APPLICANT'")
                                            .subList(0, REACHED.length - fact))
                            + ")",
                    REACHED[fact],
                    REACHED[fact]);
        }
    }

    static String number(int nth) {
        return "2026-9%05d".formatted(nth);
    }

    private void engine(int nth, String number, String branch, String login) {
        int kind = nth % 10;
        String stage = STAGES[kind].toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String parent = "p-" + nth;
        String instance = "i-" + nth;
        execution(parent, number, "membership", null);
        execution(instance, number, stage, parent);
        int days = nth % 100 < 10 ? -1 - nth % 90 : 1 + nth % 60;
        if (STEPS[kind].equals("approval-decide")) {
            for (int member = 1; member <= 5; member++) {
                task("t-" + nth + "-" + member, instance, stage, STEPS[kind], days, "m-member" + member, null);
            }
            task("t-" + nth, instance, stage, "approval-conclude", days, null, "SECRETARY-" + COMMITTEE);
        } else {
            boolean own = STEPS[kind].endsWith("report");
            boolean higher = List.of("cultivation-file", "target-consent", "acceptance-pre-review")
                    .contains(STEPS[kind]);
            String group = own ? null : "SECRETARY-" + (higher ? COMMITTEE : branch);
            task("t-" + nth, instance, stage, STEPS[kind], days, own ? login : null, group);
        }
        if (stage.equals("cultivation") || stage.equals("probation")) {
            timer("j-" + nth, instance, stage, "event_roundOpens", 1 + nth % 180);
            timer("r-" + nth, instance, stage, "event_reportDue", 1 + nth % 90);
        }
    }

    private void execution(String id, String number, String key, String above) {
        row(
                "ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, SUPER_EXEC_, IS_ACTIVE_,"
                        + " IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)",
                id,
                1,
                above == null ? id : above,
                id,
                number,
                definitions.get(key),
                above,
                true,
                false,
                true,
                false,
                1,
                0,
                1L);
    }

    private void task(String id, String instance, String stage, String key, int days, String assignee, String group) {
        row(
                "ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_,"
                        + " CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)",
                id,
                1,
                instance,
                instance,
                definitions.get(stage),
                "Name",
                key,
                assignee,
                50,
                Timestamp.valueOf(today.minusDays(20).atStartOfDay()),
                Timestamp.valueOf(today.plusDays(days).atTime(23, 59)),
                1);
        if (group != null) {
            row("ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)", "l-" + id, 1, group, "candidate", id);
        }
    }

    private void timer(String id, String instance, String stage, String event, int days) {
        row(
                "ACT_RU_JOB (ID_, REV_, TYPE_, EXECUTION_ID_, PROCESS_INSTANCE_ID_, PROCESS_DEF_ID_, PROCESS_DEF_KEY_, RETRIES_, DUEDATE_,"
                        + " HANDLER_TYPE_, HANDLER_CFG_, SUSPENSION_STATE_, JOB_DEF_ID_, PRIORITY_)",
                id,
                1,
                "timer",
                instance,
                instance,
                definitions.get(stage),
                stage,
                3,
                Timestamp.valueOf(today.plusDays(days).atStartOfDay()),
                "timer-intermediate-transition",
                event,
                1,
                timers.get(stage + "/" + event),
                0L);
    }

    private void organ(String code, String kind, String parent) {
        row(
                "organ (code, name, kind, parent, approval_authority)",
                code,
                "Organ " + code,
                kind,
                parent,
                kind.equals("COMMITTEE"));
    }

    private void person(String login, String organ, String membership) {
        row(
                "person (login, name, gender, birth_date, category, organ, membership, language)",
                login,
                // a name sought by its end is that of one person
                "Name of " + login + ".",
                "MALE",
                Date.valueOf(LocalDate.of(1985, 1, 1)),
                "STUDENT",
                organ,
                membership,
                "en");
    }

    private void post(String login, String organ, String kind) {
        row("post (login, organ, kind, from_day)", login, organ, kind, Date.valueOf(LocalDate.of(2001, 1, 1)));
    }

    private void row(String table, Object... values) {
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(values);
    }

    private void write() {
        List<String> order = new ArrayList<>(
                List.of("organ", "person", "post", "membership_case", "ACT_RU_EXECUTION", "ACT_RU_TASK"));
        List<String> tables = new ArrayList<>(rows.keySet());
        tables.sort(java.util.Comparator.comparingInt(table -> {
            int at = order.indexOf(table.substring(0, table.indexOf(' ')));
            return at < 0 ? order.size() : at;
        }));
        for (String table : tables) {
            int columns = table.split(",").length;
            String sql = "insert into " + table + " values (" + "?, ".repeat(columns - 1) + "?)";
            jdbc.batchUpdate(sql, rows.get(table));
        }
        rows.clear();
    }
}
