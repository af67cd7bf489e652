package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// Where the clauses of one sentence start and end, as far as words and punctuation tell.
final class Clauses {
    /// What a comma and a relative or participle open is no longer than this many tokens.
    private static final int INSERTED_REACH = 15;

    /// "Barely a week after": how long after is told in no more than so many tokens.
    private static final int MEASURE = 4;

    private final Reading reading;
    private final Language language;
    private final BitSet asked = new BitSet();
    private final BitSet enclosed = new BitSet();
    private int fence = Integer.MAX_VALUE;
    private @Nullable Marks marks;

    Clauses(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// A dash that parts clauses, not one inside a word.
    boolean dash(int i) {
        return reading.word(i).equals("-")
                && i > 0
                && reading.tokens.get(i).start() > reading.tokens.get(i - 1).end();
    }

    /// "More than 100": no comparison of clauses.
    private boolean moreThan(int i) {
        return reading.word(i).equals("than") && language.counts(reading.word(i + 1));
    }

    boolean boundary(int i) {
        return i >= 0 && marks().boundaries().get(i);
    }

    private Marks marks() {
        var known = marks;
        if (known == null) {
            known = Marks.in(this, reading);
            marks = known;
        }
        return known;
    }

    boolean partsClauses(int i) {
        var soFar = reading.word(i).equals("until") && reading.word(i + 1).equals("now");
        return language.is("boundaries", reading.word(i)) && !soFar && !moreThan(i) || dash(i);
    }

    /// The last token, exclusive, to which what follows a trigger can still belong to it.
    ///
    /// @param subordinate whether the trigger stands in a clause that a comma ends: "Since Russia
    ///   invaded, …"
    int limit(int from, boolean subordinate) {
        var end = nearer(reading.size(), marks().stops().nextSetBit(from));
        end = nearer(end, marks().thats().nextSetBit(from + 1));
        end = subordinate ? nearer(end, marks().commas().nextSetBit(from)) : end;
        return fence >= from ? Math.min(end, fence) : end;
    }

    private static int nearer(int end, int at) {
        return at < 0 ? end : Math.min(end, at);
    }

    /// Whether nothing behind the token belongs to what stands before it.
    boolean stops(int i) {
        return language.is("stops", reading.word(i)) && !moreThan(i)
                || dash(i)
                || reading.word(i).equals(",")
                        && (language.is("next_acts", reading.word(i + 1))
                                || language.is("bearings", reading.word(i + 1))
                                || language.is("showing", reading.word(i + 1))
                                || reading.word(i + 1).equals("yet"))
                || reading.word(i).equals("in") && language.is("replies", reading.word(i + 1))
                || language.is("replies", reading.word(i)) && answers(i + 1);
    }

    /// "What Ankara called a 'reply' to an attack": the other act is not what is told.
    private boolean answers(int i) {
        var at = reading.word(i).equals("\"") ? i + 1 : i;
        return language.is("giving", reading.word(at));
    }

    /// Whether a comma ends the clause in which a token stands: it is [#subordinate] or
    /// [#inserted]. Every rule asks, so it is found out once.
    boolean enclosed(int at) {
        if (!asked.get(at)) {
            asked.set(at);
            enclosed.set(at, subordinate(at) || inserted(at));
        }
        return enclosed.get(at);
    }

    /// The first token of the clause in which a token stands.
    int clauseStart(int at) {
        var opener = at > 0 ? marks().openers().previousSetBit(at - 1) : -1;
        return opener == 0 ? mainClause(at) : opener + 1;
    }

    /// "None of the ships is known to have been hit": however far the verb stands.
    boolean noneOf(int at) {
        return at > 0 && marks().nones().previousSetBit(at - 1) >= clauseStart(at);
    }

    boolean none(int i) {
        return reading.word(i + 1).equals("of") && language.is("nothing", reading.word(i))
                || notOne(i);
    }

    /// "Not one of its soldiers", "not a single soldier".
    private boolean notOne(int i) {
        return reading.word(i).equals("not")
                && (reading.word(i + 1).equals("one")
                        || reading.word(i + 1).equals("a") && reading.word(i + 2).equals("single"));
    }

    /// Behind the comma that ends the clause with which the sentence opens, when the token stands
    /// there.
    private int mainClause(int at) {
        var comma = marks().commas().nextSetBit(1);
        return comma > 0 && comma < at ? comma + 1 : 1;
    }

    /// Whether the clause of a token is opened by "since", "while", "after" and their like at the
    /// start of the sentence, or by "despite".
    boolean subordinate(int at) {
        var start = clauseStart(at);
        if (start == 0) {
            return at > 0 && language.is("backgrounds", reading.word(0));
        }
        return language.is("boundaries", reading.word(start - 1)) && opensSentence(start - 1);
    }

    /// "After", "two days after": at most a measure of time before it.
    private boolean opensSentence(int boundary) {
        for (var i = 0; i < boundary; i++) {
            if (boundary > MEASURE
                    || reading.mentionAt(i) != null
                    || reading.word(i).equals(",")
                    || OwnClause.verb(reading, i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a token stands in words between two commas that a relative or a participle opens:
    /// "the frigate, damaged in a raid last week, left port".
    boolean inserted(int at) {
        for (var i = at - 1; i > 0 && i > at - INSERTED_REACH && !boundary(i); i--) {
            if (reading.word(i).equals(",")) {
                var relative = language.is("relatives", reading.word(i + 1));
                var participle = i + 1 < at && language.inflection.looksPast(reading.word(i + 1));
                return relative || participle && reading.mentionAt(i + 1) == null;
            }
        }
        return false;
    }

    /// Where a trailing attribution starts: nothing behind it belongs to what is told before.
    void fence(int token) {
        fence = Math.min(fence, token);
    }

    /// The first such token, beyond the sentence's end as long as there is none.
    int fence() {
        return fence;
    }
}
