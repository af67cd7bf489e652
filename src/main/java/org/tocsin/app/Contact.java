package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.UserAgent;

/// Whom an outlet can write to when our requests trouble it. Nobody is polled without one.
final class Contact {
    /// The environment's word for `fetch.contact`.
    static final String VARIABLE = "TOCSIN_CONTACT";

    private Contact() {}

    /// The contact of the settings, else of the environment, else null.
    static @Nullable String of(Settings settings) {
        var set = settings.fetch().contact();
        var contact = set == null ? System.getenv(VARIABLE) : set;
        return contact == null || contact.isBlank() ? null : contact.strip();
    }

    /// How we call ourselves to outlets.
    ///
    /// @param given in place of the contact that is set, or null
    /// @throws CommandException when there is none, or it is no address
    static UserAgent agent(@Nullable String given, Settings settings) {
        var contact = given == null ? of(settings) : given;
        if (contact == null) {
            throw CommandException.usage(
                    "fetch.contact is not set (nor "
                            + VARIABLE
                            + "): outlets must be able to write to whoever polls them");
        }
        var version = Tocsin.class.getPackage().getImplementationVersion();
        try {
            return new UserAgent(version == null ? "dev" : version, contact);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("fetch." + e.getMessage());
        }
    }
}
