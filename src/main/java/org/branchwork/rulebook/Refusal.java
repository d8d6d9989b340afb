package org.branchwork.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something was asked that is not done, and why: nothing has changed. The transaction rolls back. */
public class Refusal extends RuntimeException {

    /** The kind of refusal decides the status over HTTP. */
    public enum Kind {
        INPUT(400),
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        ALREADY_DONE(409),
        GONE(410),
        RULE(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Violation> violations;
    private final String form;

    public Refusal(Kind kind, List<Violation> violations) {
        this(kind, violations, null);
    }

    private Refusal(Kind kind, List<Violation> violations, String form) {
        super(kind + " " + violations.stream().map(Violation::messageKey).toList());
        this.kind = kind;
        this.violations = List.copyOf(violations);
        this.form = form;
    }

    /** The same, of what was entered in that form, so that its fields can be called by their names. */
    public Refusal in(String form) {
        return new Refusal(kind, violations, form);
    }

    public static Refusal input(String field, String reason, String... arguments) {
        return new Refusal(Kind.INPUT, List.of(Violation.input(field, reason, arguments)));
    }

    public static Refusal rules(List<Check> failed) {
        return new Refusal(Kind.RULE, failed.stream().map(Violation::of).toList());
    }

    /** The sentence is {@code refused.<reason>}. */
    public static Refusal of(Kind kind, String reason, String... arguments) {
        return new Refusal(kind, List.of(new Violation(null, null, "refused." + reason, List.of(arguments))));
    }

    /** The refusal behind a fault that others have wrapped. */
    public static Optional<Refusal> behind(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    public Optional<String> form() {
        return Optional.ofNullable(form);
    }

    public Kind kind() {
        return kind;
    }

    public List<Violation> violations() {
        return violations;
    }
}
