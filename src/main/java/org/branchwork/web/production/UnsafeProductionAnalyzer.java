package org.branchwork.web.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentences instead of a stack trace. */
public class UnsafeProductionAnalyzer extends AbstractFailureAnalyzer<UnsafeProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeProduction cause) {
        return new FailureAnalysis(cause.getMessage(), "Change these settings, or start without production.", cause);
    }
}
