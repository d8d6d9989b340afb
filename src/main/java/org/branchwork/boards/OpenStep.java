package org.branchwork.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;

/** An open step as a condition of a query on cases; nothing reads its rows. */
@Entity
@Immutable
@Table(name = "open_step")
public class OpenStep {

    @Id
    @Column(name = "task_id")
    private String taskId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "due_at")
    private LocalDateTime dueAt;

    protected OpenStep() {}
}
