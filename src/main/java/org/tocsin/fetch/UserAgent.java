package org.tocsin.fetch;

/// Who asks, and where its people can be reached.
///
/// @param contact a mail address or a page; required, since a site's owner must be able to complain
public record UserAgent(String version, String contact) {
    /// The name that robots.txt files may address, in lower case.
    public static final String TOKEN = "tocsin";

    public UserAgent {
        if (contact.isBlank() || !contact.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException(
                    "contact must be a mail address or a URL without spaces, was '"
                            + contact
                            + "'");
        }
    }

    /// The header's value.
    String header() {
        return "Tocsin/" + version + " (+" + contact + ")";
    }
}
