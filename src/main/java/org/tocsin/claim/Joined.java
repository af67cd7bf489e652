package org.tocsin.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Mentions that commas and "and" put side by side.
final class Joined {
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
                    || reading.governed(before) && !reading.governed(last)
                    || joinedByCommaOnly(before, first) && list.size() < 2) {
                return List.copyOf(list);
            }
            list.addFirst(sharesHead(before, last) ? before.as(Mention.Type.ACTOR) : before);
            first = before;
        }
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

    private boolean tellsNext(int i) {
        return reading.mentionAt(i) == null && reading.cue(i) != null;
    }
}
