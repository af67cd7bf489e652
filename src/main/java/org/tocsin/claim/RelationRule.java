package org.tocsin.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Words by which one party relates to another, and the PLOVER event that they tell.
///
/// @param id unique in the set
/// @param event the PLOVER event
/// @param mode its mode, empty when none fits
/// @param verbs base forms or phrases led by one; the loader inflects them
/// @param objects words of which one must be the verb's object; empty when the verb is enough
/// @param nouns singular nouns that name the act by themselves, carried by a light verb or not; the
///   loader adds their plural
/// @param without words that rule it out right of the verb, in the same clause
/// @param nowhere words that rule it out anywhere in the sentence
/// @param somewhere words of which one must stand in the sentence
/// @param reverse whether the verb's subject is the recipient: "received … from"
/// @param mutual whether both parties may be its subject: "met", "signed"
/// @param governs whether it decides over the act that depends on it: "refused to …"
/// @param patient whether the target is its subject, in the words of the source: "said T must …"
/// @param direct whether the target must follow at once
/// @param weight what is added to its evidence; negative for words that tell little
/// @param plain whether it may give a claim of its own
/// @param examples sentences with `<s>source</s>` and `<t>target</t>` whose event it must tell
/// @param counterExamples such sentences whose event another rule, or none, must tell
record RelationRule(
        String id,
        String event,
        String mode,
        List<String> contexts,
        List<String> verbs,
        List<String> objects,
        List<String> nouns,
        List<String> without,
        List<String> nowhere,
        List<String> somewhere,
        boolean reverse,
        boolean mutual,
        boolean governs,
        boolean patient,
        boolean direct,
        double weight,
        @Nullable Boolean plain,
        List<String> examples,
        @JsonProperty("counter_examples") List<String> counterExamples) {

    @SuppressWarnings("NullAway") // Jackson hands over null where the YAML has no such key
    RelationRule {
        mode = mode == null ? "" : mode;
        contexts = FrameRule.orEmpty(contexts);
        verbs = FrameRule.orEmpty(verbs);
        objects = FrameRule.orEmpty(objects);
        nouns = FrameRule.orEmpty(nouns);
        without = FrameRule.orEmpty(without);
        nowhere = FrameRule.orEmpty(nowhere);
        somewhere = FrameRule.orEmpty(somewhere);
        plain = plain == null || plain;
        examples = FrameRule.orEmpty(examples);
        counterExamples = FrameRule.orEmpty(counterExamples);
        if (verbs.isEmpty() && nouns.isEmpty()) {
            throw new IllegalArgumentException("relation " + id + " has neither verbs nor nouns");
        }
    }
}
