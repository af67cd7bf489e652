package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Span;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimDate;
import org.tocsin.claim.Plover;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A claim as the commands print it: the contract's keys in the contract's order, then ours.
///
/// @param instrument the lexicon's name of it, or null
/// @param quantity as the sentence puts it, or null
/// @param place as the sentence puts it, or null
/// @param date an ISO day, or two parted by `/`, where the text's own date resolves it; else the
///   sentence's words, or null
/// @param factuality in FactBank's values
/// @param severity in CAP's words
/// @param sourceCodes of the speakers in `attribution`, null for those that nothing lists
/// @param instrumentClass from the instrument itself to the widest class
/// @param quantityRange least and most, or null
/// @param placeLine from the place itself outwards
/// @param spans what each slot was read from, in code points of the same field
record ClaimLine(
        String id,
        String article,
        String field,
        String sentence,
        String quote,
        int start,
        int end,
        String type,
        Plover plover,
        List<Actor> actor,
        List<Actor> recipient,
        @Nullable String instrument,
        @Nullable String quantity,
        @Nullable String place,
        @Nullable String date,
        List<Speaker> attribution,
        String status,
        String factuality,
        String polarity,
        String direction,
        String severity,
        String rule,
        @JsonProperty("rule_set") String ruleSet,
        String cue,
        String row,
        @Nullable String about,
        List<@Nullable String> sourceCodes,
        @Nullable String instrumentText,
        List<String> instrumentClass,
        @Nullable List<Long> quantityRange,
        @Nullable String placeCode,
        List<String> placeLine,
        @Nullable String dateText,
        Map<String, Span> spans) {

    /// One link of the chain of who says so.
    record Speaker(String source, String kind, String cue) {
        static Speaker of(Attribution link) {
            return new Speaker(link.source(), link.kind().label(), link.cue());
        }
    }

    static ClaimLine of(Claim claim) {
        var instrument = claim.instrument();
        var quantity = claim.quantity();
        var place = claim.place();
        var date = claim.date();
        return new ClaimLine(
                claim.id(),
                claim.article().value(),
                claim.field(),
                claim.sentence(),
                claim.quote(),
                claim.start(),
                claim.end(),
                claim.type().name(),
                claim.plover(),
                claim.actor(),
                claim.recipient(),
                instrument == null ? null : instrument.code(),
                quantity == null ? null : quantity.text(),
                place == null ? null : place.text(),
                date == null ? null : written(date),
                claim.attribution().stream().map(Speaker::of).toList(),
                claim.status().name(),
                claim.factuality().label(),
                Words.lower(claim.polarity()),
                Words.lower(claim.direction()),
                Words.cap(claim.severity()),
                claim.rule(),
                claim.ruleSet(),
                claim.cue(),
                claim.row(),
                claim.about(),
                codes(claim.attribution()),
                instrument == null ? null : instrument.text(),
                instrument == null ? List.of() : instrument.line(),
                quantity == null ? null : List.of(quantity.from(), quantity.to()),
                place == null ? null : place.code(),
                place == null ? List.of() : place.line(),
                date == null ? null : date.text(),
                new TreeMap<>(claim.spans()));
    }

    private static List<@Nullable String> codes(List<Attribution> chain) {
        return chain.stream().<@Nullable String>map(Attribution::code).toList();
    }

    private static String written(ClaimDate date) {
        var from = date.from();
        var to = date.to();
        if (from == null || to == null) {
            return date.text();
        }
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
