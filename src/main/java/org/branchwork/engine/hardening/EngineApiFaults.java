package org.branchwork.engine.hardening;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import org.branchwork.engine.EngineAnswers;
import org.branchwork.engine.EngineFaults;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers a refusal from anywhere below with its sentence and status, where the engine would say 500 and its own words. */
@Provider
@Component
class EngineApiFaults implements ExceptionMapper<Throwable> {

    private final EngineAnswers answers;

    EngineApiFaults(EngineAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable fault) {
        Optional<Refusal> refusal = EngineFaults.lostRace(fault)
                ? Optional.of(Refusal.of(Refusal.Kind.ALREADY_DONE, "changed-meanwhile"))
                : Refusal.behind(fault);
        return refusal.map(this::response)
                .orElseGet(() -> ExceptionHandlerHelper.getInstance().getResponse(fault));
    }

    private Response response(Refusal refusal) {
        Principal person = SecurityContextHolder.getContext().getAuthentication();
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answers.body(refusal, person == null ? "" : person.getName()))
                .build();
    }
}
