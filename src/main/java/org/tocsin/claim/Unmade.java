package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// Whether a truce, a peace or talks that a frame would tell are only sought, refused or talked
/// about where its words stand: "efforts to secure a truce", "resisted a truce", "announced plans
/// for a truce".
final class Unmade {
    /// A noun has no more articles, owners and adjectives before it.
    private static final int PHRASE = 6;

    private final Reading reading;
    private final Frame frame;

    Unmade(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    /// The word by which it is not made, or null.
    @Nullable String by(RuleWords words) {
        var rule = frame.rule();
        var peace =
                rule.type().equals(ClaimType.CEASEFIRE)
                        || rule.type().equals(ClaimType.NEGOTIATION);
        if (!peace || rule.heads() == Direction.ESCALATORY) {
            return null;
        }
        if (frame.nominal()) {
            return named(frame.trigger());
        }
        var object = words.wanted(reading, frame);
        if (object == null) {
            return null;
        }
        var behind = object.from() >= frame.to();
        var stray = behind ? stray(object) : participle();
        return stray != null ? stray : behind ? wanted(object.from()) : null;
    }

    /// What a noun stands under: "resisted a truce", "claims of a truce"; and what begins or ends
    /// behind it is another thing where a preposition leads to it: "talks over a truce stalled".
    private @Nullable String named(int noun) {
        var wanted = wanted(noun);
        if (wanted != null) {
            return wanted;
        }
        var before = before(noun);
        var word = reading.word(before);
        if (reading.language.is("resisting", word) || apart(before)) {
            return word;
        }
        var sought =
                reading.language.is("infinitive", reading.word(before - 1))
                        && !reading.language.is("be", word)
                        && Governed.read(reading, before - 1).mood() != VerbGroup.Mood.ACTUAL;
        if (sought) {
            return reading.word(before - 2);
        }
        var onward = frame.group().from() >= frame.to();
        return onward
                        && before > 0
                        && !reading.word(before - 1).equals(",")
                        && reading.language.is("prepositions", word)
                        && !reading.language.is("stretches", reading.word(before - 1))
                ? word
                : null;
    }

    /// "Efforts for a truce", "a prerequisite for talks", "open to talks": what is there is another
    /// thing.
    private @Nullable String wanted(int noun) {
        var infinitive = reading.language.is("infinitive", reading.word(noun));
        var before = infinitive ? noun : before(noun);
        var leads = infinitive || reading.language.is("prepositions", reading.word(before));
        var what = reading.word(before - 1);
        var unmade =
                reading.language.is("seeking", what)
                        || !accepted()
                                && (reading.language.is("wanting", what)
                                        || reading.language.is("talking", what));
        return leads && unmade && (frame.nominal() || before > frame.to()) ? what : null;
    }

    /// "Approved the plan for a truce": who accepts what was only wanted makes it.
    private boolean accepted() {
        return !frame.nominal() && reading.language.is("accepting", reading.word(frame.trigger()));
    }

    /// What stands before the article, owner and adjectives of a noun.
    private int before(int noun) {
        for (var i = noun - 1; i > noun - PHRASE && i > 0; i--) {
            var word = reading.word(i);
            if (reading.language.is("articles", word) || reading.language.is("possessives", word)) {
                return i - 1;
            }
            if (reading.language.is("prepositions", word)
                    || reading.language.is("resisting", word)
                    || reading.language.is("be", word) && !word.equals("'s")
                    || word.equals(",")
                    || reading.boundary(i)) {
                return i;
            }
        }
        return noun - 1;
    }

    /// What parts a verb from what it would make: "called for a truce", "announced that Mali has
    /// accepted a truce", "met, hoping for a truce", "declared the truce over".
    private @Nullable String stray(TokenSpan object) {
        if (reading.word(frame.to()).equals("for") && frame.to() == frame.trigger() + 1) {
            return "for";
        }
        for (var i = frame.to(); i < object.from(); i++) {
            var gerund = reading.word(i).equals(",") && reading.word(i + 1).endsWith("ing");
            if (gerund || verb(i, object.from()) || aim(i) || apart(i)) {
                return reading.word(gerund ? i + 1 : i);
            }
        }
        var next = reading.word(object.to());
        var over = reading.language.is("overs", next) || called(object);
        var talk = reading.language.is("talking", next) && !ofTalks();
        return over || talk ? next : participle();
    }

    private boolean ofTalks() {
        return frame.rule().type().equals(ClaimType.NEGOTIATION);
    }

    /// "Declares truce a victory", not "declared a truce the next day".
    private boolean called(TokenSpan object) {
        var next = reading.word(object.to() + 1);
        return reading.language.is("naming", reading.word(frame.trigger()))
                && reading.language.is("articles", reading.word(object.to()))
                && !reading.language.is("whens", next)
                && !reading.language.is("times", next)
                && !reading.language.counts(next)
                && !next.equals("same")
                && !next.equals("next");
    }

    /// A verb of somebody else's before what would be made.
    private boolean verb(int i, int object) {
        var word = reading.word(i);
        var plain =
                reading.language.is("be", word) && !word.equals("'s")
                        || reading.language.is("have", word)
                        || reading.language.is("modals", word)
                        || reading.language.possible.contains(word);
        var doer = i > frame.to() ? reading.mentionAt(i - 1) : null;
        return reading.mentionAt(i) == null
                && (plain
                        || doer != null
                                && doer.canAct()
                                && i < object - 1
                                && !reading.hyphenBefore(i)
                                && reading.language.inflection.looksPast(word));
    }

    /// "Ended without a truce", "negotiations go on regarding a truce".
    private boolean apart(int i) {
        return reading.language.is("apart", reading.word(i)) && reading.mentionAt(i) == null;
    }

    /// "Announced a visit to seal a truce", but not "agreed to keep a truce", "a deal to end the
    /// war".
    private boolean aim(int i) {
        var next = reading.word(i + 1);
        return reading.language.is("infinitive", reading.word(i))
                && !(i == frame.to() && bound())
                && reading.mentionAt(i + 1) == null
                && !reading.loose(i + 1)
                && !reading.language.is("articles", next)
                && !reading.language.is("possessives", next)
                && !next.endsWith("ing")
                && !reading.language.is("pacts", reading.word(i - 1));
    }

    /// "Agreed to keep a truce".
    private boolean bound() {
        var verb = reading.word(frame.trigger());
        return reading.language.is("accepting", verb)
                || reading.language.governors.get(verb) != null;
    }

    /// "Renewed violence threatens the truce": a sentence does not open with a verb of the past.
    private @Nullable String participle() {
        var word = reading.word(frame.trigger());
        return frame.group().from() == 0
                        && frame.actors().stream().noneMatch(a -> a.from() < frame.trigger())
                        && reading.language.inflection.looksPast(word)
                ? word
                : null;
    }
}
