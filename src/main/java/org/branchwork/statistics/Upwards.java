package org.branchwork.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.organization.Organ;

/** The ways from each organ to the top, from one reading of all organs: figures ask for thousands of them. */
final class Upwards {

    private final Map<String, Organ> organs = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();

    Upwards(List<Organ> all) {
        all.forEach(organ -> organs.put(organ.code(), organ));
    }

    /** The codes of an organ and of all above it, nearest first. */
    List<String> from(String code) {
        return known.computeIfAbsent(code, this::way);
    }

    private List<String> way(String code) {
        List<String> way = new ArrayList<>();
        for (Organ at = organs.get(code); at != null; at = organs.get(at.parent())) {
            way.add(at.code());
        }
        return way;
    }
}
