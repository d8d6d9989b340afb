package org.branchwork.web.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.branchwork.rulebook.Violation;

/** What a password must be; no rules about digits and signs, which only make it harder to remember. */
final class NewPassword {

    static final int SHORTEST = 12;

    /** bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private NewPassword() {}

    static Optional<Violation> wrong(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Violation.input("password", "too-short", String.valueOf(SHORTEST)));
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(Violation.input("password", "password-long"))
                : Optional.empty();
    }
}
