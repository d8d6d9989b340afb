package org.branchwork.demo;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.Members;
import org.branchwork.path.application.Application;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.branchwork.task.WhoActs;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Does what people would do at this moment in one case, each task in the name of somebody who may do it. */
@Component
@DemoOnly
class Walker {

    private final Applications applications;
    private final Cases cases;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final WhoActs whoActs;
    private final CommitteeMeetings meetings;
    private final Members members;
    private final Rulebook rulebook;
    private final OrganisationTime time;
    private final Deeds deeds;
    private final Answers answers = new Answers();

    Walker(
            Applications applications,
            Cases cases,
            Tasks tasks,
            TaskDesk desk,
            WhoActs whoActs,
            CommitteeMeetings meetings,
            Members members,
            Rulebook rulebook,
            OrganisationTime time,
            Deeds deeds) {
        this.applications = applications;
        this.cases = cases;
        this.tasks = tasks;
        this.desk = desk;
        this.whoActs = whoActs;
        this.meetings = meetings;
        this.members = members;
        this.rulebook = rulebook;
        this.time = time;
        this.deeds = deeds;
    }

    /** Answers when to come again, or nothing when the case is over. */
    Optional<LocalDateTime> visit(Walk walk, Days days) {
        if (walk.caseNumber == null) {
            walk.caseNumber = apply(walk);
        }
        deeds.of(walk, days.present());
        MembershipCase theCase = cases.get(walk.caseNumber);
        while (doAll(walk, theCase, days)) {
            theCase = cases.get(walk.caseNumber);
        }
        LocalDateTime now = time.now();
        return theCase.has(Fact.CLOSED_ON) ? Optional.empty() : Optional.of(walk.next(theCase, now));
    }

    private String apply(Walk walk) {
        Application application = new Application(walk.story.branch, Texts.LETTER, null, null);
        return applications.apply(walk.story.applicant, application).number();
    }

    /** What was done may open the next task at once, so the tasks are asked for again. */
    private boolean doAll(Walk walk, MembershipCase theCase, Days days) {
        LocalDateTime now = time.now();
        boolean done = false;
        for (OpenTask task : tasks.ofCase(walk.caseNumber)) {
            LocalDateTime when = walk.plan(task, now);
            if (when != null && !when.isAfter(now)) {
                Optional<String> somebody = somebody(task);
                somebody.ifPresent(actor -> complete(walk, theCase, task, actor, days));
                done |= somebody.isPresent();
            }
        }
        return done;
    }

    private Optional<String> somebody(OpenTask task) {
        return whoActs.on(task).stream().findFirst();
    }

    private void complete(Walk walk, MembershipCase theCase, OpenTask task, String actor, Days days) {
        Map<String, Object> values = answers.of(moment(walk, theCase, task, actor, days));
        try {
            tasks.complete(task.id(), values, actor);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s of %s as %s at %s: %s".formatted(task.key(), walk.story.applicant, actor, time.now(), values),
                    e);
        }
        if (values.get("meetingAt") instanceof String meeting) {
            walk.expect(LocalDateTime.parse(meeting).plusHours(1));
        }
    }

    private Moment moment(Walk walk, MembershipCase theCase, OpenTask task, String actor, Days days) {
        String branch = theCase.branch();
        return new Moment(
                theCase,
                task,
                time.now(),
                SingletonSupplier.of(() -> desk.opened(task, actor).shown()),
                SingletonSupplier.of(() -> meetings.due(branch, rulebook.on(time.today(), branch))),
                SingletonSupplier.of(() -> members.dueVoters(branch, time.today())),
                days.dated(walk.given(task)),
                days,
                walk.random);
    }
}
