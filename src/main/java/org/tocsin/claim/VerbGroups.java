package org.tocsin.claim;

import org.tocsin.claim.VerbGroup.Mood;

import java.util.List;

/// Reads the auxiliaries to the left of a verb: voice, negation, modality, infinitive and what
/// governs it.
final class VerbGroups {
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
        private final boolean byForm;
        private Mood mood;
        private Intent intent = Intent.NONE;

        Walk(Reading reading, int verb, List<VerbForm> forms) {
            this.reading = reading;
            this.language = reading.language;
            this.verb = verb;
            this.forms = forms;
            this.mood = language.inflection.mood(reading.word(verb));
            this.byForm = language.has(Trait.INFINITIVE_BY_FORM) && forms.contains(VerbForm.BASE);
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
            if (have && Governed.talkedOf(reading, at)) {
                at = Governed.groupStart(reading, at - 1) - 1; // "is said to have bombed"
                return false;
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
            if (byForm && !infinitive && governed(word)) {
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

        /// "Planea atacar", "amenazó con atacar": what governs an infinitive that no "to" marks.
        private boolean governed(String word) {
            var governors = language.governors;
            var linked =
                    language.is("linking", word) && governors.containsKey(reading.word(at - 1));
            if (!linked && !governors.containsKey(word)) {
                return false;
            }
            infinitive = true;
            at += linked ? 0 : 1;
            govern();
            return true;
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
                negated |=
                        at + 1 == verb
                                || !language.is("scarcely", reading.word(at + 1)); // "not only"
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
                    || word.endsWith("ly")
                            && word.length() > 4
                            && reading.mentionAt(at) == null
                            && reading.thingAt(at) == null; // "the family"
        }

        /// "Has repeatedly and categorically denied".
        private boolean adverbsBeside() {
            return language.is("joining", reading.word(at))
                    && reading.word(at - 1).endsWith("ly")
                    && reading.word(at + 1).endsWith("ly");
        }

        private void joined() {
            if (forms.equals(List.of(VerbForm.BASE)) && !infinitive && mood == Mood.ACTUAL) {
                mood = JoinedMood.at(reading, at);
            }
        }

        /// "Is capable of hitting": as "is able to hit"; "has no intention of hitting".
        private void capable() {
            var word = reading.word(at - 1);
            var unmeant = Governed.unmeant(reading, at);
            if (unmeant != null) {
                meant(unmeant);
                capable = true;
                return;
            }
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
            return reading.span(at - 3, at + 1).equalsIgnoreCase("for the first time");
        }

        /// What stands before "to": over a mention, when somebody is told, asked or allowed to.
        private void govern() {
            meant(Governed.read(reading, at));
        }

        private void meant(Governed governed) {
            governorAt = governed.governorAt();
            mood = governed.mood();
            intent = governed.intent();
            negated |= governed.negated();
            at = governed.left();
        }

        VerbGroup group() {
            var participle = forms.contains(VerbForm.PARTICIPLE);
            var passive =
                    participle && be
                            || participle
                                    && !have
                                    && mood == Mood.ACTUAL
                                    && Suffered.bare(reading, at, verb, forms);
            var unled = byForm && !infinitive && mood == Mood.ACTUAL;
            var bareGerund = (forms.contains(VerbForm.GERUND) || unled) && !be && !capable;
            negated |=
                    (bareGerund || reading.word(at + 1).equals("having"))
                            && Governed.undone(reading, at);
            if (mood == Mood.CONDITIONAL && have) {
                mood = Mood.HYPOTHETICAL; // "would have struck": it did not
            }
            return new VerbGroup(
                    at + 1, passive, negated, mood, infinitive, governorAt, bareGerund, intent);
        }
    }
}
