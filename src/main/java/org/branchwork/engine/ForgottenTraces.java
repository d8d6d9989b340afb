package org.branchwork.engine;

import java.util.List;
import org.branchwork.privacy.EngineTraces;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes the processes of an ended case out of the engine's history, its log of operations with them. */
@Component
class ForgottenTraces implements EngineTraces {

    private final HistoryService history;
    private final OnBehalf onBehalf;
    private final JdbcTemplate jdbc;

    ForgottenTraces(HistoryService history, OnBehalf onBehalf, JdbcTemplate jdbc) {
        this.history = history;
        this.onBehalf = onBehalf;
        this.jdbc = jdbc;
    }

    @Override
    public void forgetCase(String caseNumber) {
        onBehalf.ofTheApplication(() -> {
            List<HistoricProcessInstance> ended = history.createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .finished()
                    .list();
            for (HistoricProcessInstance instance : ended) {
                forget(instance.getId());
            }
            return null;
        });
    }

    /** A called process may have gone with the one that called it. */
    private void forget(String instance) {
        history.deleteHistoricProcessInstancesIfExists(List.of(instance));
        jdbc.update("delete from ACT_HI_OP_LOG where PROC_INST_ID_ = ?", instance);
        jdbc.update("delete from ACT_HI_COMMENT where PROC_INST_ID_ = ?", instance);
    }
}
