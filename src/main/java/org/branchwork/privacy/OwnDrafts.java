package org.branchwork.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.task.draft.DraftDesk;
import org.springframework.stereotype.Component;

/** What somebody has typed and not handed in, for his own file: whole where it is about himself, else that it is there. */
@Component
class OwnDrafts {

    private final DraftDesk drafts;
    private final Cases cases;
    private final ObjectMapper json = new ObjectMapper();

    OwnDrafts(DraftDesk drafts, Cases cases) {
        this.drafts = drafts;
        this.cases = cases;
    }

    /** @param typed null where the form is about somebody else */
    record Unsent(String caseNumber, String key, LocalDateTime savedAt, JsonNode typed) {}

    List<Unsent> of(String login) {
        return drafts.of(login).stream().map(draft -> unsent(login, draft)).toList();
    }

    private Unsent unsent(String login, DraftDesk.Own draft) {
        JsonNode typed = read(draft.typed());
        boolean own = draft.caseNumber() == null
                ? typed.path("texts").path("person").isMissingNode()
                : cases.get(draft.caseNumber()).applicant().equals(login);
        return new Unsent(own ? draft.caseNumber() : null, draft.stepKey(), draft.savedAt(), own ? typed : null);
    }

    private JsonNode read(String typed) {
        try {
            return json.readTree(typed == null ? "{}" : typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
