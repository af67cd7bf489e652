package org.tocsin.claim;

import java.util.List;

/// Reads the attributions that only headlines have.
final class HeadlineSpeech {
    private HeadlineSpeech() {}

    /// "… - NYT", "… - Iraq" and "NYT: …" in a headline.
    static void add(Reading reading, Speakers speakers, List<Speech> speeches) {
        var last = reading.mentionAt(reading.size() - 1);
        if (last != null
                && (last.type() == Mention.Type.OUTLET
                        || last.type() == Mention.Type.ACTOR && last.code() != null)
                && last.from() > 3
                && reading.dash(last.from() - 1)) {
            var cue = last.type() == Mention.Type.OUTLET ? CueClass.REPORT : CueClass.SAY;
            speeches.add(
                    new Speech(
                            speakers.of(reading, last, cue, "-"),
                            cue,
                            "-",
                            last.from(),
                            false,
                            false,
                            0,
                            last.from() - 1));
        }
        quoted(reading, speakers, speeches);
        reports(reading, speeches);
        var first = reading.mentionAt(0);
        if (first != null
                && first.from() == 0
                && first.type() == Mention.Type.ACTOR
                && reading.word(first.to()).equals(":")) {
            speeches.add(
                    new Speech(
                            speakers.of(reading, first, CueClass.SAY, ":"),
                            CueClass.SAY,
                            ":",
                            0,
                            false,
                            false,
                            first.to() + 1,
                            reading.size()));
        }
        if (first != null
                && first.type() == Mention.Type.OUTLET
                && reading.word(first.to()).equals(":")) {
            speeches.add(
                    new Speech(
                            speakers.of(reading, first, CueClass.REPORT, ":"),
                            CueClass.REPORT,
                            ":",
                            0,
                            false,
                            false,
                            first.to() + 1,
                            reading.size()));
        }
    }

    /// "Report: …": somebody says so, nobody says who.
    private static void reports(Reading reading, List<Speech> speeches) {
        if (reading.word(1).equals(":") && reading.language.is("embedding", reading.word(0))) {
            var text = reading.span(0, 1);
            var nobody = new Attribution(text, null, SourceKind.HEARSAY, ":");
            speeches.removeIf(speech -> speech.cueAt() <= 1);
            speeches.add(
                    new Speech(
                            List.of(nobody),
                            CueClass.REPORT,
                            ":",
                            0,
                            false,
                            false,
                            2,
                            reading.size()));
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
                speeches.add(new Speech(sources, CueClass.SAY, ":", i, false, false, 0, i));
                return;
            }
        }
    }
}
