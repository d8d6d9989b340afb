package org.branchwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.branchwork.dossier.documents.Corpus;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.path.CollegeWalk;
import org.branchwork.task.Option;
import org.branchwork.task.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields that name a file offer those of the case, in Tasklist as a list; any other words still say where a paper lies. */
class DocumentPickerTest extends CollegeWalk {

    private static final String REPORT = "cultivation-thought-report";

    @Autowired
    private DocumentDesk documents;

    @Autowired
    private FormRendering rendering;

    @Autowired
    private TaskDesk table;

    @AfterEach
    void clearTheFiles() {
        jdbc.update("delete from document");
    }

    @Test
    void theFilesOfTheCaseAreOfferedAndNoOthers() throws Exception {
        anActivist();
        assertThat(field("document").path("type").asText()).isEqualTo("textfield");
        String own = add("报告.pdf");
        Option offered = new Option(own, "报告.pdf");
        assertThat(shown(t, REPORT).options()).containsEntry("document", List.of(offered));
        JsonNode picker = field("document");
        assertThat(picker.path("type").asText()).isEqualTo("select");
        assertThat(picker.path("values").findValuesAsText("value")).containsExactly(own, "on paper");
        assertThat(refused(
                        t,
                        REPORT,
                        values("reportedOn", "2026-12-01", "document", "00000000-0000-4000-8000-000000000000")))
                .containsExactly("input.no-such-document document");
        does(t, REPORT, values("reportedOn", "2026-12-01", "document", own));
        at("2027-03-01");
        does(t, REPORT, values("reportedOn", "2027-03-01", "document", "on paper"));
    }

    private void anActivist() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(a, "cultivation-recommend", values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "x"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2026-12-01");
    }

    private String add(String name) throws Exception {
        return documents
                .add(t, theCase(), name, new ByteArrayInputStream(Corpus.pdf()), false)
                .id();
    }

    private JsonNode field(String key) throws Exception {
        ObjectNode form = (ObjectNode)
                new ObjectMapper().readTree(Path.of("forms/" + REPORT + ".form").toFile());
        JsonNode rendered = rendering.render(form, table.opened(taskOf(t, REPORT), t), "1", Locale.ENGLISH);
        return rendered.findParents("key").stream()
                .filter(component -> component.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
