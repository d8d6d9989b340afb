package org.branchwork.organization;

import java.util.Arrays;
import java.util.Optional;

/** The group of one post at one organ, written {@code SECRETARY-BS1}. */
public record PostGroup(PostKind kind, String organ) {

    /** Empty for the name of a group that is no post's. */
    public static Optional<PostGroup> parse(String group) {
        int dash = group.indexOf('-');
        return Arrays.stream(PostKind.values())
                .filter(kind -> dash > 0 && kind.name().equals(group.substring(0, dash)))
                .map(kind -> new PostGroup(kind, group.substring(dash + 1)))
                .findFirst();
    }

    public String id() {
        return kind.at(organ);
    }
}
