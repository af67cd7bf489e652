package org.tocsin.claim;

/// What the small words between an act and a name lead to: a day, or whom the act meets.
final class Leads {
    /// No noun with its article and adjectives has more tokens.
    private static final int PHRASE = 6;

    private final Reading reading;

    Leads(Reading reading) {
        this.reading = reading;
    }

    /// "On Friday", "at dawn", "in 1987": what stands behind the preposition is a time, or nothing.
    boolean toTime(int preposition) {
        var next = reading.word(preposition + 1);
        return next.isEmpty()
                || reading.language.is("weekdays", next)
                || reading.language.is("months", next)
                || Character.isDigit(next.codePointAt(0))
                || reading.language.is("times", next);
    }

    /// "Struck at Chad", "a reactor outside Basra": a place by its own name lends it to what stands
    /// before its gates; whose an embassy is does not.
    boolean toTarget(Mention mention, String preposition) {
        return reading.language.is("targets", preposition)
                || mention.type() == Mention.Type.PLACE && preposition.equals("outside");
    }

    /// "Clashed with", "withdrew from": the last word of the act itself leads to the mention.
    ///
    /// @param from the token after the act's words
    boolean fromAct(Mention mention, int from) {
        if (!reading.language.is("prepositions", reading.word(from - 1))
                || mention.from() - from > PHRASE) {
            return false;
        }
        for (var i = from; i < mention.from(); i++) {
            if (!reading.loose(i) || reading.mentionAt(i) != null) {
                return false;
            }
        }
        return true;
    }

    /// "Rockets were fired from Lebanon": whence a blow came.
    ///
    /// @param from the token after the act's words
    boolean fromOrigin(Mention mention, FrameRule rule, int from) {
        return rule.event().equals("ASSAULT")
                && rule.object().equals("any")
                && reading.word(from - 1).equals("from")
                && fromAct(mention, from);
    }

    /// "A missile, believed to be Iranian", "was probably Iranian"; "with no Iranian there".
    boolean predicate(Mention mention, int to) {
        var i = mention.from() - 1;
        while (i > to && reading.word(i).endsWith("ly")) {
            i--;
        }
        return reading.language.is("be", reading.word(i))
                || reading.word(mention.from() - 1).equals("no");
    }

    /// "Massed near its border with Chad", "shot down the missiles from Chad": whose a thing or a
    /// border is, where the act is done to that.
    boolean toOwner(Mention mention, FrameRule rule) {
        return rule.event().equals("MOBILIZE") && overBorder(mention)
                || rule.type().equals(ClaimType.INTERCEPTION) && fromMaker(mention);
    }

    /// "Accused traders of helping Chad": whom the charge only speaks of.
    boolean ofCharge(Mention mention, int from) {
        for (var i = from; i < mention.from(); i++) {
            if (reading.word(i).equals("of") && reading.word(i + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /// "Killed in attacks attributed to rebels", "a truce brokered by Oman": a word of a class
    /// stands before the preposition that leads to the mention.
    boolean behind(Mention mention, String preposition, String words) {
        for (var i = mention.from() - 1; i >= 0 && i >= mention.from() - PHRASE; i--) {
            if (reading.word(i).equals(preposition)) {
                return reading.language.is(words, reading.word(i - 1));
            }
        }
        return false;
    }

    /// "Handed the bodies over to the Red Cross": who only brings home whom others free.
    static boolean toHelper(Mention mention, String preposition, FrameRule rule) {
        return rule.type().equals(ClaimType.DETENTION)
                && mention.kind() == SourceKind.NGO
                && preposition.equals("to");
    }

    private boolean fromMaker(Mention mention) {
        var from = mention.from() - 1;
        return reading.word(from).equals("from") && reading.thingAt(from - 1) != null;
    }

    /// "Its border with Chad", "the frontier with Chad".
    private boolean overBorder(Mention mention) {
        var with = mention.from() - 1;
        while (with > 0 && reading.language.is("articles", reading.word(with))) {
            with--;
        }
        return reading.word(with).equals("with")
                && reading.language.is("borders", reading.word(with - 1));
    }
}
