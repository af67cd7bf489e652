package org.tocsin.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One rule of `frames-*.yaml`: words that trigger it, the slots it needs, what blocks it, and the
/// sentences that prove it.
///
/// @param id unique in the set
/// @param verbs base forms or phrases led by one; the loader inflects them
/// @param nouns nouns that name the act ("strike", "authorisation"), in every form that is meant
/// @param object what the verb is done to: `recipient`, `any`, or `instrument` where only a weapon
///   that is itself sent, fired or tested counts
/// @param needs slots without which there is no claim; `a|b` is satisfied by either; `verb`,
///   `passive` and `answer` ask for a form; besides the slots of a claim those of [Evidence]
/// @param means classes of weapon of which the instrument must be one; others do not count as its
///   instrument
/// @param targets classes of `things.yaml` of which what is hit must be one; empty for any
/// @param with words of which one must stand right of the trigger, in the same clause
/// @param blockers words or phrases that rule it out anywhere in the sentence
/// @param near words that rule it out directly before or after the trigger ("strikes a deal")
/// @param subject words of which one must stand between the start of the clause and the verb:
///   troops that enter are no tourists
/// @param toll whether it tells what an act did: whose act it names is who acts ("killed in the
///   Pakistani air raids")
/// @param abroad whether the act must reach another state than the actor's own
/// @param about words of which one must stand anywhere in the sentence
/// @param notObject words that rule it out when what the act is done to is one of them ("attacked
///   the bill")
/// @param actor who acts: `teller` where the subject only tells it ("put the dead at"), `subject`,
///   `speaking-subject` where the verb itself says that it speaks, `speaker` for acts done by
///   words, `content` where the verb weighs what its words are about
/// @param prepositions that may lead to the recipient, besides those of place and aim
/// @param aims whether "on", "at" and "into" lead to the recipient (a target), or only to the
///   place; default true
/// @param able whether "is entitled to" counts as the act: threats
/// @param negative whether it is the NOT doing that counts: "has not commented"
/// @param suffers whether the subject is who suffers it: "came under fire", "died"
/// @param own whether it is done with the doer's own: the forces that are sent, the staff that is
///   flown out; in the passive, and behind "of", whose they are is who acts
/// @param denies whether the words themselves say that it was not so: "had nothing to do with"
/// @param ahead whether it is read only of an act still to come, by who speaks of it
/// @param hinged whether it is read only of what somebody announces on a condition: "if you … we
///   will"; with `actor: subject` the verb's subject is who threatens, with `speaker` whom it meets
/// @param bare whether it is a claim though nobody is named who may or will do it: "a truce may be
///   signed"
/// @param potential whether it is read only of what somebody is able to do: "can reach", "is able
///   to strike"
/// @param drills whether it is read in a sentence about exercises too, which else tells no act
/// @param speakerWill the type it turns into when who speaks says that it will do it
/// @param plover the PLOVER event where it is not the type's own: an opposite has another ("lifted
///   sanctions" is a RETREAT)
/// @param direction where it is not the type's own: an opposite goes the other way
/// @param severity where it is not the type's own
/// @param mode PLOVER mode; where it is empty, the instrument's, if it has one
/// @param contexts PLOVER contexts
/// @param examples sentences that it must read
/// @param counterExamples sentences that it must not
record FrameRule(
        String id,
        ClaimType type,
        List<String> verbs,
        List<String> nouns,
        String object,
        Needs needs,
        List<String> means,
        List<String> targets,
        List<String> with,
        List<String> blockers,
        List<String> near,
        List<String> about,
        List<String> subject,
        @JsonProperty("not_object") List<String> notObject,
        boolean toll,
        boolean abroad,
        String actor,
        List<String> prepositions,
        @Nullable Boolean aims,
        boolean able,
        boolean negative,
        boolean suffers,
        boolean own,
        boolean denies,
        boolean ahead,
        boolean hinged,
        boolean bare,
        boolean potential,
        boolean drills,
        @JsonProperty("speaker_will") @Nullable ClaimType speakerWill,
        @Nullable String plover,
        @Nullable Direction direction,
        @Nullable Severity severity,
        String mode,
        List<String> contexts,
        List<String> examples,
        @JsonProperty("counter_examples") List<String> counterExamples) {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    @SuppressWarnings("NullAway") // Jackson hands over null where the YAML has no such key
    FrameRule {
        verbs = orEmpty(verbs);
        nouns = orEmpty(nouns);
        object = object == null ? "recipient" : object;
        needs = needs == null ? Needs.NONE : needs;
        means = orEmpty(means);
        targets = orEmpty(targets);
        with = orEmpty(with);
        blockers = orEmpty(blockers);
        near = orEmpty(near);
        about = orEmpty(about);
        subject = orEmpty(subject);
        notObject = orEmpty(notObject);
        actor = actor == null ? "subject" : actor;
        prepositions = orEmpty(prepositions);
        aims = aims == null || aims;
        mode = mode == null ? "" : mode;
        contexts = orEmpty(contexts);
        examples = orEmpty(examples);
        counterExamples = orEmpty(counterExamples);
        if (verbs.isEmpty() && nouns.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " has neither verbs nor nouns");
        }
    }

    /// What a rule's file says of a list: nothing is an empty one.
    static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// A rule that stands for a relation or an answer: it names the event, and nothing is matched
    /// with it. It is read as a file would write it, so that whatever it leaves out is as there.
    static FrameRule plain(String id, ClaimType type, String mode, List<String> contexts) {
        return PLAIN.convertValue(
                Map.of(
                        "id", id,
                        "type", type,
                        "verbs", List.of(id),
                        "object", "any",
                        "mode", mode,
                        "contexts", contexts),
                FrameRule.class);
    }

    /// Whether what it aims at is its recipient.
    boolean aimed() {
        return aims == null || aims;
    }

    /// Whether the act is done by the words of its own subject: "threatened to strike".
    boolean subjectSpeaks() {
        return actor.equals("speaking-subject");
    }

    /// Whether the words are themselves the act: a threat, a request, what is thought of somebody.
    boolean isSaid() {
        return subjectSpeaks()
                || bySpeaker()
                || weighs()
                || List.of("THREATEN", "REQUEST", "ACCUSE", "CONSULT", "ASSESS").contains(event());
    }

    /// Whether it is done by force, or by those who leave: no word of theirs.
    boolean bodily() {
        return event().equals("ASSAULT") || event().equals("RETREAT");
    }

    /// Whether it is done by talking: where they sit is nobody's side.
    boolean talks() {
        return event().equals("CONSULT") || event().equals("AGREE");
    }

    /// Whether it meets its object: a truce is made with somebody, and meets nobody else.
    boolean direct() {
        return !bySpeaker() && !type.equals(ClaimType.CEASEFIRE);
    }

    /// The PLOVER event of the rule.
    String event() {
        return plover == null ? type.plover() : plover;
    }

    /// Which way the act goes.
    Direction heads() {
        return direction == null ? type.direction() : direction;
    }

    /// How bad the act is before the instrument is looked at.
    Severity base() {
        return severity == null ? type.severity() : severity;
    }

    /// Whether its verb weighs what the words behind it tell: the subject is the source, whom the
    /// words are about the actor.
    boolean weighs() {
        return actor.equals("content");
    }

    /// Whether the subject does nothing but tell of it.
    boolean byTeller() {
        return actor.equals("teller");
    }

    boolean bySpeaker() {
        return actor.equals("speaker");
    }
}
