package org.tocsin.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Who says a frame, from the article's own house inwards to the innermost source.
final class Chains {
    private final List<Speech> speeches;
    private final Reservations reservations;
    private final List<Attribution> quoted;
    private final List<Attribution> base;

    Chains(
            List<Speech> speeches,
            Reservations reservations,
            List<Attribution> quoted,
            List<Attribution> base) {
        this.speeches = speeches;
        this.reservations = reservations;
        this.quoted = quoted;
        this.base = base;
    }

    /// The speeches over a frame, outermost first. "Denied the request" covers nothing: it refuses.
    List<Speech> covering(Frame frame) {
        var nested = nested(frame);
        return nested.stream().filter(s -> !keptBack(s, nested)).toList();
    }

    /// The speeches that tell a frame. What somebody with no part in it mentions as known is not
    /// known from him: "oil fell after the raid on Libya, brokers said".
    ///
    /// @param given whether its words tell it as known
    /// @param headline where the noun is the news itself: "Raid on Libya kills nine, medics say"
    List<Speech> told(Frame frame, boolean given, boolean headline) {
        var covering = covering(frame);
        return given && covering.stream().allMatch(s -> outside(s, frame, headline))
                ? List.of()
                : covering;
    }

    private static boolean outside(Speech speech, Frame frame, boolean headline) {
        var source = speech.sources().getLast();
        if (speech.cue() == CueClass.SUGGEST) {
            return true; // "a report suggested the raid had failed"
        }
        var apart =
                switch (source.kind()) {
                    case ANALYST, COMPANY -> true;
                    case WITNESS, OFFICIAL_ANONYMOUS -> !headline;
                    case OFFICIAL_NAMED, MILITARY_COMMUNIQUE -> !headline && source.code() != null;
                    default -> false;
                };
        return apart
                && speech.cue() != CueClass.DENY
                && speech.cue() != CueClass.CONFIRM
                && speech.cue() != CueClass.ALLEGE
                && !speech.possible()
                && Stream.concat(frame.actors().stream(), frame.recipients().stream())
                        .noneMatch(m -> m.code() != null && m.code().equals(source.code()));
    }

    /// "Oslo has not commented on a newspaper report that it struck": what somebody does not say is
    /// not said by the same one within.
    private static boolean keptBack(Speech inner, List<Speech> nested) {
        var speaker = inner.sources().getLast().code();
        return speaker != null
                && nested.subList(0, nested.indexOf(inner)).stream()
                        .anyMatch(
                                outer ->
                                        outer.negated()
                                                && speaker.equals(
                                                        outer.sources().getLast().code()));
    }

    private List<Speech> nested(Frame frame) {
        if (speeches.isEmpty()) {
            return List.of();
        }
        var over =
                speeches.stream()
                        .filter(
                                s ->
                                        frame.rule().weighs() && s.cueAt() == frame.trigger()
                                                || s.covers(frame.trigger())
                                                        && s.cueAt() != frame.trigger())
                        .filter(s -> !reservations.rejoinder(s))
                        .filter(
                                s ->
                                        s.cue() != CueClass.DENY
                                                || !reservations.refusal(s)
                                                        && !reservations.speaksOn(frame)
                                                        && !reservations.answersBack(s, frame))
                        .toList();
        return over.size() < 2
                ? over
                : over.stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Speech s) ->
                                                        -over.stream()
                                                                .filter(
                                                                        o ->
                                                                                o != s
                                                                                        && s.covers(
                                                                                                o
                                                                                                        .cueAt()))
                                                                .count())
                                        .thenComparing(
                                                Comparator.comparingInt(Speech::width).reversed())
                                        .thenComparingInt(s -> -s.cueAt()))
                        .toList();
    }

    /// From the article's own house inwards, up to the first source that has no name: what such
    /// sources retell is theirs.
    List<Attribution> over(List<Speech> covering) {
        var chain = new ArrayList<>(base);
        for (var speech : covering) {
            speech.sources().forEach(source -> add(chain, source));
        }
        if (covering.isEmpty()) {
            quoted.forEach(source -> add(chain, source));
        }
        if (chain.isEmpty()) {
            chain.add(new Attribution("an unlisted outlet", null, SourceKind.MEDIA, "byline"));
        }
        for (var i = 0; i < chain.size(); i++) {
            if (chain.get(i).kind() == SourceKind.OFFICIAL_ANONYMOUS) {
                return List.copyOf(chain.subList(0, i + 1));
            }
        }
        return List.copyOf(chain);
    }

    /// A chain with one more source at its inner end.
    static List<Attribution> with(List<Attribution> chain, Attribution source) {
        var longer = new ArrayList<>(chain);
        add(longer, source);
        return longer;
    }

    /// "Reports from bloggers say": the reports are no voice behind the bloggers.
    private static boolean retold(List<Attribution> chain, Attribution source) {
        return source.code() == null
                && chain.stream()
                        .anyMatch(
                                a ->
                                        source.source().contains(a.cue())
                                                && source.source().contains(a.source())
                                                && source.source().length() > a.source().length());
    }

    private static void add(List<Attribution> chain, Attribution source) {
        var again =
                source.code() == null
                        && !chain.isEmpty()
                        && chain.getLast().code() == null
                        && chain.getLast().source().equals(source.source());
        if (again || retold(chain, source)) {
            return;
        }
        var held =
                source.code() != null
                        && chain.stream()
                                .anyMatch(
                                        a ->
                                                source.code().equals(a.code())
                                                        && a.kind() == source.kind());
        if (!held) {
            chain.add(source);
        } else if (!chain.getLast().source().equals(source.source())
                && source.kind() != SourceKind.MEDIA) {
            chain.set(chain.size() - 1, source);
        }
    }
}
