package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// Which words of a sentence an attribution covers.
final class SpeechScope {
    private static final int SOURCE_REACH = 9;
    private static final int TRAILING_WORDS = 14;
    private static final int PHRASE_WORDS = 5;
    private static final int LAST_WORDS = 2;

    private final Reading reading;
    private final FrameMatcher frames;

    SpeechScope(Reading reading, FrameMatcher frames) {
        this.reading = reading;
        this.frames = frames;
    }

    /// A trailing attribution covers what stands before it, a leading one what follows.
    Speech scoped(
            Speech speech, @Nullable Mention subject, int groupFrom, int to, boolean inverted) {
        var start =
                subject == null
                        ? groupFrom
                        : Math.min(groupFrom, reading.coordinated(subject).getFirst().from());
        var nearest = start - SOURCE_REACH;
        while (start > Math.max(0, nearest)
                && !reading.word(start - 1).equals(",")
                && !reading.word(start - 1).equals("\"")
                && !reading.dash(start - 1)
                && looseBefore(start - 1)) {
            start--;
        }
        if (reading.size() - to <= LAST_WORDS) {
            start = phraseStart(start);
        }
        var parted =
                start > 0
                        && (reading.word(start - 1).equals(",")
                                || reading.word(start - 1).equals("\"")
                                || reading.dash(start - 1));
        var rest = reading.size() - to;
        var trailing =
                (inverted || parted)
                        && frames.triggered(reading, 0, start) | inverted
                        && start > 3
                        && rest <= TRAILING_WORDS
                        && !frames.triggered(reading, to, reading.size());
        if (trailing || inverted) {
            reading.fence(Math.min(start, speech.cueAt()));
            return speech.within(0, Math.min(start, speech.cueAt()));
        }
        var that = to;
        while (that < Math.min(reading.size(), to + 8)
                && !reading.word(that).equals("that")
                && !tellsAnew(that)) {
            that++;
        }
        var from =
                reading.word(that).equals("that") && !frames.triggered(reading, to, that)
                        ? that + 1
                        : to;
        return speech.within(from, aside(groupFrom) ? asideEnd(from) : contentEnd(from));
    }

    /// Over the words of a source that the lexicon does not know, to the comma before it: ",
    /// central bank officials said".
    private int phraseStart(int start) {
        for (var i = start - 1; i > 0 && i > start - PHRASE_WORDS; i--) {
            if (reading.word(i).equals(",")) {
                return i + 1;
            }
            if (reading.boundary(i)
                    || reading.mentionAt(i) != null
                    || reading.language.is("be", reading.word(i))
                    || reading.language.is("have", reading.word(i))
                    || reading.word(i).equals("that")
                    || reading.word(i).equals("and")
                    || reading.language.cues.longest(reading.tokens, i) != null) {
                return start;
            }
        }
        return start;
    }

    /// "After Obama announced that …, forces bombed": told in a clause of its own.
    private boolean aside(int groupFrom) {
        return reading.language.is("asides", reading.word(reading.clauseStart(groupFrom) - 1));
    }

    private int asideEnd(int from) {
        for (var i = from; i < reading.size(); i++) {
            if (reading.word(i).equals(",")) {
                return i;
            }
        }
        return reading.size();
    }

    private boolean looseBefore(int i) {
        return reading.mentionAt(i) == null
                && (reading.loose(i)
                        || Character.isUpperCase(reading.span(i, i + 1).codePointAt(0)));
    }

    /// A leading cue reaches to the sentence's end, or to a "but" that starts another statement.
    private int contentEnd(int from) {
        for (var i = from; i < reading.size(); i++) {
            if (reading.word(i).equals(";")
                    || reading.word(i).equals(",")
                            && (reading.word(i + 1).equals("but")
                                    || reading.word(i + 1).equals("while"))) {
                return i;
            }
        }
        return reading.size();
    }

    /// Another speaker or another cue before the "that": it is theirs.
    private boolean tellsAnew(int i) {
        var mention = reading.mentionAt(i);
        return mention != null && mention.canAct() && !reading.governed(mention)
                || mention == null && reading.language.cues.longest(reading.tokens, i) != null;
    }
}
