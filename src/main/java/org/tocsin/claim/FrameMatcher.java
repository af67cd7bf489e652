package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<FrameRule, RuleWords> words = new IdentityHashMap<>();
    private final Language language;
    private final Phrases takebacks;
    private final Phrases makeBelieve;

    FrameMatcher(List<FrameRule> rules, Language language) {
        this.language = language;
        takebacks = new Phrases(language.takebacks);
        makeBelieve = new Phrases(language.makeBelieve);
        var phrases = new HashMap<List<String>, Phrases>();
        for (var rule : rules) {
            words.put(rule, new RuleWords(rule, phrases));
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
            if (triggeredAt(reading.tokens, i)) {
                return true;
            }
        }
        return false;
    }

    boolean triggeredAt(List<Token> tokens, int i) {
        return triggers.longest(tokens, i) != null;
    }

    /// The frames of a sentence, each trigger read by the first rule of the set that takes it.
    List<Frame> match(Reading reading, boolean headline) {
        var frames = new ArrayList<Frame>();
        if (!triggered(reading, 0, reading.size()) || setAside(reading)) {
            return frames;
        }
        for (var i = 0; i < reading.size(); i++) {
            for (var match : triggers.all(reading.tokens, i)) {
                var frame =
                        passedOver(reading, i, match.to())
                                        || named(reading, i) && !headline
                                        || listed(reading, i, match, frames)
                                ? null
                                : first(reading, i, match, headline);
                if (frame != null) {
                    frames.add(frame);
                    i = match.to() - 1;
                    break;
                }
            }
        }
        return FrameMerge.told(FrameMerge.distinct(FrameMerge.asserted(frames, reading)));
    }

    /// "Killed, wounded or captured": one act in several words.
    private static boolean listed(
            Reading reading, int i, TokenTrie.Match<Trigger> match, List<Frame> frames) {
        var before = frames.isEmpty() ? null : frames.getLast();
        return before != null
                && before.to() == i - 1
                && !before.nominal()
                && List.of(",", "and", "or").contains(reading.word(i - 1))
                && match.values().stream().anyMatch(t -> t.rule() == before.rule() && !t.noun());
    }

    private boolean setAside(Reading reading) {
        var takeback = takebacks.in(reading, 0, reading.size());
        var word = takeback != null ? takeback : makeBelieve.in(reading, 0, reading.size());
        if (word != null) {
            reading.passedOver(0, 0, Miss.Why.SET_ASIDE, word);
        }
        return word != null;
    }

    private boolean passedOver(Reading reading, int from, int to) {
        if (hyphened(reading, from, to)) {
            var name = reading.mentionAt(from);
            var whole = name == null ? "a compound" : name.text();
            reading.passedOver(from, to, Miss.Why.IN_A_NAME, whole);
            return true;
        }
        var doubt = doubt(reading, from);
        if (doubt != null) {
            reading.passedOver(from, to, Miss.Why.DOUBTED, doubt);
        }
        return doubt != null;
    }

    /// A name or compound that only holds the word: "strike-hit", "Ministry of Attack".
    private boolean hyphened(Reading reading, int from, int to) {
        var mention = reading.mentionAt(from);
        var verb = mention != null && mention.to() == to && verbFollows(reading.word(from - 1));
        var wider = mention != null && mention.type() == Mention.Type.ROLE && to > mention.to();
        var insideName =
                mention != null
                        && !wider
                        && (mention.type() != Mention.Type.WEAPON
                                || to <= mention.to()
                                        && !verb
                                        && !(from == mention.from() && to == mention.to()));
        return insideName
                || reading.hyphenBefore(from)
                || reading.word(to).equals("-") && !reading.dash(to);
    }

    /// "And Shell raised prices": a capital where no sentence starts, unless an abbreviation with
    /// stops stands before it.
    private static boolean named(Reading reading, int i) {
        return i > 0
                && Character.isUpperCase(reading.text.codePointAt(reading.tokens.get(i).start()))
                && Character.isLetterOrDigit(reading.word(i - 1).codePointAt(0))
                && !reading.span(i - 1, i).endsWith(".")
                && reading.text.chars().anyMatch(Character::isLowerCase);
    }

    private @Nullable String doubt(Reading reading, int trigger) {
        for (var i = Math.max(0, trigger - DOUBT_REACH);
                i < Math.min(reading.size(), trigger + 4);
                i++) {
            var doubt = language.doubts.longest(reading.tokens, i);
            if (doubt != null) {
                return doubt.values().getFirst();
            }
        }
        return null;
    }

    /// The reading of the first rule that takes the trigger; behind it those of later rules, as
    /// long as each depends on who speaks or is known. The triggers of one word stand in the order
    /// of their rules.
    private @Nullable Frame first(
            Reading reading, int i, TokenTrie.Match<Trigger> match, boolean headline) {
        var readings = new ArrayList<Frame>();
        for (var trigger : match.values()) {
            var wanted = Objects.requireNonNull(words.get(trigger.rule()));
            var frame =
                    wanted.suit(reading, i, match.to())
                            ? read(reading, trigger, i, match.to(), headline)
                            : null;
            if (frame != null) {
                readings.add(frame);
                if (!frame.dependsOnOthers()) {
                    break;
                }
            }
        }
        return readings.reversed().stream()
                .reduce((later, earlier) -> earlier.or(later))
                .orElse(null);
    }

    private @Nullable Frame read(
            Reading reading, Trigger trigger, int i, int to, boolean headline) {
        var rule = trigger.rule();
        var slots = new FrameSlots(reading, rule, i, to);
        Frame frame;
        Miss.Why without;
        if (trigger.noun()) {
            frame = new NominalFrame(slots).read(headline);
            without = Miss.Why.NOT_BORNE;
        } else if (readsAsNoun(reading, i, trigger)) {
            frame = null;
            without = Miss.Why.READ_AS_NOUN;
        } else {
            frame = new VerbalFrame(slots).read(VerbGroups.read(reading, i, trigger.forms()));
            without = Miss.Why.NO_FINITE_VERB;
        }
        if (frame == null) {
            reading.missed(rule, i, to, without, "");
            return null;
        }
        if (!Acceptance.accepts(reading, frame, Objects.requireNonNull(words.get(rule)))) {
            return null;
        }
        return rule.potential()
                ? frame.as(
                        frame.group().with(VerbGroup.Mood.ACTUAL)) // the ability itself is a fact
                : frame;
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
        if (before != null
                && trigger.forms().equals(List.of(VerbForm.BASE))
                && single(reading, i - 1)) {
            return true; // "U.S. target prices": "targets" were the verb
        }
        var doer =
                before != null
                        && (before.type() == Mention.Type.ACTOR
                                || before.type() == Mention.Type.PRONOUN
                                || (before.kind().speaksOfficially()
                                                || before.kind() == SourceKind.OFFICIAL_ANONYMOUS)
                                        && before.canAct());
        return before != null ? !doer : !verbFollows(reading.word(i - 1));
    }

    /// A state by its name, whose verb would end in -s.
    private boolean single(Reading reading, int last) {
        var mention = reading.mentionAt(last);
        var before = mention == null ? "" : reading.word(mention.from() - 1);
        return mention != null
                && mention.type() == Mention.Type.ACTOR
                && mention.place() != null
                && !before.equals("and")
                && !List.of("will", "would").contains(before) // "could Israel attack": asked
                && !language.possible.contains(before)
                && !language.is("do", before);
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
        return List.of("to", "and", "or", "who", "which", "\"", "'").contains(word)
                || language.is("do", word)
                || language.is("adverbs", word)
                || language.possible.contains(word)
                || List.of("will", "would", "shall", "should", "must", "forces", "troops")
                        .contains(word)
                || word.endsWith("ly");
    }

    /// "The occupied peninsula", "talk of bombed homes": a participle before a noun.
    private boolean adjectival(Reading reading, int i, Trigger trigger) {
        var before = reading.word(i - 1);
        return trigger.forms().contains(VerbForm.PARTICIPLE)
                && (List.of("the", "a", "an", "newly").contains(before)
                        || language.is("possessives", before)
                        || language.is("prepositions", before) && !before.equals("to"));
    }
}
