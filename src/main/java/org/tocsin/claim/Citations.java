package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads the sources that stand behind a preposition or a participle: "according to", "citing",
/// "quoting".
final class Citations {
    private static final int SOURCE_REACH = 9;
    private static final int CITING_REACH = 8;

    private final Reading reading;
    private final Speakers speakers;
    private @Nullable Mention citer;
    private int citedAt = -1;
    private List<Attribution> cited = List.of();

    Citations(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    /// Whom a subject cites between its commas: "North Wire, citing officials, said".
    List<Attribution> behind(Mention subject) {
        return subject.equals(citer) ? cited : List.of();
    }

    /// Whom somebody cites within a stretch of the sentence, whether the lexicon knows who cites or
    /// not: "the weekly, quoting officials, said".
    List<Attribution> between(int from, int to) {
        return citedAt >= from && citedAt < to ? cited : List.of();
    }

    /// The speech of a citing phrase, or null; a phrase that only deepens the speech before it
    /// takes that one's place.
    ///
    /// @param to behind the phrase, where its source starts
    @Nullable Speech read(int i, int to, List<Speech> before) {
        var opens = before.isEmpty() && i <= 2;
        var source = reading.word(i).startsWith("spokes") ? null : nextSpeaker(to, opens);
        if (source == null || opens && occasion(i, source) || speaks(i, source)) {
            return null;
        }
        var cue = reading.span(i, to);
        var sources = speakers.of(reading, source, CueClass.ACCORDING, cue);
        if (sources.isEmpty()) {
            return null;
        }
        if (!reading.word(i).equals("according")) {
            if (between(i, source)) {
                citer = reading.mentionAt(i - 2);
                citedAt = i;
                cited = sources;
                return null;
            }
            if (!opens && far(i, before) && !reading.word(to - 1).equals("by")) {
                return null;
            }
            if (!before.isEmpty()) {
                return deeper(before.removeLast(), sources);
            }
        }
        var leading = opens || i <= 1 || inserted(i);
        if (!leading) {
            reading.fence(i);
        }
        return new Speech(
                sources,
                CueClass.ACCORDING,
                cue,
                i,
                false,
                false,
                leading ? source.to() : 0,
                leading ? reading.size() : i);
    }

    private static boolean far(int i, List<Speech> before) {
        return before.isEmpty() || i - before.getLast().cueAt() > CITING_REACH;
    }

    private static Speech deeper(Speech outer, List<Attribution> sources) {
        var chain = new ArrayList<>(outer.sources());
        sources.stream()
                .filter(s -> chain.stream().noneMatch(c -> c.source().equals(s.source())))
                .forEach(chain::add);
        return outer.through(chain);
    }

    /// "North Wire, citing officials, said": the one between the commas stands behind the other.
    private boolean between(int i, Mention source) {
        var before = reading.mentionAt(i - 2);
        return reading.word(i - 1).equals(",")
                && reading.word(source.to()).equals(",")
                && (before == null || before.canSpeak())
                && i > 1;
    }

    /// "That, according to the mayor, …": what follows is told.
    private boolean inserted(int i) {
        var before = reading.word(i - 1).equals(",") ? reading.word(i - 2) : reading.word(i - 1);
        return before.equals("that") || before.equals("and") || before.equals("but");
    }

    /// "Officials in Oslo were saying": they speak themselves.
    private boolean speaks(int i, Mention source) {
        return reading.language.is("humans", singular(i))
                && reading.language.is("be", reading.word(source.to()));
    }

    private String singular(int i) {
        var word = reading.word(i);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /// "Following reports from Chad, Oslo said": only when it was said.
    private boolean occasion(int i, Mention source) {
        return i > 0
                && (reading.language.is("backgrounds", reading.word(i - 1))
                        || reading.language.is("asides", reading.word(i - 1)))
                && reading.word(source.to()).equals(",");
    }

    /// @param opens whether it opens the sentence: behind a comma then somebody acts ("citing the
    ///   cost, Oslo halted")
    private @Nullable Mention nextSpeaker(int to, boolean opens) {
        for (var at = to; at < Math.min(reading.size(), to + SOURCE_REACH); at++) {
            var mention = reading.mentionAt(at);
            if (opens && reading.word(at).equals(",")) {
                return null;
            }
            if (mention != null && mention.canSpeak()) {
                return mention;
            }
            if (reading.boundary(at) || reading.word(at).equals("that") || joins(at)) {
                return null;
            }
        }
        return null;
    }

    /// "According to the first data, and no damage to ships": something else is told.
    private boolean joins(int at) {
        return reading.word(at).equals(",") && reading.language.is("joining", reading.word(at + 1));
    }
}
