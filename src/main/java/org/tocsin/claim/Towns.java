package org.tocsin.claim;

/// A name behind or before an act that no list has, as those of small towns are. It fills no slot:
/// a rule may only know that something there has a name.
final class Towns {
    /// What an act that a verb tells of names stands within this many tokens behind the verb.
    private static final int ACT_REACH = 10;

    /// Where an act happens is told within this many tokens behind it.
    private static final int WHERE_REACH = 5;

    /// A name is longer than this many letters.
    private static final int SHORT = 2;

    /// What part of a place is meant, and what it is called, is told in so many tokens.
    private static final int PART_REACH = 7;

    private final Reading reading;

    Towns(Reading reading) {
        this.reading = reading;
    }

    /// "Shelled Vovchansk", "took the village of Adriivka", "a strike on Adriivka", "Adriivka was
    /// shelled"; not in a headline of capitals.
    boolean met(Frame frame) {
        if (capital(frame.trigger())) {
            return false;
        }
        var named =
                frame.group().passive()
                        ? subject(frame.group().from() - 1)
                        : frame.nominal() ? led(frame.to()) : name(frame.to());
        return named || !frame.nominal() && told(frame);
    }

    /// "Killed in the strike on Adriivka".
    private boolean told(Frame frame) {
        for (var i = frame.to(); i < Math.min(frame.end(), frame.to() + ACT_REACH); i++) {
            if (reading.boundary(i)) {
                return false;
            }
            if (reading.language.is("acts", reading.word(i)) && led(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// "Raged in and around Malakal": where it happens has a name, as words behind the act tell.
    boolean around(Frame frame) {
        for (var i = frame.to(); i < Math.min(frame.end(), frame.to() + WHERE_REACH); i++) {
            if (reading.boundary(i)) {
                return false;
            }
            if (led(i)) {
                return true;
            }
        }
        return false;
    }

    /// "In Adriivka, Odesa": a name that a preposition leads to ends here.
    boolean ends(int last) {
        var first = start(last);
        return first <= last && reading.language.is("locatives", reading.word(first - 1));
    }

    private boolean led(int preposition) {
        return reading.language.is("locatives", reading.word(preposition)) && name(preposition + 1);
    }

    private boolean name(int from) {
        var at = from;
        at += reading.language.is("articles", reading.word(at)) ? 1 : 0;
        at += reading.thingAt(at) != null && reading.word(at + 1).equals("of") ? 2 : 0;
        var behind = unknown(at) ? at : parted(at);
        return unknown(behind) && !reading.language.is("firms", reading.word(behind + 1));
    }

    /// "The centre of Kupiansk", "the small eastern town of Bara", "parts of northern Adriivka".
    private int parted(int from) {
        var of = false;
        for (var i = from; i < from + PART_REACH; i++) {
            var word = reading.word(i);
            if (of && unknown(i)) {
                return i;
            }
            var noun =
                    reading.language.is("portions", word)
                            || reading.thingAt(i) != null
                            || reading.mentionAt(i) == null
                                    && !of
                                    && reading.language.is("portions", reading.word(i + 1));
            of |= noun && reading.word(i + 1).equals("of");
            if (!noun
                    && !word.equals("of")
                    && !word.endsWith("ern")
                    && !reading.language.is("articles", word)) {
                return from;
            }
        }
        return from;
    }

    /// "Tiwinza has fallen", "the town of Kuito fell": the subject right before the verb is a
    /// place.
    boolean site(Frame frame) {
        var last = frame.group().from() - 1;
        if (last < 0) {
            return false;
        }
        var mention = reading.mentionAt(last);
        if (mention != null) {
            return mention.place() != null && mention.type() != Mention.Type.MAKER;
        }
        return !capital(frame.trigger())
                && (reading.language.is("grounds", reading.word(last))
                        || unknown(last)
                                && !reading.language.is("firms", reading.word(last))
                                && opens(last));
    }

    /// Nothing but the rest of the name, or what it names, stands before it in its clause.
    private boolean opens(int last) {
        var first = start(last);
        return reading.clauseStart(first) == first
                || first == 0
                || reading.word(first - 1).equals("that")
                || reading.word(first - 1).equals("of")
                        && reading.language.is("portions", reading.word(first - 2));
    }

    /// What opens a sentence has a capital in any case: it is a name where one thing alone is hit.
    private boolean subject(int last) {
        if (last < 0 || !unknown(last) || reading.language.is("firms", reading.word(last))) {
            return false;
        }
        var first = start(last);
        return first > 0
                ? reading.word(first - 1).equals("of") && reading.thingAt(first - 2) != null
                        || reading.clauseStart(first) == first
                : reading.word(last + 1).equals("was")
                        && !reading.language.is("articles", reading.word(last));
    }

    /// Where the name that ends with this token starts, behind it if it is none.
    private int start(int last) {
        var first = last + 1;
        while (first > 0 && unknown(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean unknown(int i) {
        var word = reading.word(i);
        return capital(i)
                && word.length() > SHORT
                && reading.mentionAt(i) == null
                && reading.thingAt(i) == null
                && !reading.language.is("weekdays", word)
                && !reading.language.is("months", word);
    }

    private boolean capital(int i) {
        return i < reading.size() && Character.isUpperCase(reading.span(i, i + 1).codePointAt(0));
    }
}
