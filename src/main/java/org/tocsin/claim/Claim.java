package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Span;

import java.util.List;
import java.util.Map;

/// One thing that one sentence of one article says happened, did not, or may: the unit that nobody
/// else has.
///
/// @param id unique and stable for an article's text: the content hash, the field and the ordinal
/// @param field `title` or `body`: where the offsets count, in Unicode code points
/// @param sentence the whole sentence as it stands in the field
/// @param quote the part of it, at most 300 characters, that carries the claim
/// @param start where the quote starts in the field
/// @param end where it ends
/// @param actor who acts, empty when the sentence does not say or the rules cannot tell
/// @param recipient whom it reaches
/// @param attribution who says so, outermost first; the last one is the innermost source
/// @param factuality of the innermost source
/// @param rule the frame rule that read it
/// @param ruleSet the hash of the rule set in force
/// @param cue the attributing words that decided the status
/// @param row the row of the status table that gave the status
/// @param about the id of the claim of the same article that this one only answers ("has not
///   commented"), or null
/// @param spans what each slot was read from, by slot name, in the same field
public record Claim(
        String id,
        ArticleId article,
        String field,
        String sentence,
        String quote,
        int start,
        int end,
        ClaimType type,
        Plover plover,
        List<Actor> actor,
        List<Actor> recipient,
        @Nullable Instrument instrument,
        @Nullable Quantity quantity,
        @Nullable Place place,
        @Nullable ClaimDate date,
        List<Attribution> attribution,
        ClaimStatus status,
        Factuality factuality,
        Polarity polarity,
        Direction direction,
        Severity severity,
        String rule,
        String ruleSet,
        String cue,
        String row,
        @Nullable String about,
        Map<String, Span> spans) {
    /// Longest quote that leaves the article's own topic.
    public static final int MAX_QUOTE = 300;

    public Claim {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        attribution = List.copyOf(attribution);
        spans = Map.copyOf(spans);
        if (attribution.isEmpty()) {
            throw new IllegalArgumentException(
                    "claim " + id + " has no source, not even its outlet");
        }
        if (quote.codePointCount(0, quote.length()) > MAX_QUOTE) {
            throw new IllegalArgumentException(
                    "claim " + id + " quotes more than " + MAX_QUOTE + " characters");
        }
    }

    /// Who says so in the end.
    public Attribution source() {
        return attribution.getLast();
    }

    /// The claim as it leaves the article's own topics: a sentence longer than a quote may be is
    /// cut to the quote.
    public Claim quoted() {
        if (sentence.codePointCount(0, sentence.length()) <= MAX_QUOTE) {
            return this;
        }
        return new Claim(
                id,
                article,
                field,
                quote,
                quote,
                start,
                end,
                type,
                plover,
                actor,
                recipient,
                instrument,
                quantity,
                place,
                date,
                attribution,
                status,
                factuality,
                polarity,
                direction,
                severity,
                rule,
                ruleSet,
                cue,
                row,
                about,
                spans);
    }
}
