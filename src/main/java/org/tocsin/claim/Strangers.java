package org.tocsin.claim;

/// Who stands before a verb and is in no list: it acts then, and nobody named before it does.
final class Strangers {
    private static final int REACH = 30;

    /// A noun with its adjectives has no more than so many words.
    private static final int PHRASE = 4;

    private final Reading reading;

    Strangers(Reading reading) {
        this.reading = reading;
    }

    /// "The West wants to": somebody or something that no list has stands right before the verb.
    boolean before(int groupFrom) {
        var i = groupFrom - 1;
        while (i > groupFrom - REACH
                && i > 0
                && (reading.language.is("adverbs", reading.word(i)) || aside(i))) {
            i--;
        }
        var last = i;
        while (i > last - PHRASE && i > 0 && plain(i)) {
            i--;
        }
        return i < last
                && reading.language.is("articles", reading.word(i))
                && !reading.language.is("prepositions", reading.word(i - 1))
                && !reading.word(i - 1).equals(",")
                && !reading.language.is("ranking", reading.word(i + 1));
    }

    private boolean aside(int i) {
        return reading.mentionAt(i) == null && reading.word(i).endsWith("ly");
    }

    private boolean plain(int i) {
        var word = reading.word(i);
        return reading.mentionAt(i) == null
                && reading.thingAt(i) == null
                && !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))
                && !reading.boundary(i)
                && !reading.language.is("articles", word)
                && !reading.language.is("prepositions", word)
                && !reading.language.is("joining", word)
                && !reading.language.is("relatives", word);
    }

    /// ", a recent air strike damaged": nobody named before the comma.
    ///
    /// @param article a token that may open the subject
    static boolean act(Reading reading, int article, int groupFrom) {
        return reading.language.is("articles", reading.word(article))
                && reading.word(article - 1).equals(",")
                && reading.language.is("acts", reading.word(groupFrom - 1));
    }

    /// "Los drones que derribó Rusia": behind a relative, who acts may stand behind the verb, and
    /// nothing tells which of the two it is.
    static boolean inverted(Reading reading, int groupFrom, int behind) {
        if (!reading.language.has(Trait.SUBJECT_BEHIND)) {
            return false;
        }
        var at = behind;
        while (reading.language.is("articles", reading.word(at))) {
            at++;
        }
        var party = reading.mentionAt(at);
        return party != null
                && party.canAct()
                && reading.language.is("relatives", reading.word(groupFrom - 1));
    }
}
