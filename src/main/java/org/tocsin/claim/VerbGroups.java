package org.tocsin.claim;

import org.tocsin.claim.VerbGroup.Mood;

import java.util.List;

/// Reads the auxiliaries to the left of a verb: voice, negation, modality, infinitive and what
/// governs it.
final class VerbGroups {
    private static final List<String> FIRST_TIME = List.of("for", "the", "first", "time");

    private static final int JOINED_REACH = 14;

    private VerbGroups() {}

    /// The group of the verb at a token, in one of its forms.
    static VerbGroup read(Reading reading, int verb, List<VerbForm> forms) {
        var walk = new Walk(reading, verb, forms);
        walk.left();
        return walk.group();
    }

    private static final class Walk {
        private final Reading reading;
        private final Language language;
        private final int verb;
        private final List<VerbForm> forms;
        private int at;
        private boolean be;
        private boolean have;
        private boolean negated;
        private boolean infinitive;
        private boolean capable;
        private int governorAt = -1;
        private Mood mood = Mood.ACTUAL;

        Walk(Reading reading, int verb, List<VerbForm> forms) {
            this.reading = reading;
            this.language = reading.language;
            this.verb = verb;
            this.forms = forms;
        }

        void left() {
            at = verb - 1;
            while (at >= 0 && step(reading.word(at))) {
                at--;
            }
            joined();
            if (at > 0 && reading.word(at).equals("of") && forms.contains(VerbForm.GERUND)) {
                capable();
            }
            if (at > 0 && forms.contains(VerbForm.GERUND)) {
                excluded();
            }
        }

        private boolean step(String word) {
            if (reading.mentionAt(at) != null && !word.equals("'s")) {
                return false;
            }
            if (word.equals("time") && at >= 3 && firstTime()) {
                at -= 3;
                return true;
            }
            if (language.is("infinitive", word)
                    && (forms.contains(VerbForm.BASE)
                            || forms.contains(VerbForm.PARTICIPLE)
                                    && reading.word(at + 1).equals("be")) // "are to be imposed"
                    && !infinitive) {
                infinitive = true;
                govern();
                return false;
            }
            if (word.equals("'s") && possessive()) {
                return false;
            }
            if (language.is("be", word) && !(word.equals("'s") && reading.mentionAt(at) != null)) {
                be = true;
                return true;
            }
            if (language.is("have", word)) {
                have = true;
                return true;
            }
            return auxiliary(word);
        }

        /// "Iran's stationing of missiles".
        private boolean possessive() {
            var owner = reading.mentionAt(at - 1);
            return forms.contains(VerbForm.GERUND)
                    && owner != null
                    && owner.type() == Mention.Type.MODIFIER;
        }

        private boolean auxiliary(String word) {
            if (language.is("negators", word) || word.endsWith("n't")) {
                negated |= !language.is("scarcely", reading.word(at + 1)); // "did not only shell"
                return true;
            }
            if (language.is("ceased", word) && language.is("nothing", reading.word(at - 1))) {
                negated = true; // "no longer denies"
                at--;
                return true;
            }
            if (language.is("conditional", word)) {
                mood = Mood.CONDITIONAL;
                return true;
            }
            if (language.is("able", word)) {
                mood = VerbGroup.stronger(mood, Mood.ABILITY);
                negated |= language.is("unable", word);
                return true;
            }
            if (language.possible.contains(word) && !reading.month(at)) {
                mood = VerbGroup.stronger(mood, Mood.POSSIBLE);
                return true;
            }
            if (language.is("upcoming", word)) {
                mood = mood == Mood.POSSIBLE ? mood : Mood.FUTURE; // "will likely"
                return true;
            }
            if (language.is("obliging", word)) {
                mood = Mood.HYPOTHETICAL;
                return true;
            }
            return language.is("do", word)
                    || language.is("adverbs", word)
                    || adverbsBeside()
                    || word.equals("\"")
                    || word.equals("'")
                    || word.endsWith("ly") && word.length() > 4 && reading.mentionAt(at) == null;
        }

