package org.tocsin.claim;

import java.util.List;

/// The word conditions of one rule, laid out for looking up: what a sentence must hold and must not
/// hold where.
final class RuleWords {
    private static final int OBJECT_WORDS = 8;
    private static final int SUBJECT_WORDS = 4;

    private final FrameRule rule;
    private final TokenTrie<Boolean> with;
    private final TokenTrie<Boolean> blockers;
    private final TokenTrie<Boolean> near;
    private final TokenTrie<Boolean> about;
    private final TokenTrie<Boolean> notObject;

    RuleWords(FrameRule rule) {
        this.rule = rule;
        with = trie(rule.with());
        blockers = trie(rule.blockers());
        near = trie(rule.near());
        about = trie(rule.about());
        notObject = trie(rule.notObject());
    }

    private static TokenTrie<Boolean> trie(List<String> phrases) {
        var trie = new TokenTrie<Boolean>();
        phrases.forEach(phrase -> trie.add(phrase, true));
        return trie;
    }

    /// Whether the sentence is about what the rule is about, and holds nothing that rules it out.
    boolean suit(Reading reading) {
        return (rule.about().isEmpty() || holds(about, reading, 0, reading.size()))
                && !holds(blockers, reading, 0, reading.size());
    }

    /// Whether the words around the frame are as the rule wants them.
    boolean allow(Reading reading, Frame frame) {
        return (rule.with().isEmpty() || accompanied(reading, frame))
                && !holds(near, reading, frame.trigger() - 2, frame.trigger())
                && !holds(near, reading, frame.to(), frame.to() + 3)
                && (rule.notObject().isEmpty() || !doneToWords(reading, frame));
    }

    /// Right of the trigger's first word, or in the subject of a passive.
    private boolean accompanied(Reading reading, Frame frame) {
        return holds(with, reading, Math.min(frame.trigger() + 1, frame.to()), frame.end())
                || frame.group().passive()
                        && holds(
                                with,
                                reading,
                                reading.clauseStart(frame.group().from()),
                                frame.group().from());
    }

    private static boolean holds(TokenTrie<Boolean> words, Reading reading, int from, int to) {
        for (var i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            var match = words.longest(reading.tokens, i);
            if (match != null && match.to() <= to) {
                return true;
            }
        }
        return false;
    }

    /// "Attacks the bill", "an attack on protectionism", "the bill was attacked".
    private boolean doneToWords(Reading reading, Frame frame) {
        return holds(notObject, reading, frame.to(), objectEnd(reading, frame))
                || frame.group().passive()
                        && holds(
                                notObject,
                                reading,
                                frame.group().from() - SUBJECT_WORDS,
                                frame.group().from());
    }

    private static int objectEnd(Reading reading, Frame frame) {
        var most = Math.min(reading.size(), frame.to() + OBJECT_WORDS);
        for (var i = frame.to(); i < most; i++) {
            var opens = frame.nominal() && i <= frame.to() + 1;
            if (reading.boundary(i)
                    || reading.word(i).equals(",")
                    || reading.language.is("prepositions", reading.word(i))
                            && !reading.word(i).equals("of")
                            && !opens) {
                return i;
            }
        }
        return most;
    }
}
