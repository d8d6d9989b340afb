package org.branchwork.organization;

import java.util.List;

/** The posts an import file may name. */
public enum PostKind {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANIZATION_COMMISSIONER,
    DISCIPLINE_COMMISSIONER,
    COMMITTEE_MEMBER,
    ORGANIZER,
    LEAGUE_SECRETARY,
    LEAGUE_COMMITTEE_SECRETARY,
    CLASS_TEACHER,
    ADMINISTRATOR;

    /** The group of this post at an organ, as models and tasks name it: {@code SECRETARY-BS1}. */
    public String at(String organ) {
        return name() + "-" + organ;
    }

    /** A post that takes part in leading its Party organ. */
    public boolean leads() {
        return compareTo(ORGANIZER) <= 0;
    }

    /** Who acts for this post at such an organ, the first that somebody holds: a step must not stall on a vacant post. */
    List<PostKind> actedForBy(OrganKind organ) {
        if (this == SECRETARY && organ == OrganKind.BRANCH) {
            return List.of(SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER);
        }
        return this == ORGANIZER && organ.guidesBranches() ? List.of(ORGANIZER, SECRETARY) : List.of(this);
    }

    /** The same while the holder is on leave: a deputy is there for that, even where a vacant post waits for a successor. */
    List<PostKind> actedForOnLeaveBy(OrganKind organ) {
        if (this == SECRETARY && organ != OrganKind.BRANCH) {
            return List.of(SECRETARY, DEPUTY_SECRETARY);
        }
        return this == ORGANIZER && organ.guidesBranches()
                ? List.of(ORGANIZER, SECRETARY, DEPUTY_SECRETARY)
                : actedForBy(organ);
    }

    /** Whom its holder may choose to stand in for him; nobody where the acts of a post are personal. */
    public List<PostKind> deputies() {
        return switch (this) {
            case SECRETARY ->
                List.of(DEPUTY_SECRETARY, ORGANIZATION_COMMISSIONER, DISCIPLINE_COMMISSIONER, COMMITTEE_MEMBER);
            case ORGANIZER ->
                List.of(ORGANIZER, SECRETARY, DEPUTY_SECRETARY, ORGANIZATION_COMMISSIONER, COMMITTEE_MEMBER);
            default -> List.of();
        };
    }
}
