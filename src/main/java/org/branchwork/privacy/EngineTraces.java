package org.branchwork.privacy;

/** What the engine remembers of cases and people, to be forgotten with them. */
public interface EngineTraces {

    /** All that happened in the processes of a case that has ended. */
    void forgetCase(String caseNumber);
}
