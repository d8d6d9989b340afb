package org.branchwork.statistics;

/** How many people reached what. */
public record Figures(long applicants, long activists, long targets, long accepted, long converted) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    Figures plus(Figures more) {
        return new Figures(
                applicants + more.applicants,
                activists + more.activists,
                targets + more.targets,
                accepted + more.accepted,
                converted + more.converted);
    }

    static Figures of(Reached reached, long people) {
        return switch (reached) {
            case APPLICANTS -> new Figures(people, 0, 0, 0, 0);
            case ACTIVISTS -> new Figures(0, people, 0, 0, 0);
            case TARGETS -> new Figures(0, 0, people, 0, 0);
            case ACCEPTED -> new Figures(0, 0, 0, people, 0);
            case CONVERTED -> new Figures(0, 0, 0, 0, people);
        };
    }
}
