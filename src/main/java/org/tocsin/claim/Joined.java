package org.tocsin.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Mentions that commas and "and" put side by side.
final class Joined {
    /// No more than so many places of a list are followed back to the preposition before it.
    private static final int LISTED = 9;

    private final Reading reading;

    Joined(Reading reading) {
        this.reading = reading;
    }

    /// Mentions joined with this one by commas and "and": "Great Britain and France".
    List<Mention> coordinated(Mention last) {
        var list = new ArrayDeque<Mention>();
        list.add(last);
        var first = last;
        while (true) {
            var i = first.from() - 1;
            while (i >= 0 && (reading.loose(i) && reading.mentionAt(i) == null)) {
                i--;
            }
            i = beforeOwner(i);
            var joined = false;
            while (i >= 0 && joins(i)) {
                joined = true;
                i--;
            }
            var before = joined ? reading.mentionAt(i) : null;
            var alike =
                    before != null
                            && (before.type() == last.type()
                                    || before.canSpeak() && last.canSpeak()
                                    || sharesHead(before, last));
            if (before == null
                    || !alike
                    || reading.governed(before)
                            && !reading.governed(last)
                            && !reading.word(before.from() - 1).equals("as")
                            && !delegates(before)
                    || joinedByCommaOnly(before, first) && list.size() < 2) {
                return List.copyOf(list);
            }
            list.addFirst(sharesHead(before, last) ? before.as(Mention.Type.ACTOR) : before);
            first = before;
        }
    }

    /// "The Chad-Libya conflict": of both, and neither does what follows.
    boolean paired(Mention one) {
        return reading.hyphenBefore(one.from()) && reading.mentionAt(one.from() - 2) != null
                || reading.hyphenBefore(one.to() + 1) && reading.mentionAt(one.to() + 1) != null;
    }

    /// "Negotiators from Chad and Libya met".
    private boolean delegates(Mention party) {
        return List.of("from", "of", "for").contains(reading.word(party.from() - 1))
                && reading.language.is("delegated", reading.word(party.from() - 2));
    }

    /// "Chad and Libya's Haftar": whose somebody is does not part him from those before.
    private int beforeOwner(int i) {
        var owner = reading.mentionAt(i);
        return owner != null
                        && reading.word(owner.to()).equals("'s")
                        && reading.language.is("adding", reading.word(owner.from() - 1))
                ? owner.from() - 1
                : i;
    }

    /// "At posts in Kenya and Tanzania", "in Nairobi, Kenya": what a preposition governs together
    /// with the one before it, though it stands right beside the verb that follows.
    boolean governed(Mention last) {
        return governed(last, LISTED);
    }

    private boolean governed(Mention last, int more) {
        var i = last.from() - 1;
        i -= reading.language.is("articles", reading.word(i)) ? 1 : 0;
        var joiner = i;
        while (i > 0 && joins(i)) {
            i--;
        }
        var before = i < joiner ? reading.mentionAt(i) : null;
        if (before != null && delegates(before)) {
            return false;
        }
        if (lies(last, i, joiner)
                || before != null && reading.preposition(before).equals("between")) {
            return true; // "fighting between the army and Serbian rebels"
        }
        if (more == 0 || before == null || before.place() == null || last.place() == null) {
            return false;
        }
        var within = before.place().size() > 1 && before.place().contains(last.code());
        var reached = governed(before, more - 1);
        var listed = before.place().size() == last.place().size() || reached;
        var together =
                joinedByCommaOnly(before, last)
                        ? within || listed && joins(last.to())
                        : listed && !opensClause(last);
        return together && (reached || reading.governed(before));
    }

    /// "In Bo, Bonthe, and will": where a town lies that no list has.
    private boolean lies(Mention region, int town, int comma) {
        return comma == town + 1
                && reading.word(comma).equals(",")
                && region.place() != null
                && joins(region.to())
                && new Towns(reading).ends(town);
    }

    /// "Rockets fell in Kenya and Tanzania said": who speaks or acts in a clause of its own.
    private boolean opensClause(Mention mention) {
        if (!OwnClause.verb(reading, mention.to())) {
            return false;
        }
        for (var i = reading.clauseStart(mention.from()); i < mention.from(); i++) {
            if (OwnClause.verb(reading, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean joinedByCommaOnly(Mention one, Mention two) {
        for (var i = one.to(); i < two.from(); i++) {
            if (reading.language.is("adding", reading.word(i))) {
                return false;
            }
        }
        return true;
    }

    /// "American, British and French jets": each of them has jets.
    private boolean sharesHead(Mention before, Mention last) {
        return before.type() == Mention.Type.MODIFIER
                && before.code() != null
                && last.type() == Mention.Type.ACTOR
                && joins(before.to());
    }

    private boolean joins(int i) {
        return reading.word(i).equals(",") || reading.language.is("adding", reading.word(i));
    }

    /// This mention and those joined to it behind, none of which is the subject of what follows.
    List<Mention> onward(Mention first) {
        var list = new ArrayList<>(List.of(first));
        while (true) {
            var i = list.getLast().to();
            while (joins(i)) {
                i++;
            }
            var joined = i > list.getLast().to();
            while (i < reading.size() && reading.mentionAt(i) == null && reading.loose(i)) {
                i++;
            }
            var next = joined ? reading.mentionAt(i) : null;
            if (next == null || !next.canSuffer() || !restsAfter(next)) {
                return List.copyOf(list);
            }
            list.add(next);
        }
    }

    private boolean restsAfter(Mention mention) {
        var word = reading.word(mention.to());
        return mention.type() == Mention.Type.MODIFIER
                || (List.of("", ".", ",", ";", "\"").contains(word)
                                || reading.language.is("adding", word))
                        && !tellsNext(mention.to() + 1)
                || reading.language.is("prepositions", word)
                || reading.language.is("weekdays", word)
                || word.equals("that")
                || reading.boundary(mention.to());
    }

    /// "And Chad said"; but "on Chad and Niger, citing": the first subject goes on.
    private boolean tellsNext(int i) {
        var cue = reading.mentionAt(i) == null ? reading.cue(i) : null;
        return cue != null && cue.values().getFirst().form() != VerbForm.GERUND;
    }
}
