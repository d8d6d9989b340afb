package org.branchwork.web.pages;

import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Completes a task from its page: the files chosen there are in the case and the step is taken, or neither. */
@Component
class Completion {

    private final TaskDesk desk;
    private final Attachments attachments;
    private final Cases cases;

    Completion(TaskDesk desk, Attachments attachments, Cases cases) {
        this.desk = desk;
        this.attachments = attachments;
        this.cases = cases;
    }

    @Transactional
    public void complete(
            OpenTask task, Map<String, Object> values, MultiValueMap<String, MultipartFile> files, Visit visit) {
        attachments.name(files, values, visit.locale());
        attachments.take(visit.login(), cases.get(task.caseNumber()), files, values);
        desk.complete(task, values, visit.login());
    }
}
