package org.branchwork.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.Members;
import org.branchwork.organization.Person;
import org.branchwork.organization.Posts;
import org.branchwork.path.application.Application;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.springframework.stereotype.Component;

/** Does what people would do at this moment in one case, each task in the name of somebody who may do it. */
@Component
@DemoOnly
class Walker {

    private final Applications applications;
    private final Cases cases;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final Posts posts;
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
            Posts posts,
            CommitteeMeetings meetings,
            Members members,
            Rulebook rulebook,
            OrganisationTime time,
            Deeds deeds) {
        this.applications = applications;
        this.cases = cases;
        this.tasks = tasks;
        this.desk = desk;
        this.posts = posts;
        this.meetings = meetings;
        this.members = members;
        this.rulebook = rulebook;
        this.time = time;
        this.deeds = deeds;
    }

    /** Answers when to come again, or nothing when the case is over. */
    Optional<LocalDateTime> visit(Walk walk, Days days) {
        LocalDateTime now = time.now();
        if (walk.caseNumber == null) {
            walk.caseNumber = apply(walk);
        }
        deeds.of(walk, days.present());
        while (doSomething(walk, now, days)) {
            now = time.now();
        }
        MembershipCase theCase = cases.get(walk.caseNumber);
        return theCase.has(Fact.CLOSED_ON) ? Optional.empty() : Optional.of(walk.next(theCase, now));
    }

    private String apply(Walk walk) {
        Application application = new Application(walk.story.branch, Texts.LETTER, null, null);
        return applications.apply(walk.story.applicant, application).number();
    }

    /** What was done may open the next task at once, so the tasks are asked for again. */
    private boolean doSomething(Walk walk, LocalDateTime now, Days days) {
        for (OpenTask task : tasks.ofCase(walk.caseNumber)) {
            LocalDateTime when = walk.plan(task, now);
            Optional<String> somebody = somebody(task);
            if (when != null && !when.isAfter(now) && somebody.isPresent()) {
                complete(walk, task, somebody.get(), days);
                return true;
            }
        }
        return false;
    }

    private Optional<String> somebody(OpenTask task) {
        if (task.assignee() != null) {
            return Optional.of(task.assignee());
        }
        TreeSet<String> people = new TreeSet<>(task.people());
        task.groups().forEach(group -> people.addAll(posts.actingIn(group, time.today())));
        return people.stream().findFirst();
    }

    private void complete(Walk walk, OpenTask task, String actor, Days days) {
        MembershipCase theCase = cases.get(task.caseNumber());
        List<String> committee = meetings.due(theCase.branch(), rulebook.on(time.today())).stream()
                .map(Person::login)
                .toList();
        Moment moment = new Moment(
                theCase,
                task,
                actor,
                time.now(),
                desk.opened(task, actor).shown(),
                committee,
                members.dueVoters(theCase.branch(), time.today()),
                days.dated(walk.given(task)),
                days,
                walk.random);
        Map<String, Object> values = answers.of(moment);
        try {
            tasks.complete(task.id(), values, actor);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s of %s as %s at %s: %s".formatted(task.key(), walk.story.applicant, actor, moment.now(), values), e);
        }
        if (values.get("meetingAt") instanceof String meeting) {
            walk.expect(LocalDateTime.parse(meeting).plusHours(1));
        }
    }
}
