package org.tocsin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A bearer token (RFC 6750) in a file, which may be replaced while the process runs.
///
/// @param file holds the token and white space around it, 8 KiB at most
record TokenFile(Path file) {
    private static final int MOST = 8192;

    /// The header that shows it.
    ///
    /// @throws IOException never with its words, when it holds no token
    Map<String, String> headers() throws IOException {
        if (Files.size(file) <= MOST) {
            var token = Files.readString(file).strip();
            if (token.matches("[A-Za-z0-9._~+/=-]+")) {
                return Map.of("Authorization", "Bearer " + token);
            }
        }
        throw new IOException("it must hold letters, digits and -._~+/= alone, 8 KiB at most");
    }
}
