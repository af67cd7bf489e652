package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tries the frame rules on a sentence: a trigger in the trie, then the slots around it, then what
/// the rule asks and forbids.
final class FrameMatcher {
    private static final int DOUBT_REACH = 8;

    private record Trigger(FrameRule rule, List<VerbForm> forms) {
        boolean noun() {
            return forms.isEmpty();
        }
    }

    private final TokenTrie<Trigger> triggers = new TokenTrie<>();
    private final List<FrameRule> rules;
    private final Map<FrameRule, RuleWords> words = new IdentityHashMap<>();
    private final Language language;
    private final TokenTrie<Boolean> takebacks;
    private final TokenTrie<Boolean> makeBelieve;

    FrameMatcher(List<FrameRule> rules, Language language) {
        this.rules = List.copyOf(rules);
        this.language = language;
        takebacks = trie(language.takebacks);
        makeBelieve = trie(language.makeBelieve);
        for (var rule : rules) {
            words.put(rule, new RuleWords(rule));
            rule.nouns().forEach(noun -> triggers.add(noun, new Trigger(rule, List.of())));
            for (var verb : rule.verbs()) {
                language.inflection
                        .forms(verb)
                        .forEach((form, forms) -> triggers.add(form, new Trigger(rule, forms)));
            }
        }
    }

    /// Whether any trigger stands in a stretch of the sentence.
    boolean triggered(Reading reading, int from, int to) {
        for (var i = from; i < to; i++) {
            if (triggers.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The frames of a sentence, each trigger read by the first rule of the set that takes it.
    List<Frame> match(Reading reading, boolean headline) {
        var frames = new ArrayList<Frame>();
        if (!triggered(reading, 0, reading.size())
                || holds(takebacks, reading)
                || holds(makeBelieve, reading)) {
            return frames;
        }
        for (var i = 0; i < reading.size(); i++) {
            var match = triggers.longest(reading.tokens, i);
            if (match != null && !hyphened(reading, i, match.to()) && !doubted(reading, i)) {
                var frame = first(reading, i, match, headline);
                if (frame != null) {
                    frames.add(frame);
                    i = match.to() - 1;
                }
            }
        }
        return FrameMerge.distinct(FrameMerge.asserted(frames));
    }

    /// A name or compound that only holds the word: "strike-hit", "Ministry of Attack".
    private static boolean hyphened(Reading reading, int from, int to) {
        var mention = reading.mentionAt(from);
        var insideName =
                mention != null
                        && (mention.type() != Mention.Type.WEAPON
                                || to <= mention.to()
                                        && !(from == mention.from() && to == mention.to()));
        return insideName
                || reading.hyphenBefore(from)
                || reading.word(to).equals("-") && !reading.dash(to);
    }

    private boolean doubted(Reading reading, int trigger) {
        for (var i = Math.max(0, trigger - DOUBT_REACH);
                i < Math.min(reading.size(), trigger + 4);
                i++) {
            if (language.doubts.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Frame first(
            Reading reading, int i, TokenTrie.Match<Trigger> match, boolean headline) {
        for (var rule : rules) {
            for (var trigger : match.values()) {
                if (trigger.rule() == rule) {
                    var frame = read(reading, trigger, i, match.to(), headline);
                    if (frame != null) {
                        return frame;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Frame read(
            Reading reading, Trigger trigger, int i, int to, boolean headline) {
        var slots = new FrameSlots(reading, trigger.rule(), i, to);
        Frame frame;
        if (trigger.noun()) {
            frame = new NominalFrame(slots).read(headline);
        } else if (readsAsNoun(reading, i, trigger)) {
            frame = null;
        } else {
            frame = new VerbalFrame(slots).read(VerbGroups.read(reading, i, trigger.forms()));
        }
        return frame != null && accepted(reading, frame) ? frame : null;
    }

    /// "The strike", "a missile attack", "Russian strikes": a word that can be both is a noun
    /// there.
    private boolean readsAsNoun(Reading reading, int i, Trigger trigger) {
        if (trigger.forms().contains(VerbForm.PAST)
                || trigger.forms().contains(VerbForm.PARTICIPLE)
                || trigger.forms().contains(VerbForm.GERUND)) {
            return adjectival(reading, i, trigger);
        }
        if (pluralNoun(reading, i, trigger)) {
            return true;
        }
        var before = reading.mentionAt(i - 1);
        var doer =
                before != null
                        && (before.type() == Mention.Type.ACTOR
                                || before.type() == Mention.Type.PRONOUN
                                || before.kind().speaksOfficially() && before.canAct());
        return before != null ? !doer : !verbFollows(reading.word(i - 1));
    }

    /// "Radio stations said", "the attacks were": another verb follows at once.
    private boolean pluralNoun(Reading reading, int i, Trigger trigger) {
        var cue = language.cues.longest(reading.tokens, i + 1);
        return trigger.forms().contains(VerbForm.THIRD)
                && (language.is("be", reading.word(i + 1))
                        || cue != null && cue.values().getFirst().form() == VerbForm.PAST);
    }

    /// Words after which a bare form is a verb and not a noun.
    private boolean verbFollows(String word) {
        return List.of("to", "and", "or", "who", "which", "\"").contains(word)
                || language.is("do", word)
                || language.is("adverbs", word)
                || language.possible.contains(word)
                || List.of("will", "would", "shall", "should", "must", "forces", "troops")
                        .contains(word)
                || word.endsWith("ly");
    }

    /// "The occupied peninsula", "talk of bombed homes": a participle before a noun.
    private static boolean adjectival(Reading reading, int i, Trigger trigger) {
        var before = reading.word(i - 1);
        return trigger.forms().contains(VerbForm.PARTICIPLE)
                && (List.of("the", "a", "an").contains(before)
                        || List.of("of", "for", "with", "about").contains(before)
                        || reading.language.is("possessives", before));
    }

    /// What its doer says is to come; "it could" too, since who warns so speaks of itself.
    private static boolean announced(Frame frame) {
        return switch (frame.group().mood()) {
            case FUTURE, CONDITIONAL -> true;
            case POSSIBLE ->
                    !frame.actors().isEmpty()
                            && frame.actors().getFirst().type() == Mention.Type.PRONOUN;
            case ACTUAL, ABILITY, HYPOTHETICAL -> false;
        };
    }

    private boolean accepted(Reading reading, Frame frame) {
        var rule = frame.rule();
        var mood = frame.group().mood();
        if (mood == Mood.HYPOTHETICAL
                || mood == Mood.ABILITY && !rule.able()
                || rule.ahead() && !announced(frame)
                || rule.negative() && !frame.group().negated()
                || mood != Mood.ACTUAL && frame.actors().isEmpty() && !rule.bySpeaker()) {
            return false;
        }
        for (var need : rule.needs()) {
            if (Collections.disjoint(
                    List.of(true),
                    java.util.Arrays.stream(need.split("\\|", -1))
                            .map(new Evidence(reading, frame)::has)
                            .toList())) {
                return false;
            }
        }
        return Objects.requireNonNull(words.get(rule)).allow(reading, frame);
    }

    private static boolean holds(TokenTrie<Boolean> phrases, Reading reading) {
        for (var i = 0; i < reading.size(); i++) {
            if (phrases.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private static TokenTrie<Boolean> trie(List<String> phrases) {
        var trie = new TokenTrie<Boolean>();
        phrases.forEach(phrase -> trie.add(phrase, true));
        return trie;
    }
}
