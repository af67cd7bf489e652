package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// A verb with its auxiliaries: from which token on, in which voice, and whether it is said to be
/// so.
///
/// @param from the first token of the group: its auxiliaries and adverbs belong to it
/// @param governorAt the word before "to" when the verb is an infinitive, else -1
/// @param intent how its doer means it, where it is not done yet
record VerbGroup(
        int from,
        boolean passive,
        boolean negated,
        Mood mood,
        boolean infinitive,
        int governorAt,
        boolean gerund,
        Intent intent) {

    /// Whether the act is told as done, or in which other world it stands.
    enum Mood {
        ACTUAL,
        POSSIBLE,
        FUTURE,
        CONDITIONAL,
        /// Able or entitled to.
        ABILITY,
        /// An infinitive or condition of which nothing follows.
        HYPOTHETICAL
    }

    VerbGroup with(Mood other) {
        return new VerbGroup(from, passive, negated, other, infinitive, governorAt, gerund, intent);
    }

    /// Meant by its doer, and not done yet.
    VerbGroup meant(Intent by) {
        var ahead = mood == Mood.ACTUAL ? Mood.FUTURE : mood;
        return new VerbGroup(from, passive, negated, ahead, infinitive, governorAt, gerund, by);
    }

    /// The subject suffers the act, as under a passive.
    VerbGroup suffered() {
        return new VerbGroup(from, true, negated, mood, infinitive, governorAt, gerund, intent);
    }

    VerbGroup not() {
        return new VerbGroup(from, passive, !negated, mood, infinitive, governorAt, gerund, intent);
    }

    /// The same verb where its mood and negation have made another act of it: what was refused is a
    /// refusal that happened.
    VerbGroup told() {
        return new VerbGroup(from, passive, false, Mood.ACTUAL, false, -1, gerund, Intent.NONE);
    }

    /// "Continued shelling", "had begun flying troops in": the verb that says so carries the act.
    static VerbGroup lasting(Reading reading, VerbGroup group) {
        for (var from = Math.max(0, group.from() - 2);
                group.gerund() && from < group.from();
                from++) {
            var verb = reading.language.lasting.longest(reading.tokens, from);
            if (verb != null && verb.to() == group.from() && reading.mentionAt(from) == null) {
                return VerbGroups.read(reading, from, verb.values());
            }
        }
        return group;
    }

    /// For an act named by a noun that nobody's verb carries.
    static VerbGroup bare(int at, boolean negated) {
        return new VerbGroup(at, false, negated, Mood.ACTUAL, false, -1, false, Intent.NONE);
    }

    static Mood stronger(Mood one, @Nullable Mood other) {
        return other == null || one != Mood.ACTUAL ? one : other;
    }
}
