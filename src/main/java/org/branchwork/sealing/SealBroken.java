package org.branchwork.sealing;

/** What was sealed is not what stands there now, or the key is not there. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SealBroken(String message) {
        super(message);
    }

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
