package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Span;
import org.tocsin.claim.Relation;

import java.util.List;
import java.util.Optional;

/// A relation as `tocsin relations` prints it; without a root when no rule reads the sentence.
///
/// @param root the PLOVER event, empty when none was read
/// @param evidence to three decimals
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelationLine(
        String id,
        String root,
        String mode,
        @JsonProperty("aux_modes") List<String> auxModes,
        @Nullable String cue,
        @Nullable String rule,
        List<Party> source,
        List<Party> target,
        double evidence) {
    /// Who takes part, in code points of the sentence.
    record Party(String text, int start, int end) {}

    static RelationLine of(String id, String sentence, Optional<Relation> read) {
        return read.map(
                        r ->
                                new RelationLine(
                                        id,
                                        r.event(),
                                        r.mode(),
                                        r.auxModes(),
                                        r.cue(),
                                        r.rule(),
                                        parties(sentence, r.sources()),
                                        parties(sentence, r.targets()),
                                        Math.round(r.evidence() * 1000) / 1000.0))
                .orElse(
                        new RelationLine(
                                id, "", "", List.of(), null, null, List.of(), List.of(), 0));
    }

    private static List<Party> parties(String sentence, List<Span> spans) {
        return spans.stream()
                .map(span -> new Party(words(sentence, span), span.start(), span.end()))
                .toList();
    }

    /// The words of a span of code points.
    static String words(String sentence, Span span) {
        return sentence.substring(
                sentence.offsetByCodePoints(0, span.start()),
                sentence.offsetByCodePoints(0, span.end()));
    }
}
