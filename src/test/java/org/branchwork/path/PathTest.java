package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.hardening.EngineClock;
import org.branchwork.path.application.Application;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Walks a case through the real engine, each step taken by the person whose task it is. One application serves all such tests. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:path;DB_CLOSE_DELAY=-1")
@ActiveProfiles("simulation")
public abstract class PathTest {

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected Cases cases;

    @Autowired
    private Applications applications;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private ClockControl clock;

    @Autowired
    private EngineClock engineClock;

    @Autowired
    private OrganisationTime time;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    /** The case the test speaks of. */
    protected String number;

    @BeforeEach
    void foundTheSchool() {
        new School(jdbc).found();
        engineClock.moveTo(time.at(LocalDateTime.parse("2026-06-01T08:00")).getTime());
    }

    @AfterEach
    void clearTheCases() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
        for (String table :
                List.of("organ_policy", "companion", "case_step", "case_fact", "audit_entry", "membership_case")) {
            jdbc.update("delete from " + table);
        }
    }

    /** The clock goes there, and all that falls due on the way happens. */
    protected void at(String moment) {
        clock.moveTo(LocalDateTime.parse(moment.length() == 10 ? moment + "T09:00" : moment));
    }

    /** From the beginning of the school on. */
    protected void settles(String organ, String key, String value) {
        jdbc.update(
                "insert into organ_policy (organ, policy_key, policy_value, from_day) values (?, ?, ?, date '2020-01-01')",
                organ,
                key,
                value);
    }

    protected void applies(String login, String branch) {
        number = applications
                .apply(login, new Application(branch, "我志愿加入中国共产党。", null, null))
                .number();
    }

    /** Does the one open task of that key which this person may do; answers its outcome. */
    protected String does(String login, String key, Map<String, Object> values) {
        OpenTask task = taskOf(login, key);
        return desk.complete(desk.claim(task.id(), login), values, login);
    }

    /** As {@link #does}, but refused; the failed rules, as {@code RULE field}. */
    protected List<String> refused(String login, String key, Map<String, Object> values) {
        Refusal refusal = refusal(() -> does(login, key, values));
        return refusal.violations().stream()
                .map(violation -> violation.check() == null
                        ? violation.messageKey() + " " + violation.field()
                        : violation.check().rule().id() + (violation.field() == null ? "" : " " + violation.field()))
                .toList();
    }

    protected static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Throwable thrown = catchThrowableOfType(Throwable.class, act);
        while (thrown != null && !(thrown instanceof Refusal)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).as("a refusal").isNotNull();
        return (Refusal) thrown;
    }

    protected OpenTask taskOf(String login, String key) {
        List<OpenTask> found = tasks.ofCase(number).stream()
                .filter(task -> task.key().equals(key) && desk.mayDo(task, login))
                .toList();
        assertThat(found).as("task %s of %s; open: %s", key, login, open()).hasSize(1);
        return found.get(0);
    }

    protected Shown shown(String login, String key) {
        return desk.opened(taskOf(login, key), login).shown();
    }

    /** The keys of the open tasks of the case, sorted, a repeated one as often as it is open. */
    protected List<String> open() {
        return tasks.ofCase(number).stream().map(OpenTask::key).sorted().toList();
    }

    protected MembershipCase theCase() {
        return cases.get(number);
    }

    /** State, and all facts as {@code receivedOn=2026-06-01} in order. */
    protected void assertCase(CaseState state, String... facts) {
        MembershipCase theCase = theCase();
        assertThat(theCase.state()).isEqualTo(state);
        assertThat(theCase.facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact -> fact.getKey().key() + "=" + fact.getValue()))
                .containsExactly(facts);
    }

    protected LocalDate day(Fact fact) {
        return theCase().day(fact);
    }

    /** The nodes passed in the latest instance of a model for the case. */
    protected Set<String> passed(String model) {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(model)
                .orderByProcessInstanceStartTime()
                .desc()
                .list();
        return instances.isEmpty() ? Set.of() : passedIn(instances.get(0).getId());
    }

    private Set<String> passedIn(String instanceId) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instanceId).finished().list().stream()
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    /** The days on which timers of the case wait, in order. */
    protected List<LocalDate> timers() {
        Set<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(instance -> instance.getId())
                .collect(Collectors.toSet());
        return management.createJobQuery().timers().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), time.zone()))
                .peek(moment -> assertThat(moment.toLocalTime()).isEqualTo("00:00"))
                .map(LocalDateTime::toLocalDate)
                .sorted()
                .toList();
    }
}
