package org.branchwork.demo;

import java.time.LocalDate;
import org.branchwork.organization.Persons;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.path.publicnotice.Notices;
import org.branchwork.path.publicnotice.Objecting;
import org.branchwork.path.publicnotice.ObjectionDesk;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** What is done in a case beside its tasks. */
@Component
@DemoOnly
class Deeds {

    private final Notices notices;
    private final ObjectionDesk objections;
    private final EarlyEnds ends;
    private final Persons persons;
    private final OrganisationTime time;

    Deeds(Notices notices, ObjectionDesk objections, EarlyEnds ends, Persons persons, OrganisationTime time) {
        this.notices = notices;
        this.objections = objections;
        this.ends = ends;
        this.persons = persons;
        this.time = time;
    }

    void of(Walk walk, LocalDate present) {
        Story.Deed deed = walk.story.deed(present, time.today());
        if (deed == null || walk.deedDone) {
            return;
        }
        walk.deedDone = true;
        switch (deed) {
            case OBJECTS -> object(persons.get(walk.story.applicant).name());
            case WITHDRAWS ->
                ends.withdraw(
                        walk.story.applicant, walk.caseNumber, new EarlyEnds.Withdrawal("因个人发展计划调整，申请撤回。", null, null));
        }
    }

    private void object(String name) {
        notices.running().stream()
                .filter(notice -> notice.name().equals(name))
                .forEach(notice -> objections.lodge(
                        notice.id(), new Objecting("反映该同志在上学期的集体活动中多次无故缺席，希望核实。", null, "理学楼205，匿名信箱")));
    }
}
