package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.springframework.stereotype.Component;

/** Organs. A parent may come later in the same file. */
@Component
class OrganizationsFile extends Importer<OrganizationsFile.Entry, Organ> {

    record Entry(String code, String name, OrganKind kind, String parent, Boolean approvalAuthority) {}

    OrganizationsFile(EntityManager entities) {
        super(entities, Organ.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.ORGANIZATIONS;
    }

    @Override
    Entry read(Cells cells, Known known) {
        return new Entry(
                cells.newCode("code"),
                cells.name("name"),
                cells.choice("kind", OrganKind.class),
                cells.optional("parent"),
                cells.truth("approvalAuthority"));
    }

    @Override
    void checkTogether(List<Numbered<Entry>> rows, Known known, Problems problems) {
        Map<String, String> parents = new HashMap<>();
        all().forEach(organ -> parents.put(organ.code(), organ.parent()));
        rows.forEach(one -> parents.put(one.row().code(), one.row().parent()));
        for (Numbered<Entry> one : rows) {
            String parent = one.row().parent();
            if (parent != null && !parents.containsKey(parent)) {
                problems.add(one.line(), "parent", Fault.UNKNOWN_ORGAN, parent);
            } else if (inCircle(one.row().code(), parents)) {
                problems.add(one.line(), "parent", Fault.CIRCLE, parent);
            }
        }
    }

    /** Whether the way up from an organ comes back to it; a circle further up is the fault of other rows. */
    private static boolean inCircle(String code, Map<String, String> parents) {
        Set<String> passed = new HashSet<>();
        String next = code == null ? null : parents.get(code);
        while (next != null && passed.add(next)) {
            if (next.equals(code)) {
                return true;
            }
            next = parents.get(next);
        }
        return false;
    }

    /** Parents first, as the database wants them. */
    @Override
    List<Numbered<Entry>> inOrder(List<Numbered<Entry>> rows) {
        Map<String, Numbered<Entry>> waiting = new LinkedHashMap<>();
        rows.forEach(one -> waiting.put(one.row().code(), one));
        List<Numbered<Entry>> ordered = new ArrayList<>();
        rows.forEach(one -> place(one, waiting, ordered));
        return ordered;
    }

    private static void place(
            Numbered<Entry> one, Map<String, Numbered<Entry>> waiting, List<Numbered<Entry>> ordered) {
        if (waiting.remove(one.row().code()) == null) {
            return;
        }
        Numbered<Entry> parent = waiting.get(Objects.toString(one.row().parent()));
        if (parent != null) {
            place(parent, waiting, ordered);
        }
        ordered.add(one);
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.code());
    }

    @Override
    List<?> keyOf(Organ organ) {
        return parts(organ.code());
    }

    @Override
    Organ create(Entry row) {
        return new Organ(row.code(), particulars(row));
    }

    @Override
    boolean change(Organ organ, Entry row) {
        return organ.take(particulars(row));
    }

    @Override
    List<?> valuesOf(Organ organ) {
        return parts(organ.code(), organ.name(), organ.kind(), organ.parent(), organ.approvalAuthority());
    }

    private static Organ.Particulars particulars(Entry row) {
        return new Organ.Particulars(row.name(), row.kind(), row.parent(), row.approvalAuthority());
    }
}
