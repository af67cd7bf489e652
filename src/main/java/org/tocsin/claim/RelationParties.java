package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Who stands round a cue: its subject as the source and its object as the target, in the order of
/// its voice.
///
/// @param sources who acts; several where "and" joins them
/// @param targets whom it reaches, likewise
record RelationParties(List<TokenSpan> sources, List<TokenSpan> targets) {
    private static final int REACH = 22;
    private static final int NAME_REACH = 12;

    /// The parties of one cue among the phrases of its sentence.
    static RelationParties of(
            Reading reading, RelationLexicon lexicon, List<TokenSpan> phrases, RelationCue cue) {
        return new Search(reading, lexicon, phrases, cue).parties();
    }

    @Nullable TokenSpan source() {
        return sources.isEmpty() ? null : sources.getLast();
    }

    @Nullable TokenSpan target() {
        return targets.isEmpty() ? null : targets.getFirst();
    }

    private record Search(
            Reading reading, RelationLexicon lexicon, List<TokenSpan> phrases, RelationCue cue) {
        RelationParties parties() {
            var subject = subject();
            var object = object();
            if (cue.group().passive() && !cue.noun()) {
                var agent = led("by");
                return new RelationParties(agent, subject.isEmpty() ? object : subject);
            }
            if (cue.rule().patient()) {
                var other =
                        phrases.stream().filter(p -> !subject.contains(p) && p.to() <= cue.from());
                return new RelationParties(other.limit(1).toList(), subject);
            }
            if (cue.rule().reverse()) {
                var giver = led("from");
                return new RelationParties(giver.isEmpty() ? object : giver, subject);
            }
            return new RelationParties(subject, object);
        }

        /// The nearest phrase to the left that no preposition governs; "of" leads on to its head.
        private List<TokenSpan> subject() {
            var before = Math.min(cue.group().from(), cue.from());
            for (var i = phrases.size() - 1; i >= 0; i--) {
                var phrase = phrases.get(i);
                if (phrase.to() <= before && before - phrase.to() <= REACH && !governed(phrase)) {
                    return joinedLeft(i);
                }
            }
            return phrases.isEmpty() || phrases.getFirst().to() > before
                    ? List.of()
                    : List.of(phrases.getFirst());
        }

        /// The first phrase to the right; a name that follows soon goes before a mere noun.
        private List<TokenSpan> object() {
            var first = -1;
            for (var i = 0; i < phrases.size(); i++) {
                var phrase = phrases.get(i);
                if (phrase.from() < cue.to() || tells(phrase)) {
                    continue;
                }
                if (phrase.from() - cue.to() > (first < 0 ? REACH : NAME_REACH)) {
                    break;
                }
                if (named(phrase)) {
                    return joinedRight(i);
                }
                first = first < 0 ? i : first;
            }
            return first < 0 ? List.of() : joinedRight(first);
        }

        private boolean named(TokenSpan phrase) {
            for (var i = phrase.from(); i < phrase.to(); i++) {
                if (Character.isUpperCase(
                        reading.text.codePointAt(reading.tokens.get(i).start()))) {
                    return true;
                }
            }
            return false;
        }

        /// "…, officials said": who tells it is no party to it.
        private boolean tells(TokenSpan phrase) {
            var says = reading.cue(phrase.to()) != null;
            return says && phrase.from() > cue.to()
                    || preposition(phrase).equals("to")
                            && reading.word(phrase.from() - 2).equals("according");
        }

        /// The phrase behind a preposition to the right of the cue.
        private List<TokenSpan> led(String preposition) {
            for (var i = 0; i < phrases.size(); i++) {
                var phrase = phrases.get(i);
                if (phrase.from() >= cue.to() && preposition(phrase).equals(preposition)) {
                    return joinedRight(i);
                }
            }
            return List.of();
        }

        private boolean governed(TokenSpan phrase) {
            return !preposition(phrase).isEmpty();
        }

        private String preposition(TokenSpan phrase) {
            for (var i = phrase.from() - 1; i >= 0 && i >= phrase.from() - 4; i--) {
                var word = reading.word(i);
                if (reading.language.is("prepositions", word)) {
                    return word;
                }
                if (!reading.loose(i) || phrases.stream().anyMatch(p -> p.to() == phrase.from())) {
                    return "";
                }
            }
            return "";
        }

        private List<TokenSpan> joinedLeft(int at) {
            var list = new ArrayList<TokenSpan>(List.of(phrases.get(at)));
            for (var i = at - 1; i >= 0 && joins(phrases.get(i), list.getFirst()); i--) {
                list.addFirst(phrases.get(i));
            }
            return list;
        }

        private List<TokenSpan> joinedRight(int at) {
            var list = new ArrayList<TokenSpan>(List.of(phrases.get(at)));
            for (var i = at + 1;
                    i < phrases.size()
                            && joins(list.getLast(), phrases.get(i))
                            && !tells(phrases.get(i));
                    i++) {
                list.add(phrases.get(i));
            }
            return list;
        }

        /// "A and B", "A, B": nothing else stands between.
        private boolean joins(TokenSpan one, TokenSpan two) {
            if (two.from() - one.to() > 3 || two.from() == one.to()) {
                return false;
            }
            for (var i = one.to(); i < two.from(); i++) {
                if (!lexicon.is("joining", reading.word(i)) || reading.word(i).equals("'s")) {
                    return false;
                }
            }
            return true;
        }
    }
}
