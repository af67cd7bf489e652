package org.tocsin.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Percent-encoding in the one form: letters, digits and `-._~` stand for themselves, hexadecimal
/// digits are upper-case, and what may not stand in an address is encoded.
final class Percent {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String FORBIDDEN = "\"<>^`{|}\\[]";

    private Percent() {}

    static String normal(String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        var out = new StringBuilder(bytes.length);
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%' && encoded(bytes, at)) {
                var value = HexFormat.fromHexDigits(part(bytes, at));
                append(out, (byte) value, unreserved(value));
                at += 2;
            } else {
                append(out, bytes[at], bytes[at] != '%' && allowed(bytes[at]));
            }
        }
        return out.toString();
    }

    /// The bytes that a text stands for.
    ///
    /// @throws IllegalArgumentException where a percent sign begins none
    static byte[] decoded(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                out.write(bytes[at]);
            } else if (encoded(bytes, at)) {
                out.write(HexFormat.fromHexDigits(part(bytes, at)));
                at += 2;
            } else {
                throw new IllegalArgumentException("a lone percent sign in '" + text + "'");
            }
        }
        return out.toByteArray();
    }

    private static boolean encoded(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[at + 1])
                && HexFormat.isHexDigit(bytes[at + 2]);
    }

    private static String part(byte[] bytes, int at) {
        return new String(bytes, at + 1, 2, StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder out, byte value, boolean plain) {
        if (plain) {
            out.append((char) value);
        } else {
            HEX.toHexDigits(out.append('%'), value);
        }
    }

    private static boolean unreserved(int value) {
        return value < 0x80 && (Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0);
    }

    private static boolean allowed(byte value) {
        return value > ' ' && value < 0x7f && FORBIDDEN.indexOf(value) < 0;
    }
}
