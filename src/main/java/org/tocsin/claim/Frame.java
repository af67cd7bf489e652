package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An act that a sentence speaks of, before anyone asks who says so.
///
/// @param trigger the token that triggered the rule
/// @param to the token after the trigger
/// @param start the first token that belongs to it
/// @param end the token after its last
/// @param answers whether a noun stands under a verb that confirms or denies it
/// @param otherwise how a later rule reads the same words, where this one turns out to depend on
///   who says them; null when no other does
record Frame(
        FrameRule rule,
        ClaimType type,
        int trigger,
        int to,
        int start,
        int end,
        List<Mention> actors,
        List<Mention> recipients,
        @Nullable Mention instrument,
        @Nullable Quantity quantity,
        @Nullable Mention place,
        VerbGroup group,
        boolean nominal,
        boolean answers,
        @Nullable Frame otherwise) {

    Frame between(List<Mention> doers, List<Mention> reached) {
        return with(doers, reached, group, otherwise);
    }

    Frame as(VerbGroup other) {
        return with(actors, recipients, other, otherwise);
    }

    Frame or(@Nullable Frame other) {
        return with(actors, recipients, group, other);
    }

    private Frame with(
            List<Mention> doers, List<Mention> reached, VerbGroup verbs, @Nullable Frame behind) {
        return new Frame(
                rule,
                type,
                trigger,
                to,
                start,
                end,
                doers,
                reached,
                instrument,
                quantity,
                place,
                verbs,
                nominal,
                answers,
                behind);
    }

    /// Whether it names an act as known, and no verb tells that it happened: "prices rose after the
    /// raid on Libya".
    boolean presupposed() {
        return nominal && group.from() == trigger && !rule.bySpeaker();
    }

    /// "Could not shoot it down": an act that nobody is able to do is no act, and no refusal.
    boolean unable() {
        return group.negated()
                && !rule.negative()
                && (group.mood() == VerbGroup.Mood.POSSIBLE
                        || group.mood() == VerbGroup.Mood.ABILITY);
    }

    /// Whether it takes back an act of its own kind, as the lifting of sanctions does.
    boolean yields() {
        return rule.event().equals("RETREAT") || rule.event().equals("CONCEDE");
    }

    /// Whether only who speaks tells if its rule reads it rightly.
    boolean dependsOnSpeaker() {
        return rule.ahead() || rule.hinged() || rule.bySpeaker() || rule.weighs();
    }

    /// Whether only the words around it tell if its rule reads it rightly: who speaks, who is
    /// known.
    boolean dependsOnOthers() {
        return dependsOnSpeaker() || !rule.needs().isEmpty();
    }

    int filled() {
        return (actors.isEmpty() ? 0 : 2)
                + (recipients.isEmpty() ? 0 : 1)
                + (instrument == null ? 0 : 1)
                + (place == null ? 0 : 1)
                + (quantity == null || !rule.toll() ? 0 : 1)
                + (nominal ? 0 : 1);
    }

    boolean has(String slot) {
        return switch (slot) {
            case "actor" -> !actors.isEmpty();
            case "recipient" -> !recipients.isEmpty();
            case "instrument" -> instrument != null;
            case "place" -> place != null;
            case "quantity" -> quantity != null;
            case "verb" -> !nominal;
            case "answer" -> answers;
            default ->
                    throw new IllegalArgumentException(
                            "rule " + rule.id() + " needs an unknown slot '" + slot + "'");
        };
    }
}
