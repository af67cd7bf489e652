package org.tocsin.claim;

/// Words that trigger a rule stood in a sentence, and the rule made no claim of them.
///
/// @param rule the rule's id, or empty where the sentence is passed over whatever the rule
/// @param from first char of the trigger in the sentence
/// @param to char after its last; equal to `from` where no trigger is meant
/// @param what the slot, word or phrase that decided, or empty
public record Miss(String rule, int from, int to, Why why, String what) {

    /// What kept the rule from making a claim: the later the constant, the further the rule came.
    public enum Why {
        /// The sentence takes back what was told, or tells of a game, a film, an exercise.
        SET_ASIDE("the sentence is passed over, since it holds"),
        /// "Ministry of Attack", "strike-hit".
        IN_A_NAME("the trigger is only a part of"),
        /// "Unclear whether", "fears that".
        DOUBTED("close by stands a word of doubt:"),
        /// "The strike": a noun where the rule wants the verb.
        READ_AS_NOUN("the trigger reads as a noun there, and the rule wants the verb"),
        /// A noun that no verb carries, lets happen or answers, outside of a headline.
        NOT_BORNE("no verb near it says that it took place"),
        /// A bare participle that tells no act: "forces striking fear".
        NO_FINITE_VERB("the participle tells no act by itself"),
        /// "May", "if", "able to", or not to come where the rule wants what is still to come.
        MOOD("the rule does not read the verb's mood, which is"),
        /// The rule wants the act not done.
        NOT_NEGATED("the rule reads it only when negated"),
        /// Nobody is named who would or could do it.
        NOBODY("nobody is named who may or will do it; the mood is"),
        NEED("the sentence fills no slot"),
        WITH("right of the trigger stands none of the words that the rule wants there (with)"),
        ABOUT("the sentence holds none of the words that the rule is about (about)"),
        SUBJECT("left of the verb stands none of the words that the rule wants there (subject)"),
        /// Forces on their own side of the border.
        AT_HOME("the act stays inside the actor's own state:"),
        BLOCKER("the sentence holds the blocker"),
        NEAR("beside the trigger stands the counter-word"),
        NOT_OBJECT("it is done to what the rule does not mean:"),
        /// "Efforts to secure a truce".
        ONLY_WANTED("it is only sought, refused or talked about:"),
        /// "Authorised strikes": told only as what another act allows or asks for.
        GOVERNED("it is only what another act allows, asks for or threatens:"),
        /// A question, an inverted condition, "could confirm", "denied the request".
        NOT_SAID(
                "nobody says there that it happened: it is asked, feared, refused or only spoken of"),
        /// Named in the sentence, but nobody whom the lexicon knows.
        UNKNOWN_PARTY("the lexicon knows nobody in the slot"),
        /// Only who acts by speaking can make it so.
        NOT_ITS_OWN("the one who speaks does not act, and the rule reads only one's own act");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// The reason as the beginning of a sentence for people, before [Miss#what].
        public String words() {
            return words;
        }
    }

    /// The whole reason for people.
    public String reason() {
        return what.isEmpty() ? why.words() : why.words() + " '" + what + "'";
    }
}
