package org.tocsin.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a page's head reserves it against text and data mining (TDM Reservation Protocol).
final class ReservedPage {
    private static final int HEAD = 64 * 1024;
    private static final Pattern META =
            Pattern.compile("<meta\\s(?=[^>]{0,300}name=[\"']?tdm-reservation)[^>]{0,300}>");
    private static final Pattern RESERVED = Pattern.compile("content=[\"']?1\\b");

    private ReservedPage() {}

    static boolean is(FetchOutcome.Fetched page) {
        var length = Math.min(page.body().length, HEAD);
        var head =
                new String(page.body(), 0, length, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (!head.contains("tdm-reservation")) {
            return false;
        }
        var meta = META.matcher(head);
        return meta.find() && RESERVED.matcher(meta.group()).find();
    }
}
