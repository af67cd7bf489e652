package org.tocsin.fetch.feed;

import java.util.regex.Pattern;

/// Ampersands that begin no reference stand for themselves: in `?a=1&copy=2` nobody meant a
/// copyright sign. A lenient parser would read one.
final class BareAmpersands {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final Pattern BARE =
            Pattern.compile(
                    "&(?!(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)");

    private BareAmpersands() {}

    /// The XML with such ampersands written as references, but for those in CDATA.
    static String escaped(String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        var escaped = new StringBuilder(xml.length() + 64);
        for (int at = 0; at < xml.length(); ) {
            int data = xml.indexOf(CDATA, at);
            int open = data < 0 ? xml.length() : data;
            escaped.append(BARE.matcher(xml.substring(at, open)).replaceAll("&amp;"));
            int end = data < 0 ? -1 : xml.indexOf(CDATA_END, open);
            int close = end < 0 ? xml.length() : end + CDATA_END.length();
            escaped.append(xml, open, close);
            at = close;
        }
        return escaped.toString();
    }
}
