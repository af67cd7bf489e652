package org.tocsin.claim;

import java.util.List;

/// Reads the attributions that only headlines have.
final class HeadlineSpeech {
    private static final int CLOSING_WORDS = 8;
    private static final int OPENING_WORDS = 3;

    private HeadlineSpeech() {}

    /// "… - NYT", "… - Iraq" and "NYT: …" in a headline.
    static void add(Reading reading, Speakers speakers, List<Speech> speeches) {
        var last = reading.mentionAt(reading.size() - 1);
        if (last != null && tells(last) && last.from() > 3 && reading.dash(last.from() - 1)) {
            speeches.add(told(reading, speakers, last, "-", 0, last.from() - 1));
        }
        quoted(reading, speakers, speeches);
        closing(reading, speakers, speeches);
        reports(reading, speeches);
        var first = reading.mentionAt(0);
        var label = first == null ? 0 : label(reading, first);
        if (first != null && tells(first) && label > 0 && !scene(reading, first)) {
            speeches.add(told(reading, speakers, first, ":", label + 1, reading.size()));
        }
    }

    /// "… kills nine: Peru's army", "… kills nine - report": who says so stands behind the mark.
    private static void closing(Reading reading, Speakers speakers, List<Speech> speeches) {
        var end = reading.size() - (reading.word(reading.size() - 1).equals(".") ? 1 : 0);
        var colon = end - 1;
        while (colon > end - CLOSING_WORDS && colon > 0 && !mark(reading, colon)) {
            if (OwnClause.verb(reading, colon)) {
                return;
            }
            colon--;
        }
        if (colon < OPENING_WORDS || !mark(reading, colon) || colon + 1 >= end) {
            return;
        }
        var source = reading.mentionAt(end - 1);
        var named = reading.mentionAt(colon + 1);
        if (named != null && named.canSpeak() && (named == source || office(reading, end - 1))) {
            reading.fence(colon);
            var at = colon;
            speeches.removeIf(speech -> speech.cueAt() >= at);
            speeches.add(told(reading, speakers, named, ":", 0, colon));
        } else if (end == colon + 2 && reading.language.is("embedding", reading.word(colon + 1))) {
            reading.fence(colon);
            var text = reading.span(colon + 1, end);
            var nobody = new Attribution(text, null, SourceKind.HEARSAY, ":");
            speeches.add(said(List.of(nobody), CueClass.REPORT, ":", colon, 0, colon));
        }
    }

    /// A dash leads to who says so only in a headline, which ends without a full stop.
    private static boolean mark(Reading reading, int i) {
        return reading.word(i).equals(":")
                || reading.dash(i) && !reading.word(reading.size() - 1).equals(".");
    }

    /// The colon behind who is named, or behind "U.N. inquiry", or 0.
    private static int label(Reading reading, Mention first) {
        var to = reading.language.is("inquests", reading.word(first.to())) ? 1 : 0;
        return reading.word(first.to() + to).equals(":") ? first.to() + to : 0;
    }

    private static boolean office(Reading reading, int last) {
        return reading.language.is("humans", reading.word(last))
                || reading.language.is("inquests", reading.word(last));
    }

    /// "Mali: Gunmen kill villagers near Gao": where it was, and nobody speaks.
    static boolean scene(Reading reading, Mention label) {
        var state = label.place();
        return state != null
                && state.size() == 1
                && reading.mentions.stream()
                        .filter(m -> m.from() > label.to())
                        .map(Mention::place)
                        .anyMatch(p -> p != null && p.size() > 1 && p.contains(state.getFirst()));
    }

    private static boolean tells(Mention source) {
        return source.type() == Mention.Type.OUTLET || source.type() == Mention.Type.ACTOR;
    }

    private static Speech told(
            Reading reading, Speakers speakers, Mention source, String mark, int from, int to) {
        var cue = source.type() == Mention.Type.OUTLET ? CueClass.REPORT : CueClass.SAY;
        var sources = speakers.of(reading, source, cue, mark);
        return said(sources, cue, mark, source.from(), from, to);
    }

    private static Speech said(
            List<Attribution> sources, CueClass cue, String mark, int at, int from, int to) {
        return new Speech(sources, cue, mark, at, false, false, from, to);
    }

    /// "Report: …": somebody says so, nobody says who.
    private static void reports(Reading reading, List<Speech> speeches) {
        if (reading.word(1).equals(":") && reading.language.is("embedding", reading.word(0))) {
            var text = reading.span(0, 1);
            var nobody = new Attribution(text, null, SourceKind.HEARSAY, ":");
            speeches.removeIf(speech -> speech.cueAt() <= 1);
            speeches.add(said(List.of(nobody), CueClass.REPORT, ":", 0, 2, reading.size()));
        }
    }

    /// "'We will not move': Kenya's army" and "… on the border".
    private static void quoted(Reading reading, Speakers speakers, List<Speech> speeches) {
        for (var i = 3; i < reading.size() - 1; i++) {
            var source = reading.mentionAt(i + 1);
            if (reading.word(i).equals(":")
                    && List.of("'", "\"").contains(reading.word(i - 1))
                    && source != null
                    && source.type() == Mention.Type.ACTOR
                    && (source.to() == reading.size()
                            || List.of("on", "over", "about")
                                    .contains(reading.word(source.to())))) {
                var sources = speakers.of(reading, source, CueClass.SAY, ":");
                reading.fence(i);
                speeches.clear();
                speeches.add(said(sources, CueClass.SAY, ":", i, 0, i));
                return;
            }
        }
    }
}
