package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.SentenceAttributions.Laid;

/// Which words of a sentence an attribution covers.
final class SpeechScope {
    private static final int SOURCE_REACH = 9;
    private static final int TRAILING_WORDS = 14;
    private static final int PHRASE_WORDS = 5;
    private static final int LAST_WORDS = 2;

    private final Reading reading;
    private final FrameMatcher frames;
    private final NextStatement next;

    SpeechScope(Reading reading, FrameMatcher frames) {
        this.reading = reading;
        this.frames = frames;
        this.next = new NextStatement(reading);
    }

    /// A trailing attribution covers what stands before it, a leading one what follows.
    ///
    /// @param source where the words of the source start, as far as they are known
    /// @param groupFrom where the verb starts
    /// @param to behind the cue
    /// @param laid the attribution of the same cue, if there is one
    Speech scoped(Speech speech, int source, int groupFrom, int to, @Nullable Laid laid) {
        var pointed = speech.cue() == CueClass.DENY ? new Deeds(reading).pointed(to) : 0;
        if (pointed > 0) {
            return speech.within(to, pointed);
        }
        var start = phrase(source, to);
        if (!leads(to)
                && !relativeTo(start)
                && (trails(start, to) || laid != null && inserted(laid, start, to))) {
            return trailing(speech, start);
        }
        var having = reading.word(to - 1).equals("having"); // "denied having any troops in"
        var from = having ? to - 1 : content(next.pastAside(to));
        var apart = aside(groupFrom) || relative(groupFrom) || relativeTo(start);
        var end = apart ? asideEnd(from) : next.end(from);
        var silent = speech.cue() == CueClass.CONFIRM || speech.cue() == CueClass.SAY;
        var withheld = silent && speech.negated();
        return speech.within(from, withheld ? circumstance(from, end) : end);
    }

    /// "Would not acknowledge its role in the Gulf, where ships were stationed": that they were is
    /// kept from nobody. "Would not confirm that ships were stationed where …".
    private int circumstance(int from, int end) {
        for (var i = from - 1; i < end && !reading.word(i).equals("that"); i++) {
            var asks = reading.language.is("interrogatives", reading.word(i));
            var tells = reading.word(i).equals(",") && reading.word(i + 1).equals("which");
            if (i > from && (asks && reading.boundary(i) || tells)) {
                return i;
            }
        }
        return end;
    }

    /// "…, adding that it had fired": what follows is what is said.
    private boolean leads(int to) {
        return reading.word(to).equals("that") && reading.word(to - 1).endsWith("ing");
    }

    /// What stands before a source, or before its verb, is what it says.
    Speech trailing(Speech speech, int start) {
        reading.fence(Math.min(start, speech.cueAt()));
        return speech.within(0, Math.min(start, speech.cueAt()));
    }

    /// As the attribution of the same cue has it: before its source, or behind its cue; null where
    /// all that stands before only says when it was said.
    @Nullable Speech laid(Speech speech, int source, Laid laid, int to) {
        var pointed = speech.cue() == CueClass.DENY ? new Deeds(reading).pointed(to) : 0;
        if (pointed > 0) {
            return speech.within(to, pointed);
        }
        if (laid.to() <= source) {
            return Fronted.dependent(reading, source) ? null : trailing(speech, source);
        }
        return !leads(to) && (inserted(laid, source, to) || trails(source, to))
                ? trailing(speech, source)
                : speech.within(laid.from(), Math.min(laid.to(), next.other(laid.from())));
    }

    /// "Rockets fell, police said, although the party denied it": what is told stands in front, and
    /// behind the cue somebody goes on to something else, or to nothing that matters.
    private boolean inserted(Laid laid, int source, int to) {
        return laid.from() < source
                && source > 3
                && !Fronted.dependent(reading, source)
                && frames.triggered(reading, 0, source)
                && (!frames.triggered(reading, to, laid.to()) || turns(to));
    }

    private boolean turns(int to) {
        return reading.word(to).equals(",") && reading.boundary(to + 1);
    }

