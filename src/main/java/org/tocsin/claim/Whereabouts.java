package org.tocsin.claim;

/// Whether a name among the words of an act tells where that was, or only what else lies there,
/// moves about, bears the name or was said there.
final class Whereabouts {
    /// What is further away than this, in kilometres or miles, is elsewhere.
    private static final int FAR = 20;

    private static final int DIGITS = 5;

    /// Whose government it is stands within this many tokens before that.
    private static final int OWNED_REACH = 5;

    private final Reading reading;
    private final int trigger;
    private final int to;

    /// @param trigger the first token of the words that tell the act
    /// @param to the token after them
    Whereabouts(Reading reading, int trigger, int to) {
        this.reading = reading;
        this.trigger = trigger;
        this.to = to;
    }

    boolean tells(Mention place) {
        return !onTheMove(place)
                && !spokenThere(place)
                && !named(place)
                && !afar(place)
                && !around(place)
                && !ledTo(place);
    }

    /// "A Cypriot tanker", "the supertanker Arabian Sea": whose it is or what it is called, and it
    /// may be anywhere.
    private boolean onTheMove(Mention owner) {
        var thing = Owners.thing(reading, owner);
        var bearer = reading.thingAt(owner.from() - 1);
        return thing != null && reading.language.is("moving", thing.kind())
                || bearer != null && bearer.kind().equals("vessel");
    }

    /// "In London, the insurers said a tanker was hit": where they spoke.
    private boolean spokenThere(Mention place) {
        for (var i = place.to(); i < trigger; i++) {
            if (reading.cue(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// "The Chernobyl disaster", "Karbala-5": part of another thing's name.
    private boolean named(Mention place) {
        var next = reading.word(place.to());
        return reading.language.is("affairs", next)
                || next.equals("-") && reading.language.counts(reading.word(place.to() + 1));
    }

    /// "The field, 100 miles off Abu Dhabi", "150 km (93 miles) south of the disputed strip".
    private boolean afar(Mention place) {
        var at = leader(place);
        if (reading.word(at).equals("of")) {
            at--; // "north of"
        }
        at--;
        if (reading.word(at).equals(")")) {
            while (at > 0 && !reading.word(at).equals("(")) {
                at--;
            }
            at--;
        }
        return reading.language.is("distances", reading.word(at))
                && Digits.grouped(reading.word(at - 1), DIGITS) > FAR;
    }

    /// "The Red Sea port of Djibouti", "the Gulf war front", "Managua's Sandinista government": it
    /// only tells more of what the act met, or of where that lies.
    private boolean around(Mention place) {
        var next = place.to();
        if (reading.word(next).equals("'s")) {
            return reading.between(next, next + OWNED_REACH).stream().anyMatch(Mention::canAct);
        }
        var port = reading.mentionAt(next + 2);
        return reading.language.is("portions", reading.word(next))
                && reading.word(next + 1).equals("of")
                && port != null
                && port.place() != null;
    }

    /// "A road leading into Basra".
    private boolean ledTo(Mention place) {
        var verb = leader(place) - 1;
        return verb >= to && reading.language.is("leading", reading.word(verb));
    }

    /// "In the port of Djibouti", "in the Red Sea port of Djibouti": a state's name, and a town's.
    boolean town(Mention place) {
        var noun = place.from() - 2;
        var sea = reading.mentionAt(noun - 1);
        return reading.word(noun + 1).equals("of")
                && reading.language.is("portions", reading.word(noun))
                && reading.language.is(
                        "locatives", reading.preposition(sea == null ? noun : sea.from()));
    }

    /// The token before the place, its articles, adjectives and whose it is.
    private int leader(Mention place) {
        var at = place.from() - 1;
        while (at > 0 && reading.loose(at)) {
            at--;
        }
        return at;
    }
}
