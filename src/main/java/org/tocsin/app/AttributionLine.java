package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Attributed;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.attribution.AttributionRelation.Part;

import java.util.List;
import java.util.Locale;

/// An attribution as the commands print it.
///
/// @param source null when the text names none
/// @param type the class of the cue, in lower case
/// @param depth how many other attributions hold this one
/// @param sources who the source is, from the outside in
record AttributionLine(
        String article,
        String field,
        @Nullable Words source,
        Words cue,
        List<Words> content,
        @JsonProperty("class") String type,
        boolean negated,
        boolean possible,
        int depth,
        List<Source> sources) {

    /// Words of the field. Offsets count Unicode code points, the end exclusive.
    record Words(int start, int end, String text) {
        static Words of(Part part, String field) {
            return new Words(
                    field.codePointCount(0, part.start()),
                    field.codePointCount(0, part.end()),
                    field.substring(part.start(), part.end()));
        }
    }

    /// One link of the chain.
    ///
    /// @param code as claims print it, or null for who is not listed
    record Source(String source, String kind, @Nullable String code) {
        static Source of(Attribution link) {
            return new Source(link.source(), link.kind().label(), link.code());
        }
    }

    static AttributionLine of(Incoming article, Attributed attributed) {
        var field = attributed.field().equals("title") ? article.title() : article.body();
        var relation = attributed.relation();
        var source = relation.source();
        return new AttributionLine(
                article.id().value(),
                attributed.field(),
                source == null ? null : Words.of(source, field),
                Words.of(relation.cue(), field),
                relation.content().stream().map(part -> Words.of(part, field)).toList(),
                relation.type().name().toLowerCase(Locale.ROOT),
                relation.negated(),
                relation.possible(),
                relation.depth(),
                attributed.chain().stream().map(Source::of).toList());
    }
}