    /// Where the noun phrase of the source starts.
    private int phrase(int source, int to) {
        var start = source;
        var nearest = start - SOURCE_REACH;
        while (start > Math.max(0, nearest) && !parts(start - 1) && looseBefore(start - 1)) {
            start--;
        }
        return reading.size() - to <= LAST_WORDS ? phraseStart(start) : start;
    }

    private boolean parts(int i) {
        return reading.word(i).equals(",") || reading.word(i).equals("\"") || reading.dash(i);
    }

    private boolean trails(int start, int to) {
        return start > 3
                && parts(start - 1)
                && !reading.word(to).equals("that")
                && (!Fronted.verbless(reading, start)
                        || Disclaimers.mayStandIn(reading, start)
                        || reading.size() - to <= 1 && frames.triggered(reading, 0, start))
                && !Fronted.dependent(reading, start)
                && (addressed(to)
                        || manner(to)
                        || reading.size() - to <= TRAILING_WORDS
                                && !frames.triggered(reading, to, asideHow(to)));
    }

    /// "Said on Friday, refusing to give his name": where the comma stands behind which it is told
    /// how it was said, or the end.
    private int asideHow(int to) {
        for (var i = to; i < reading.size() - 1; i++) {
            var next = reading.word(i + 1);
            if (reading.word(i).equals(",")
                    && next.endsWith("ing")
                    && reading.cue(i + 1) == null
                    && reading.mentionAt(i + 1) == null) {
                return i;
            }
        }
        return reading.size();
    }

    /// "Told the BBC's correspondent, who …": behind a hearer and a comma nothing is said.
    private boolean addressed(int to) {
        var hearer = false;
        for (var i = to; i < Math.min(reading.size(), to + PHRASE_WORDS + 1); i++) {
            var mention = reading.mentionAt(i);
            hearer |= mention != null && mention.canSpeak();
            if (reading.word(i).equals(",")) {
                return hearer;
            }
        }
        return false;
    }

    /// "Said by telephone before the line went dead": how and when it was said, and no "that".
    private boolean manner(int to) {
        return reading.language.is("manners", reading.word(to))
                && reading.tokens.subList(to, reading.size()).stream()
                        .noneMatch(token -> token.text().equals("that"));
    }

    /// Where the content starts: behind "that", unless another speaker or cue comes before it.
    private int content(int to) {
        var that = to;
        while (that < Math.min(reading.size(), to + 8)
                && !reading.word(that).equals("that")
                && !tellsAnew(that)) {
            that++;
        }
        return reading.word(that).equals("that") && !frames.triggered(reading, to, that)
                ? that + 1
                : to;
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
                    || reading.cue(i) != null) {
                return start;
            }
        }
        return start;
    }

    /// "After Obama announced that …, forces bombed": told in a clause of its own.
    private boolean aside(int groupFrom) {
        return reading.language.is("asides", reading.word(reading.clauseStart(groupFrom) - 1));
    }

    /// "Israel, which rarely confirms such raids, bombed": told beside the main clause.
    private boolean relative(int groupFrom) {
        return reading.word(groupFrom - 2).equals(",")
                && reading.language.is("relatives", reading.word(groupFrom - 1));
    }

    /// "Four died in the blast, which the president said was aimed at her": told of the blast
    /// alone.
    private boolean relativeTo(int source) {
        return reading.word(source - 2).equals(",")
                && reading.language.is("relatives", reading.word(source - 1));
    }

    private int asideEnd(int from) {
        var within = false; // ", including children,"
        for (var i = from; i < reading.size(); i++) {
            var comma = reading.word(i).equals(",");
            var opens = comma && reading.word(i + 1).equals("including");
            if (comma && !opens && !within) {
                return i;
            }
            within = comma ? opens : within;
        }
        return reading.size();
    }

    private boolean looseBefore(int i) {
        return reading.mentionAt(i) == null
                && (reading.loose(i)
                        || Character.isUpperCase(reading.span(i, i + 1).codePointAt(0)));
    }

    /// Another speaker or another cue before the "that": it is theirs.
    private boolean tellsAnew(int i) {
        var mention = reading.mentionAt(i);
        return mention != null && mention.canAct() && !reading.governed(mention)
                || mention == null && reading.cue(i) != null;
    }
}
