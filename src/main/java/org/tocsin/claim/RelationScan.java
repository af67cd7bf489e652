package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;
import org.tocsin.claim.RelationLexicon.Trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the cues of one sentence: each phrase of the trie, whether it is verb or noun there, and
/// the object that its rule asks for.
final class RelationScan {
    private static final int OBJECT_REACH = 14;
    private static final int LIGHT_REACH = 8;
    private static final int PASSIVE_REACH = 12;

    private final Reading reading;
    private final RelationLexicon lexicon;
    private @Nullable Set<String> held;
    private final @Nullable TokenSpan source;
    private final @Nullable TokenSpan target;

    RelationScan(
            Reading reading,
            RelationLexicon lexicon,
            @Nullable TokenSpan source,
            @Nullable TokenSpan target) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.source = source;
        this.target = target;
    }

    List<RelationCue> cues() {
        var cues = new ArrayList<RelationCue>();
        for (var i = 0; i < reading.size(); i++) {
            for (var match : lexicon.triggers().all(reading.tokens, i).reversed()) {
                for (var trigger : match.values()) {
                    add(cues, trigger, i, match.to());
                }
            }
        }
        return cues;
    }

    private void add(List<RelationCue> cues, Trigger trigger, int from, int to) {
        var rule = trigger.rule();
        if (trigger.noun()) {
            if (!verbHere(from)) {
                noun(cues, rule, from, to);
            }
            return;
        }
        var doubt = doubt(from, trigger.forms());
        if (doubt == Doubt.NOUN) {
            return;
        }
        var group = VerbGroups.read(reading, from, trigger.forms());
        var object = rule.objects().isEmpty() ? -1 : object(rule, group, to);
        if (object < 0 && !rule.objects().isEmpty() || blocked(rule, to) || apart(rule, to)) {
            return;
        }
        cues.add(new RelationCue(rule, from, to, object, group, false, false, doubt == Doubt.VERB));
    }

    private enum Doubt {
        VERB,
        EITHER,
        NOUN
    }

    /// Whether a form is the verb where it stands.
    private Doubt doubt(int at, List<VerbForm> forms) {
        var before = reading.word(at - 1);
        if (inName(at) || apposed(at, forms)) {
            return Doubt.NOUN;
        }
        if (forms.contains(VerbForm.BASE) || forms.contains(VerbForm.THIRD)) {
            if (source != null && source.to() == at
                    || target != null && target.to() == at
                    || lexicon.is("before_verbs", before)
                    || before.endsWith("n't")) {
                return Doubt.VERB;
            }
            if (lexicon.is("before_nouns", before)
                    || within(source, at)
                    || within(target, at)
                    || lexicon.is("compounds", reading.word(at + 1))
                    || reading.hyphenBefore(at)
                    || before.endsWith("al")
                    || before.endsWith("ic")) {
                return Doubt.NOUN;
            }
            return Doubt.EITHER;
        }
        var qualifies =
                forms.contains(VerbForm.PARTICIPLE)
                        && (lexicon.is("articles", before)
                                || reading.language.is("prepositions", before)
                                || reading.language.is("possessives", before)
                                || reading.language.numbers.containsKey(before)
                                || reading.hyphenBefore(at));
        return qualifies ? Doubt.NOUN : Doubt.VERB;
    }

    /// "The minister, left, and the envoy": a participle between two commas.
    private boolean apposed(int at, List<VerbForm> forms) {
        return forms.contains(VerbForm.PARTICIPLE)
                && reading.word(at + 1).equals(",")
                && (reading.word(at - 1).equals(",")
                        || lexicon.is("before_nouns", reading.word(at - 1)));
    }

    /// Behind the first word of a party: "a Maltese supply ship".
    private static boolean within(@Nullable TokenSpan party, int at) {
        return party != null && party.holds(at) && party.from() < at;
    }

    /// "Afghan rebel leaders": no verb.
    private boolean inName(int at) {
        var mention = reading.mentionAt(at);
        return mention != null
                && mention.from() < at
                && (mention.type() == Mention.Type.ACTOR
                        || mention.type() == Mention.Type.MODIFIER);
    }

    /// Whether a word that can be a noun stands where only a verb can.
    private boolean verbHere(int at) {
        return lexicon.is("only_verbs_follow", reading.word(at - 1));
    }

    private void noun(List<RelationCue> cues, RelationRule rule, int from, int to) {
        if (blocked(rule, to)) {
            return;
        }
        var carrier = carrier(from);
        var group = carrier == null ? VerbGroup.bare(from, false) : carrier;
        var negated = reading.word(from - 1).equals("no");
        cues.add(
                new RelationCue(
                        rule,
                        from,
                        to,
                        -1,
                        negated ? group.not() : group,
                        true,
                        carrier != null,
                        true));
    }

    /// The light verb to the left whose object the noun is, or in the passive to its right.
    private @Nullable VerbGroup carrier(int noun) {
        for (var i = noun - 1; i >= 0 && i >= noun - LIGHT_REACH; i--) {
            if (reading.boundary(i)) {
                return null;
            }
            var verb = lexicon.light().longest(reading.tokens, i);
            if (verb != null && verb.to() <= noun) {
                return VerbGroups.read(reading, i, verb.values());
            }
        }
        return null;
    }

    /// Where one of the rule's objects stands: behind the verb, or before a passive.
    private int object(RelationRule rule, VerbGroup group, int to) {
        var objects = lexicon.objects(rule);
        for (var i = to; i < reading.size() && i < to + OBJECT_REACH; i++) {
            var object = objects.longest(reading.tokens, i);
            if (object != null && !inWord(object.to())) {
                return i;
            }
            if (closes(i) && i > to) {
                break;
            }
        }
        if (!group.passive()) {
            return -1;
        }
        for (var i = group.from() - 1; i >= 0 && i >= group.from() - PASSIVE_REACH; i--) {
            if (objects.longest(reading.tokens, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the target should follow at once and does not.
    private boolean apart(RelationRule rule, int to) {
        return rule.direct() && (target == null || target.from() < to || target.from() > to + 1);
    }

    /// "War-torn": a hyphen follows.
    private boolean inWord(int next) {
        return reading.word(next).equals("-") && !reading.dash(next);
    }

    private boolean closes(int i) {
        return lexicon.is("closing", reading.word(i)) || reading.dash(i);
    }

    private boolean holds(String word) {
        var words = held;
        if (words == null) {
            words = reading.tokens.stream().map(Token::text).collect(Collectors.toSet());
            held = words;
        }
        return words.contains(word);
    }

    private boolean holdsOne(List<String> words) {
        for (var word : words) {
            if (holds(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean blocked(RelationRule rule, int to) {
        if (holdsOne(rule.nowhere())
                || !rule.somewhere().isEmpty() && !holdsOne(rule.somewhere())) {
            return true;
        }
        if (rule.without().isEmpty()) {
            return false;
        }
        for (var i = to; i < reading.size() && i < to + OBJECT_REACH && !closes(i); i++) {
            if (rule.without().contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }
}
