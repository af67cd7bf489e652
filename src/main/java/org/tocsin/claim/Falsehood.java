package org.tocsin.claim;

/// Whether a sentence calls it false that an act happened: "reports that … are untrue", "called the
/// report of an attack a lie".
final class Falsehood {
    private static final int LINK_REACH = 5;
    private static final int OBJECT_REACH = 4;

    private final Reading reading;
    private final Language language;

    Falsehood(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    boolean of(Frame frame) {
        var report = report(frame.trigger());
        var clause = reading.word(reading.clauseStart(frame.start()) - 1).equals("that");
        for (var i = 0; i < reading.size() && (clause || report >= 0); i++) {
            var found = language.falsities.longest(reading.tokens, i);
            if (found != null
                    && (report >= 0 || !language.is("judging", reading.word(i)))
                    && closes(found.to())
                    && !another(frame.to(), i)
                    && (links(i) || report >= 0 && (named(report) || i < report))) {
                return true;
            }
        }
        return false;
    }

    /// "Oslo claims that it hit the port, while Bern calls this a lie": somebody else's answer.
    private boolean another(int from, int to) {
        for (var i = from; i < to; i++) {
            if (reading.boundary(i)) {
                var at = language.is("articles", reading.word(i + 1)) ? i + 2 : i + 1;
                var party = reading.mentionAt(at);
                if (party != null && party.canSpeak() && party.to() < to) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the words behind a token end in one that calls false what they tell.
    boolean branded(int from) {
        for (var i = from; i < reading.size(); i++) {
            var found = language.falsities.longest(reading.tokens, i);
            if (found != null
                    && closes(found.to())
                    && !reading.word(i - 1).equals("no")
                    && !links(i)) {
                return true;
            }
        }
        return false;
    }

    /// The last word before an act that names what others say, or -1.
    private int report(int to) {
        for (var i = to - 1; i >= 0; i--) {
            if (language.is("embedding", reading.word(i))) {
                return i;
            }
        }
        return -1;
    }

    /// "Are a complete fabrication", "as pure invention", "called baseless": said of something, and
    /// not said not to be.
    private boolean links(int i) {
        for (var at = i - 1; at >= 0 && at > i - LINK_REACH; at--) {
            var word = reading.word(at);
            if (language.is("negators", word) || word.endsWith("n't")) {
                return false;
            }
            if (language.is("be", word) || language.is("naming", word)) {
                return true;
            }
            if (reading.boundary(at) || reading.mentionAt(at) != null || word.equals(",")) {
                break;
            }
        }
        return reading.word(i).endsWith("ly");
    }

    /// "Called the report that … a lie": the report is the object of the naming.
    private boolean named(int report) {
        for (var i = report - 1; i >= 0 && i >= report - OBJECT_REACH; i--) {
            if (language.is("naming", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// What follows is no noun that the word would only describe: "a false flag", "the wrong ship".
    private boolean closes(int i) {
        var word = reading.word(i);
        return word.isEmpty()
                || !Character.isLetterOrDigit(word.codePointAt(0))
                || language.is("prepositions", word)
                || language.is("articles", word)
                || language.is("joining", word)
                || reading.boundary(i)
                || word.equals("that")
                || reading.mentionAt(i) != null
                || reading.cue(i) != null;
    }
}
