package org.tocsin.claim;

import org.tocsin.claim.Language.Governor;
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
        }

        private boolean step(String word) {
            if (reading.mentionAt(at) != null && !word.equals("'s")) {
                return false;
            }
            if (word.equals("time") && at >= 3 && firstTime()) {
                at -= 3;
                return true;
            }
            if (word.equals("to") && forms.contains(VerbForm.BASE) && !infinitive) {
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
            if (word.equals("not")
                    || word.equals("never")
                    || word.equals("neither")
                    || word.equals("nor")
                    || word.equals("n't")
                    || word.endsWith("n't")) {
                negated = true;
                return true;
            }
            if (word.equals("would")) {
                mood = Mood.CONDITIONAL;
                return true;
            }
            if (word.equals("can") || word.equals("cannot")) {
                mood = VerbGroup.stronger(mood, Mood.ABILITY);
                negated |= word.equals("cannot");
                return true;
            }
            if (language.possible.contains(word)) {
                mood = VerbGroup.stronger(mood, Mood.POSSIBLE);
                return true;
            }
            if (word.equals("will") || word.equals("shall") || word.equals("'ll")) {
                mood = mood == Mood.POSSIBLE ? mood : Mood.FUTURE; // "will likely"
                return true;
            }
            if (word.equals("should") || word.equals("must")) {
                mood = Mood.HYPOTHETICAL;
                return true;
            }
            return language.is("do", word)
                    || language.is("adverbs", word)
                    || word.equals("\"")
                    || word.equals("'")
                    || word.endsWith("ly") && word.length() > 4 && reading.mentionAt(at) == null;
        }

        /// "Could sink a tanker and block the strait": the second verb stands where the first does.
        private void joined() {
            var bare =
                    forms.equals(List.of(VerbForm.BASE))
                            && !infinitive
                            && mood == Mood.ACTUAL
                            && List.of("and", "or", ",").contains(reading.word(at));
            for (var i = at - 1;
                    bare && i >= 0 && i > at - JOINED_REACH && !reading.boundary(i);
                    i--) {
                var word = reading.word(i);
                var infinite =
                        word.equals("to")
                                && reading.mentionAt(i + 1) == null
                                && !reading.loose(i + 1);
                if (infinite || word.equals("should") || word.equals("must")) {
                    mood = Mood.HYPOTHETICAL;
                } else if (language.possible.contains(word)) {
                    mood = Mood.POSSIBLE;
                } else if (word.equals("would")) {
                    mood = Mood.CONDITIONAL;
                } else if (word.equals("will")) {
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
            var i = at - 1;
            while (i > 1
                    && (language.is("weekdays", reading.word(i)) || reading.word(i).equals("on"))) {
                i--;
            }
            governorAt = i;
            var governor = language.governors.get(reading.word(i));
            if (governor == null) {
                mood = headlineFuture(i) ? Mood.FUTURE : Mood.HYPOTHETICAL;
                return;
            }
            mood =
                    switch (governor) {
                        case FUTURE, THREAT -> Mood.FUTURE;
                        case ABILITY -> Mood.ABILITY;
                        case ACTUAL -> Mood.ACTUAL;
                        case REFUSED -> Mood.ACTUAL;
                    };
            if (governor == Governor.ACTUAL) {
                mood = moodBefore(i);
            }
            negated |= governor == Governor.REFUSED;
            for (var back = i - 1; back >= 0 && back > i - 4; back--) {
                var word = reading.word(back);
                negated |= word.equals("not") || word.equals("no") || word.endsWith("n't");
            }
            at = i;
            while (at > 0
                    && (language.is("be", reading.word(at - 1))
                            || language.is("have", reading.word(at - 1))
                            || language.is("adverbs", reading.word(at - 1))
                            || language.possible.contains(reading.word(at - 1))
                            || List.of("will", "would").contains(reading.word(at - 1))
                            || reading.word(at - 1).endsWith("n't"))) {
                at--;
            }
            at--;
        }

        /// "Will begin to leave": as the verb before stands.
        private Mood moodBefore(int governor) {
            var word = reading.word(governor - 1);
            if (word.equals("would")) {
                return Mood.CONDITIONAL;
            }
            if (word.equals("will") || word.equals("shall") || word.equals("'ll")) {
                return Mood.FUTURE;
            }
            return language.possible.contains(word) ? Mood.POSSIBLE : Mood.ACTUAL;
        }

        /// "Berlin to send tanks": a headline's future.
        private boolean headlineFuture(int before) {
            var subject = reading.mentionAt(before);
            return subject != null && subject.from() == 0 && subject.type() == Mention.Type.ACTOR;
        }

        VerbGroup group() {
            var participle = forms.contains(VerbForm.PARTICIPLE);
            var passive = participle && be || participle && !have && byFollows();
            var bareGerund = forms.contains(VerbForm.GERUND) && !be && !capable;
            var shortOf =
                    reading.word(verb - 1).equals("of") && reading.word(verb - 2).equals("short");
            if (bareGerund && (shortOf || reading.word(at).equals("without"))) {
                negated = true;
            }
            if (mood == Mood.CONDITIONAL && have) {
                mood = Mood.HYPOTHETICAL; // "would have struck": it did not
            }
            return new VerbGroup(
                    at + 1, passive, negated, mood, infinitive, governorAt, bareGerund);
        }

        private boolean byFollows() {
            return reading.word(verb + 1).equals("by");
        }
    }
}