        /// "Has repeatedly and categorically denied".
        private boolean adverbsBeside() {
            return language.is("joining", reading.word(at))
                    && reading.word(at - 1).endsWith("ly")
                    && reading.word(at + 1).endsWith("ly");
        }

        /// "Could sink a tanker and block the strait": the second verb stands where the first does.
        private void joined() {
            var bare =
                    forms.equals(List.of(VerbForm.BASE))
                            && !infinitive
                            && mood == Mood.ACTUAL
                            && (reading.word(at).equals(",")
                                    || language.is("joining", reading.word(at)));
            for (var i = at - 1;
                    bare && i >= 0 && i > at - JOINED_REACH && !reading.boundary(i);
                    i--) {
                var word = reading.word(i);
                var infinite =
                        language.is("infinitive", word)
                                && reading.mentionAt(i + 1) == null
                                && !reading.loose(i + 1);
                if (infinite || language.is("obliging", word)) {
                    mood = Mood.HYPOTHETICAL;
                } else if (language.possible.contains(word)) {
                    mood = Mood.POSSIBLE;
                } else if (language.is("conditional", word)) {
                    mood = Mood.CONDITIONAL;
                } else if (language.is("upcoming", word)) {
                    mood = Mood.FUTURE;
                }
                bare = mood == Mood.ACTUAL;
            }
        }

        /// "Is capable of hitting": as "is able to hit".
        private void capable() {
            var word = reading.word(at - 1);
            if (!word.equals("capable") && !word.equals("incapable")) {
                return;
            }
            mood = VerbGroup.stronger(mood, Mood.ABILITY);
            negated |= word.equals("incapable");
            capable = true;
            at -= 2;
            while (at >= 0
                    && (language.is("be", reading.word(at))
                            || language.is("adverbs", reading.word(at)))) {
                at--;
            }
        }

        /// "Did not rule out sending": as "may send"; "ruled out sending": as "will not send".
        private void excluded() {
            for (var from = Math.max(0, at - 1); from <= at; from++) {
                var verb = language.excluding.longest(reading.tokens, from);
                if (verb != null && verb.to() == at + 1) {
                    var group = read(reading, from, verb.values());
                    mood = group.negated() ? Mood.POSSIBLE : Mood.FUTURE;
                    negated = !group.negated();
                    capable = true;
                    at = group.from() - 1;
                    return;
                }
            }
        }

        private boolean firstTime() {
            for (var i = 0; i < FIRST_TIME.size(); i++) {
                if (!reading.word(at - 3 + i).equals(FIRST_TIME.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /// What stands before "to": over a mention, when somebody is told, asked or allowed to.
        private void govern() {
            var governed = Governed.read(reading, at);
            governorAt = governed.governorAt();
            mood = governed.mood();
            negated |= governed.negated();
            at = governed.left();
        }

        VerbGroup group() {
            var participle = forms.contains(VerbForm.PARTICIPLE);
            var passive = participle && be || participle && !have && byFollows();
            var bareGerund = forms.contains(VerbForm.GERUND) && !be && !capable;
            negated |= (bareGerund || reading.word(at + 1).equals("having")) && undone();
            if (mood == Mood.CONDITIONAL && have) {
                mood = Mood.HYPOTHETICAL; // "would have struck": it did not
            }
            return new VerbGroup(
                    at + 1, passive, negated, mood, infinitive, governorAt, bareGerund);
        }

        /// "Without attacking", "short of confirming", "far from having bombed".
        private boolean undone() {
            for (var from = Math.max(0, at - 1); from <= at; from++) {
                var phrase = language.undone.longest(reading.tokens, from);
                if (phrase != null && phrase.to() == at + 1) {
                    return true;
                }
            }
            return false;
        }

        private boolean byFollows() {
            return reading.word(verb + 1).equals("by");
        }
    }
}
