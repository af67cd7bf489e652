package org.tocsin.topology;

/// A rule set that was to be put in force is refused; the one before stays. Its control record
/// becomes a dead letter with this reason.
public final class RefusedRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedRules(String refused, String reason) {
        super("rule set " + refused + " is refused, the one before stays in force: " + reason);
    }
}
