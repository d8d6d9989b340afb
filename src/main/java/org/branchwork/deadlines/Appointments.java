package org.branchwork.deadlines;

import java.time.LocalDateTime;
import java.util.List;

/** The meetings a person is to come to. */
public interface Appointments {

    /** @param id the same whenever it is asked for, so that a calendar moves an appointment and does not double it */
    record Appointment(String id, String caseNumber, LocalDateTime at, String place) {}

    /** Those called and not over, of which he is a due voter, the person voted on or a sponsor. */
    List<Appointment> of(String login);
}
