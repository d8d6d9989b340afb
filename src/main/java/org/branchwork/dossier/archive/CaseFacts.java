package org.branchwork.dossier.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Companion;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.dossier.Papers;
import org.branchwork.dossier.papers.Reading;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.Handlers;
import org.springframework.stereotype.Component;

/** A case for machines: facts, companions, steps with their checks, and its part of the audit; as much as this reader may have. */
@Component
class CaseFacts {

    /** How a member voted in writing is in the counts; beside his name it leaves the house in no package. */
    private static final String VOTE = "choice";

    private final Papers papers;
    private final Companions companions;
    private final Persons persons;
    private final Organs organs;
    private final Handlers handlers;
    private final AuditTrail audit;
    private final OrganisationTime time;
    private final ObjectMapper json = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    CaseFacts(
            Papers papers,
            Companions companions,
            Persons persons,
            Organs organs,
            Handlers handlers,
            AuditTrail audit,
            OrganisationTime time) {
        this.papers = papers;
        this.companions = companions;
        this.persons = persons;
        this.organs = organs;
        this.handlers = handlers;
        this.audit = audit;
        this.time = time;
    }

    byte[] of(Reading reading) {
        MembershipCase theCase = reading.theCase();
        ObjectNode root = json.createObjectNode();
        root.put("format", "branchwork-case-1");
        root.put("madeAt", time.now().atZone(time.zone()).toOffsetDateTime().toString());
        root.put("sealedContent", reading.sealedToo());
        root.put("caseNumber", theCase.number());
        root.set("applicant", who(theCase.applicant()));
        root.set("branch", organ(theCase.branch()));
        root.put("state", theCase.state().name());
        root.put("openedOn", theCase.openedOn().toString());
        ObjectNode facts = root.putObject("facts");
        Arrays.stream(Fact.values())
                .filter(theCase::has)
                .forEach(fact -> facts.put(fact.key(), theCase.facts().get(fact)));
        if (reading.seesSteps()) {
            companions(root.putArray("companions"), theCase);
            papers.steps(theCase).forEach(step -> root.withArray("steps").add(step(step, reading)));
        }
        if (reading.sealedToo()) {
            audit(root.putArray("audit"), theCase.number());
        }
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void companions(ArrayNode all, MembershipCase theCase) {
        for (Companion companion : companions.findByCaseNumberOrderById(theCase.number())) {
            ObjectNode one = all.addObject();
            one.put("role", companion.role().name());
            one.set("person", who(companion.login()));
            one.put("since", companion.since().toString());
            put(one, "acceptedOn", companion.acceptedOn());
            put(one, "until", companion.until());
        }
    }

    private ObjectNode step(CaseStep step, Reading reading) {
        boolean sealed = handlers.sealed(step.key()) && !reading.sealedToo();
        boolean others = reading.isApplicant() && !reading.reader().equals(step.actor());
        ObjectNode one = json.createObjectNode();
        one.put("key", step.key());
        one.put("caseNumber", step.caseNumber());
        one.put("stage", step.stage().name());
        one.put("stageRun", step.stageRun());
        one.put("on", step.actedOn().toString());
        one.put("enteredAt", step.enteredAt().toString());
        one.set("by", who(step.actor()));
        if (sealed) {
            return one.put("sealed", true);
        }
        put(one, "outcome", step.outcome());
        put(one, "lateReason", step.lateReason());
        put(one, "overrideReason", step.overrideReason());
        if (!others) {
            one.set("entered", withoutVotes(read(step.values())));
        }
        one.set("checks", read(step.checks()));
        return one;
    }

    private JsonNode withoutVotes(JsonNode entered) {
        entered.findParents(VOTE).forEach(row -> ((ObjectNode) row).remove(VOTE));
        return entered;
    }

    private void audit(ArrayNode all, String caseNumber) {
        audit.of(caseNumber).forEach(entry -> {
            ObjectNode one = all.addObject();
            one.put("at", entry.enteredAt().toString());
            one.put("actor", entry.actor());
            one.put("act", entry.act());
            put(one, "outcome", entry.outcome());
            put(one, "ruleVersion", entry.ruleVersion());
            put(one, "uid", entry.uid());
            put(one, "signature", entry.signature());
            put(one, "place", entry.sealNo());
            put(one, "link", entry.link());
        });
    }

    private ObjectNode who(String login) {
        ObjectNode who = json.createObjectNode().put("login", login);
        persons.findById(login).map(Person::name).ifPresent(name -> who.put("name", name));
        return who;
    }

    private ObjectNode organ(String code) {
        ObjectNode organ = json.createObjectNode().put("code", code);
        organs.find(code).map(Organ::name).ifPresent(name -> organ.put("name", name));
        return organ;
    }

    private static void put(ObjectNode node, String key, Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text == null ? "null" : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
