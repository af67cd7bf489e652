package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// How many an act took, or with how many weapons it was done.
final class Tally {
    private final Reading reading;
    private final FrameRule rule;
    private final int trigger;
    private final int to;
    private final int limit;
    private final Quantities quantities;

    /// @param to the token after the trigger
    /// @param limit where the words that tell the act end
    Tally(Reading reading, FrameRule rule, int trigger, int to, int limit) {
        this.reading = reading;
        this.rule = rule;
        this.trigger = trigger;
        this.to = to;
        this.limit = limit;
        this.quantities = new Quantities(reading);
    }

    @Nullable Quantity of(VerbGroup group, @Nullable Mention instrument) {
        if (!rule.needs().holds("quantity")) {
            return quantities.read(rule.toll() ? null : instrument, to, to);
        }
        if (rule.toll() && !rule.byTeller()) {
            return hurt(group);
        }
        var counted = rule.toll() ? null : instrument; // "hurt 9 and wrecked 45 tanks"
        var behind = quantities.read(counted, to, ownNumbers());
        return behind != null
                ? behind
                : quantities.first(reading.clauseStart(group.from()), group.from());
    }

    /// Of whom a passive tells, its subject is so many; else its object.
    private @Nullable Quantity hurt(VerbGroup group) {
        var subject =
                group.passive() ? quantities.first(subject(group.from()), group.from()) : null;
        return subject == null ? quantities.first(to, Math.min(ownNumbers(), object())) : subject;
    }

    /// Behind the last verb before the subject's own: "they opened a camp for the troops hurt".
    private int subject(int verb) {
        var start = reading.clauseStart(verb);
        for (var i = start; i < verb; i++) {
            var adjective =
                    reading.language.counts(reading.word(i - 1))
                            || reading.language.is("articles", reading.word(i - 1));
            var elsewhere = verb == trigger && parts(i); // "crowds in Rome mourn those killed in"
            if (OwnClause.verb(reading, i) && !adjective || led(i) || elsewhere) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean parts(int i) {
        return reading.language.is("prepositions", reading.word(i))
                && !reading.word(i).equals("of")
                && !Prepositions.round(reading, i);
    }

    /// "In three raids": what a preposition leads to is not who suffers.
    private boolean led(int i) {
        var preposition = reading.language.counts(reading.word(i)) ? reading.preposition(i) : "";
        return !preposition.isEmpty() && !preposition.equals("of");
    }

    /// Where the object ends: "killed two doctors in a raid on five camps".
    private int object() {
        for (var i = to; i < limit; i++) {
            var word = reading.word(i);
            if (parts(i) || reading.language.is("participial", word)) {
                return i;
            }
        }
        return limit;
    }

    /// "Killed one and injured three", "30 killed and 700 displaced": where the numbers of the next
    /// verb begin.
    private int ownNumbers() {
        for (var i = to; rule.toll() && i < limit; i++) {
            var joined =
                    reading.language.is("adding", reading.word(i)) || reading.word(i).equals(",");
            var counted = reading.language.counts(reading.word(i + 1)) && past(i + 2);
            if (joined && (i > to && past(i + 1) || counted)) {
                return i;
            }
        }
        return limit;
    }

    private boolean past(int i) {
        return reading.mentionAt(i) == null
                && reading.language.inflection.looksPast(reading.word(i));
    }
}
