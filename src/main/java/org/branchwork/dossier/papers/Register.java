package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;

/**
 * A register of training and observation, of activists (Art. 12) or of probationary members (Art. 29): who accompanies the
 * person, what he reported, and how he was judged. It is kept about him, and not handed to him.
 */
class Register implements Paper {

    /** What tells the two apart: the stage, who accompanies, and the steps that are entered in it. */
    record Kind(String key, Stage stage, CompanionRole role, Fact since, List<String> steps) {}

    private final Kind kind;
    private final Entries entries;
    private final Companions companions;
    private final Heads heads;

    Register(Kind kind, Entries entries, Companions companions, Heads heads) {
        this.kind = kind;
        this.entries = entries;
        this.companions = companions;
        this.heads = heads;
    }

    /** One person beside the case, until a day or still. */
    public record Accompanying(String name, LocalDate since, LocalDate until) {}

    @Override
    public String key() {
        return kind.key();
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        MembershipCase theCase = reading.theCase();
        List<Entry> entered = entries.of(reading, kind.stage(), kind.steps());
        if (!reading.seesSteps() || reading.isApplicant() || entered.isEmpty() && !theCase.has(kind.since())) {
            return List.of();
        }
        Map<String, Object> content = heads.content(theCase, reading.locale());
        content.put("key", kind.key());
        content.put(
                "facts",
                theCase.facts().entrySet().stream()
                        .collect(Collectors.toMap(fact -> fact.getKey().key(), Map.Entry::getValue)));
        content.put("role", kind.role().name());
        content.put("companions", accompanying(theCase));
        content.put("entries", entered);
        return List.of(new Sheet("register", kind.key(), theCase.number(), null, content));
    }

    private List<Accompanying> accompanying(MembershipCase theCase) {
        return companions.findByCaseNumberOrderById(theCase.number()).stream()
                .filter(companion -> companion.role() == kind.role())
                .map(this::told)
                .toList();
    }

    private Accompanying told(Companion companion) {
        return new Accompanying(heads.name(companion.login()), companion.since(), companion.until());
    }
}
