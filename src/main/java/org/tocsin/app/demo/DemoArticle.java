package org.tocsin.app.demo;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One version of one article of the demo, with its times set.
///
/// @param id names this version
/// @param address names the page: the id of the first version that stood there
/// @param outlet the id of its house in the demo's source list
/// @param appears when the site first serves this version
/// @param published the time that the page shows as its publication; of a later version, that of
///   the first one
/// @param modified when a later version replaced the first, or null
/// @param dateline the place, and perhaps the agency, before the first words; null when none stands
/// @param credit the agency whose text it is, as the outlet writes it
/// @param layout the page template
/// @param paragraphs the text, without dateline and credit
public record DemoArticle(
        String id,
        String address,
        String outlet,
        Instant appears,
        Instant published,
        @Nullable Instant modified,
        String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        String layout,
        @Nullable String caption,
        List<String> paragraphs) {
    public DemoArticle {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("demo article " + id + " has no text");
        }
    }

    /// Where the page stands on the site.
    public String path() {
        return "/" + outlet + "/" + address + ".html";
    }

    /// The text as a reader copies it: dateline first, credit last, a blank line between
    /// paragraphs.
    public String body() {
        var text = String.join("\n\n", paragraphs);
        return (dateline == null ? "" : dateline + " — ")
                + text
                + (credit == null ? "" : "\n\nSource: " + credit);
    }
}
