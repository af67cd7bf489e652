package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;
import org.tocsin.claim.FrameTriggers.Trigger;

import java.util.ArrayList;
import java.util.List;

/// Tries the frame rules on a sentence: a trigger in the trie, then the slots around it, then what
/// the rule asks and forbids.
final class FrameMatcher {
    /// A doubt counts so far behind a trigger.
    private static final int DOUBT_AHEAD = 4;

    private final PhraseLists lists = new PhraseLists();
    private final FrameTriggers triggers;
    private final PhraseLists.Sought takebacks;
    private final PhraseLists.Sought makeBelieve;

    FrameMatcher(List<FrameRule> rules, Language language) {
        takebacks = lists.list(language.takebacks);
        makeBelieve = lists.list(language.makeBelieve);
        triggers = new FrameTriggers(rules, language, lists);
    }

    /// What it looks for in every sentence.
    List<TokenTrie<?>> tries() {
        return List.of(triggers.words(), lists.phrases());
    }

    /// Whether a trigger stands in a stretch of the sentence, of a rule that it suits and that may
    /// allow a frame of it.
    boolean triggered(Reading reading, int from, int to) {
        var first = reading.chances().suited(triggers).nextSetBit(from);
        return first >= 0 && first < to;
    }

    /// Whether it has a trigger of any rule that is worth trying; for who listens, any trigger.
    private boolean anyTrigger(Reading reading) {
        for (var matches : reading.chances().triggers(triggers)) {
            if (FrameTriggers.any(
                    matches, trigger -> reading.heard() || worthTrying(reading, trigger))) {
                return true;
            }
        }
        return false;
    }

    /// As [FrameTriggers#mayTell].
    boolean mayTell(List<Token> tokens) {
        return triggers.mayTell(tokens, lists);
    }

    /// The frames of a sentence, each trigger read by the first rule of the set that takes it.
    List<Frame> match(Reading reading, boolean headline) {
        var frames = new ArrayList<Frame>();
        if (!anyTrigger(reading) || takenBack(reading)) {
            return frames;
        }
        var pretence = makeBelieve.first(reading);
        var all = reading.chances().triggers(triggers);
        for (var i = 0; i < reading.size(); i++) {
            for (var match : all.get(i)) {
                var frame =
                        passedOver(reading, i, match)
                                        || named(reading, i) && !headline
                                        || listed(reading, i, match, frames)
                                ? null
                                : first(reading, i, match, headline, pretence);
                if (frame != null) {
                    frames.add(frame);
                    i = match.to() - 1;
                    break;
                }
            }
        }
        if (frames.isEmpty()) {
            return frames;
        }
        var distinct = FrameMerge.distinct(FrameMerge.asserted(frames, reading));
        return FrameMerge.told(FrameMerge.inherited(distinct, reading));
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

    private boolean takenBack(Reading reading) {
        var word = takebacks.first(reading);
        if (word != null) {
            reading.passedOver(0, 0, Miss.Why.SET_ASIDE, word);
        }
        return word != null;
    }

    private boolean passedOver(Reading reading, int from, TokenTrie.Match<Trigger> match) {
        var to = match.to();
        if (hyphened(reading, from, to)) {
            var name = reading.mentionAt(from);
            var whole = name == null ? "a compound" : name.text();
            reading.passedOver(from, to, Miss.Why.IN_A_NAME, whole);
            return true;
        }
        var doubt = new Doubts(reading).near(from, open(match) ? from : from + DOUBT_AHEAD);
        if (doubt != null) {
            reading.passedOver(from, to, Miss.Why.DOUBTED, doubt);
        }
        return doubt != null;
    }

    /// "Would not say whether", "did not rule out the possibility of": what is left open behind it
    /// is what the words tell.
    private static boolean open(TokenTrie.Match<Trigger> match) {
        for (var trigger : match.values()) {
            if (!trigger.rule().negative() || !trigger.rule().subjectSpeaks()) {
                return false;
            }
        }
        return true;
    }

    /// A name or compound that only holds the word: "strike-hit", "Ministry of Attack".
    private boolean hyphened(Reading reading, int from, int to) {
        var mention = reading.mentionAt(from);
        var verb =
                mention != null
                        && mention.to() == to
                        && new VerbOrNoun(reading).verbFollows(reading.word(from - 1));
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

    /// The reading of the first rule that takes the trigger; behind it those of later rules, as
    /// long as each depends on who speaks or is known. The triggers of one word stand in the order
    /// of their rules.
    ///
    /// @param pretence words of a game, a film or an exercise in the sentence, of which only some
    ///   rules read it
    private @Nullable Frame first(
            Reading reading,
            int i,
            TokenTrie.Match<Trigger> match,
            boolean headline,
            @Nullable String pretence) {
        var readings = new ArrayList<Frame>(0);
        for (var trigger : match.values()) {
            if (pretence != null && !trigger.rule().drills()) {
                reading.missed(trigger.rule(), i, match.to(), Miss.Why.SET_ASIDE, pretence);
                continue;
            }
            var frame =
                    worthTrying(reading, trigger, i, match.to())
                            ? read(reading, trigger, i, match.to(), headline)
                            : null;
            if (frame != null) {
                readings.add(frame);
                if (!frame.dependsOnOthers()) {
                    break;
                }
            }
        }
        Frame chosen = null;
        for (var frame : readings.reversed()) {
            chosen = chosen == null ? frame : frame.or(chosen);
        }
        return chosen;
    }

    /// Whether the sentence holds the words that the rule wants, and anything to fill the slots
    /// with that it needs. Who listens hears of each place where the words lack, and of the slots
    /// only where the rest is read.
    private static boolean worthTrying(Reading reading, Trigger trigger, int i, int to) {
        return reading.heard()
                ? trigger.words().suit(reading, i, to)
                : worthTrying(reading, trigger);
    }

    /// Its words first: for most rules a sentence lacks them, and they cost less to ask for.
    private static boolean worthTrying(Reading reading, Trigger trigger) {
        return trigger.words().mayAllow(reading)
                && reading.chances().suits(trigger.words())
                && reading.chances().meets(trigger);
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
        } else if (new VerbOrNoun(reading).noun(i, trigger.forms())) {
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
        if (!Acceptance.accepts(reading, frame, trigger.words())) {
            if (Acceptance.turnsOnEnd(reading, frame)) {
                reading.chances().leaveOpen();
            }
            return null;
        }
        return rule.potential()
                ? frame.as(
                        frame.group().with(VerbGroup.Mood.ACTUAL)) // the ability itself is a fact
                : frame;
    }
}
