package org.branchwork.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.task.Handlers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is kept about one person, for him. By the catalogue: what is about him, without names and words of third
 * persons, without what is confidential, and nothing of any ballot.
 */
@Component
public class MyFile {

    private final Cases cases;
    private final CaseSteps steps;
    private final Handlers handlers;
    private final DocumentDesk documents;
    private final OwnDrafts drafts;
    private final Catalogue catalogue;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json = new ObjectMapper();

    MyFile(
            Cases cases,
            CaseSteps steps,
            Handlers handlers,
            DocumentDesk documents,
            OwnDrafts drafts,
            Catalogue catalogue,
            JdbcTemplate jdbc) {
        this.cases = cases;
        this.steps = steps;
        this.handlers = handlers;
        this.documents = documents;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** @param outcome null where it is confidential, or there is none */
    record Step(String key, LocalDate on, LocalDateTime enteredAt, String outcome, JsonNode entered) {}

    record Paper(String name, String kind, long bytes, LocalDateTime uploadedAt) {}

    record OwnCase(
            String number,
            String branch,
            String state,
            LocalDate openedOn,
            Map<String, String> facts,
            List<Step> steps,
            List<Paper> files) {}

    /** By section, in the order in which it is read. */
    @Transactional(readOnly = true)
    public Map<String, Object> of(String login) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("person", rows("person", "login", login));
        file.put("posts", rows("post", "login", login));
        file.put("leaves", rows("leave_of_absence", "login", login));
        file.put("sanctions", rows("sanction", "login", login));
        file.put("relations", relations(login));
        file.put(
                "cases",
                cases.findByApplicantOrderByNumberDesc(login).stream()
                        .map(theCase -> ownCase(login, theCase))
                        .toList());
        file.put(
                "accompanies",
                jdbc.queryForList(
                        "select role, since_day, accepted_on, until_day from companion where login = ? order by id",
                        login));
        file.put("drafts", drafts.of(login));
        file.put("acts", acts(login));
        return file;
    }

    /** The columns that speak of the person, by the catalogue. */
    private List<Map<String, Object>> rows(String table, String column, String login) {
        String prefix = table + ".";
        List<String> columns = catalogue.all().stream()
                .filter(kept -> kept.place().startsWith(prefix))
                .filter(MyFile::his)
                .map(kept -> kept.place().substring(prefix.length()))
                .toList();
        return jdbc.queryForList(
                "select %s from %s where %s = ?".formatted(String.join(", ", columns), table, column), login);
    }

    private static boolean his(Kept kept) {
        return kept.about() == Kept.About.PERSON && kept.level() != Kept.Level.S3;
    }

    /** Of what kind and how many; who they are is theirs. */
    private List<Map<String, Object>> relations(String login) {
        return jdbc.queryForList(
                "select relation, count(*) as people from kinship where login = ? group by relation order by relation",
                login);
    }

    private OwnCase ownCase(String login, MembershipCase theCase) {
        Map<String, String> facts = new LinkedHashMap<>();
        theCase.facts().forEach((fact, value) -> facts.put(fact.key(), value));
        return new OwnCase(
                theCase.number(),
                theCase.branch(),
                theCase.state().name(),
                theCase.openedOn(),
                facts,
                steps.findByCaseNumberOrderById(theCase.number()).stream()
                        .map(this::step)
                        .toList(),
                documents.list(login, theCase).stream()
                        .filter(document -> !document.confidential())
                        .map(document -> new Paper(
                                document.name(), document.kind().extension(), document.size(), document.uploadedAt()))
                        .toList());
    }

    private Step step(CaseStep step) {
        boolean sealed = handlers.sealed(step.key());
        return new Step(
                step.key(),
                step.actedOn(),
                step.enteredAt(),
                sealed ? null : step.outcome(),
                sealed ? null : entered(step));
    }

    private JsonNode entered(CaseStep step) {
        try {
            return step.values() == null ? null : his(step.key(), json.readTree(step.values()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the catalogue does not know, or knows to be about somebody else, is left out at every depth. */
    private JsonNode his(String taskKey, JsonNode node) {
        if (node.isArray()) {
            ArrayNode some = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> some.add(his(taskKey, one)));
            return some;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(field -> catalogue
                        .field(taskKey, field.getKey())
                        .filter(MyFile::his)
                        .isPresent())
                .forEach(field -> some.set(field.getKey(), his(taskKey, field.getValue())));
        return some;
    }

    /** What he did himself; which case of somebody else it was is not his. Of ballots not even that he took part. */
    private List<Map<String, Object>> acts(String login) {
        return jdbc.queryForList(
                "select entered_at, act, case when case_number in (select number from membership_case where applicant = ?)"
                        + " then case_number end as case_number from audit_entry"
                        + " where actor = ? and act not like 'vote-%' and act not like 'ballot-%' order by id",
                login, login);
    }
}
