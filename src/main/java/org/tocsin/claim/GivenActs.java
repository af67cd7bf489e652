package org.tocsin.claim;

import java.util.stream.IntStream;

/// Whether the words around an act take it as known and tell something else: "the raid on Libya
/// raised prices", "the airstrip captured by Chadian troops on Sunday", "understood why it struck".
final class GivenActs {
    /// A noun and its adjectives have no more tokens than this.
    private static final int PHRASE = 10;

    /// Of what is known the day stands within this many tokens behind the verb.
    private static final int DAY_REACH = 8;

    private final Reading reading;

    GivenActs(Reading reading) {
        this.reading = reading;
    }

    boolean holds(Frame frame) {
        return frame.presupposed() || !frame.nominal() && (described(frame) || explained(frame));
    }

    /// Whether a headline tells it as what is new: not "… despite the raid on Libya".
    boolean news(Frame frame) {
        for (var i = frame.trigger() - 1; i > 0; i--) {
            var word = reading.word(i);
            if (word.equals(",") || reading.cue(i) != null && reading.mentionAt(i) == null) {
                return true;
            }
            if (reading.language.is("backgrounds", word)
                    || reading.language.is("asides", word)
                    || reading.language.is("meanwhile", word)
                    || word.equals("amid")
                    || word.equals("over")) {
                return false;
            }
        }
        return true;
    }

    /// "Did not confirm the raid"; "denied that the raid had hit the town": of what is told about a
    /// known act, not that it was; "denied a part in the Libyan raid": of whose it was too.
    boolean unanswered(Frame frame, Speech inner) {
        var denied = inner.cue() == CueClass.DENY;
        if (!frame.presupposed()) {
            return frame.nominal() && denied && (tells(inner, frame) || shared(inner, frame));
        }
        return inner.negated() || denied && (tells(inner, frame) || shared(inner, frame));
    }

    private boolean shared(Speech denial, Frame frame) {
        return !frame.actors().isEmpty()
                && IntStream.range(denial.cueAt() + 1, frame.actors().getFirst().from())
                        .anyMatch(i -> reading.language.is("sharing", reading.word(i)));
    }

    private boolean tells(Speech denial, Frame frame) {
        var end = Math.min(denial.to(), reading.size());
        for (var i = frame.to(); i < end && !reading.word(i).equals(","); i++) {
            if (reading.language.existing.longest(reading.tokens, i) != null) {
                return false; // "had taken place"
            }
            if (OwnClause.verb(reading, i)) {
                return !reading.language.is("adding", reading.word(i - 1))
                        && !existing(i + 1)
                        && !existing(i + 2)
                        && !existing(i + 3);
            }
        }
        return false;
    }

    private boolean existing(int i) {
        return reading.language.existing.longest(reading.tokens, i) != null;
    }

    /// "The key airstrip captured by Chadian troops on March 22": a participle that only tells
    /// which one is meant, with its day.
    private boolean described(Frame frame) {
        if (!frame.group().passive()
                || frame.group().from() != frame.trigger()
                || !reading.word(frame.to()).equals("by")
                || !dated(frame.to())) {
            return false;
        }
        for (var i = frame.trigger() - 1; i >= 0 && i >= frame.trigger() - PHRASE; i--) {
            var word = reading.word(i);
            if (word.equals("the")) {
                return true;
            }
            if (word.equals(",") || OwnClause.verb(reading, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean dated(int by) {
        var leads = new Leads(reading);
        for (var i = by + 1; i < by + DAY_REACH && !reading.boundary(i); i++) {
            var word = reading.word(i);
            if (word.equals("on") && leads.toTime(i) || reading.language.is("previous", word)) {
                return true;
            }
        }
        return false;
    }

    /// "Said it understood why the U.S. attacked": that it did is no question.
    private boolean explained(Frame frame) {
        for (var i = frame.group().from() - 1; i > 0 && i >= frame.group().from() - PHRASE; i--) {
            if (reading.word(i).equals("why")) {
                return reading.language.is("understanding", reading.word(i - 1));
            }
            if (reading.boundary(i) || reading.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
