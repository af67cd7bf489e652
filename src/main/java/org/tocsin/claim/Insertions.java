package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// What stands between two commas and is opened by a relative, a participle or a word like
/// "including": "the rebels, who had promised to leave, overran the town".
final class Insertions {
    private static final int LONGEST = 24;

    private Insertions() {}

    /// Those round a token, if any.
    static List<TokenSpan> around(Reading reading, RelationLexicon lexicon, int at) {
        var to = Math.min(reading.size(), at + LONGEST + 1);
        return within(reading, lexicon, Math.max(0, at - LONGEST), to);
    }

    /// Those that lie in a range of tokens, from left to right.
    static List<TokenSpan> within(Reading reading, RelationLexicon lexicon, int from, int to) {
        var found = new ArrayList<TokenSpan>();
        for (var i = from; i < to - 1; i++) {
            if (reading.word(i).equals(",") && opens(reading, lexicon, i + 1)) {
                var end = end(reading, i + 2, to);
                if (end > 0) {
                    found.add(new TokenSpan(i, end + 1));
                    i = end - 1;
                }
            }
        }
        return found;
    }

    private static boolean opens(Reading reading, RelationLexicon lexicon, int at) {
        return lexicon.is("relatives", reading.word(at))
                || lexicon.is("inserting", reading.word(at))
                || reading.language.inflection.looksPast(reading.word(at))
                        && reading.mentionAt(at) == null
                        && reading.language.is("prepositions", reading.word(at + 1));
    }

    private static int end(Reading reading, int from, int limit) {
        for (var i = from; i < limit && i < from + LONGEST; i++) {
            if (reading.word(i).equals(",")) {
                return i;
            }
            if (reading.word(i).equals(";") || reading.word(i).equals(":")) {
                return -1;
            }
        }
        return -1;
    }
}
