package org.branchwork.admission;

/** The five stages of the path, each a model of its own and a call activity of the parent. */
public enum Stage {
    APPLICATION,
    CULTIVATION,
    DEVELOPMENT_TARGET,
    ACCEPTANCE,
    PROBATION;

    /** Process id and file name. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
