package org.tocsin.claim;

/// Where behind a cue somebody goes on to something that is no part of what is said.
final class NextStatement {
    private static final int PHRASE_WORDS = 5;
    private static final int ASIDE_WORDS = 25;

    private final Reading reading;

    NextStatement(Reading reading) {
        this.reading = reading;
    }

    /// Where what a leading cue tells ends: with the sentence, or where somebody goes on to another
    /// statement.
    int end(int from) {
        for (var i = from; i < reading.size(); i++) {
            var word = reading.word(i);
            if (word.equals(";")
                    || word.equals(",") && parts(i + 1)
                    || hearer(from, i)
                    || word.equals("and") && speaks(i + 1)
                    || word.equals("but") && turns(from, i)
                    || reading.language.is("meanwhile", word) && apart(from, i)) {
                return i;
            }
        }
        return reading.size();
    }

    /// Where somebody else begins to speak behind a token, or the sentence ends.
    int other(int from) {
        for (var i = from; i < reading.size(); i++) {
            if (reading.word(i).equals(",") && alleging(i + 1)
                    || reading.language.is("meanwhile", reading.word(i)) && speaks(i + 1)) {
                return i;
            }
        }
        return reading.size();
    }

    private boolean parts(int i) {
        var word = reading.word(i);
        return word.equals("but") || word.equals("while") && !counts(i + 1) || alleging(i);
    }

    /// ", with witnesses alleging that".
    private boolean alleging(int i) {
        var witness = reading.word(i).equals("with") ? reading.mentionAt(i + 1) : null;
        if (witness == null || !witness.canSpeak()) {
            return false;
        }
        var cue = reading.cue(witness.to());
        return cue != null && cue.values().getFirst().form() == VerbForm.GERUND;
    }

    /// "Says six were killed as Bern announces a truce", "claims a raid as jets return": what
    /// somebody else says meanwhile, or what goes on beside words that tell of one thing alone.
    private boolean apart(int from, int i) {
        if (speaks(i + 1)) {
            return true;
        }
        var other = reading.mentionAt(i + 1);
        for (var at = from; at < i; at++) {
            if (OwnClause.verb(reading, at) || reading.word(at).endsWith("ing")) {
                return false;
            }
        }
        return i > from && other != null && other.canAct() && reading.word(i).equals("as");
    }

    /// "Russia warned Poland, began shelling Kharkiv": behind whom it told something the speaker
    /// does something.
    boolean hearer(int from, int i) {
        var joint = reading.word(i).equals(",") || reading.word(i).equals("and");
        return joint
                && told(from, i)
                && (OwnClause.verb(reading, i + 1)
                        || reading.word(i + 1).endsWith("s")
                                && reading.word(i + 2).endsWith("ing"));
    }

    /// "Announced after its forces overran the town that it had missiles": the token at which the
    /// words of a cue go on behind what only tells when they were said, else the same.
    int pastAside(int to) {
        if (!reading.language.is("previously", reading.word(to))) {
            return to;
        }
        for (var i = to + 1; i < Math.min(reading.size(), to + ASIDE_WORDS); i++) {
            if (reading.word(i).equals(",") || reading.word(i).equals("\"")) {
                return to;
            }
            if (reading.word(i).equals("that") && opens(i + 1)) {
                return i;
            }
        }
        return to;
    }

    private boolean opens(int i) {
        return reading.mentionAt(i) != null
                || reading.language.is("articles", reading.word(i))
                || reading.language.is("pronouns", reading.word(i));
    }

    /// Whether nothing but whom it warns or tells stands between a cue and a token.
    boolean told(int from, int to) {
        var cue = from > 0 ? reading.cue(from - 1) : null;
        if (cue == null || !hears(cue.values().getFirst())) {
            return false;
        }
        var start = reading.language.is("articles", reading.word(from)) ? from + 1 : from;
        var hearer = reading.mentionAt(start);
        return hearer != null && hearer.from() == start && hearer.to() == to && hearer.canSpeak();
    }

    private boolean hears(Language.Cue cue) {
        return cue.type() == CueClass.WARN
                || cue.type() == CueClass.THREATEN
                || cue.type() == CueClass.ALLEGE
                || reading.language.is("addressed", cue.base());
    }

    /// "Diplomats say Rwanda did it but Kigali has blamed the army": somebody else acts by a verb
    /// that stands in no clause of what is said before.
    boolean turns(int from, int but) {
        for (var i = but + 1; i < Math.min(reading.size(), but + PHRASE_WORDS); i++) {
            var mention = reading.mentionAt(i);
            if (mention != null) {
                return mention.canAct()
                        && mention.code() != null
                        && reading.language.is("have", reading.word(mention.to()))
                        && !reading.word(from - 1).equals("that");
            }
        }
        return false;
    }

    /// "Said 12 rebels were killed, while four soldiers were wounded": the same speaker goes on
    /// counting, or tells more of whom it spoke: "while their leader was captured".
    boolean counts(int from) {
        var word = reading.word(from);
        var number = reading.language.counts(word) || reading.language.is("possessives", word);
        for (var i = from; number && i < reading.size(); i++) {
            if (reading.mentionAt(i) == null && reading.cue(i) != null) {
                return false;
            }
        }
        return number;
    }

    /// "… and an army spokesman said": somebody else goes on.
    boolean speaks(int from) {
        for (var i = from; i < Math.min(reading.size(), from + PHRASE_WORDS); i++) {
            var mention = reading.mentionAt(i);
            if (mention != null && mention.type() != Mention.Type.MAKER) {
                var cue = reading.cue(mention.to());
                return mention.canSpeak()
                        && cue != null
                        && cue.values().getFirst().form() != VerbForm.BASE
                        && !mention.type().equals(Mention.Type.PRONOUN);
            }
        }
        return false;
    }
}
