package org.tocsin.claim;

import org.tocsin.article.Token;

import java.util.HashMap;
import java.util.List;

/// The words at which frame rules are tried, and the rules of each in the order of the set.
final class FrameTriggers {
    private final TokenTrie<Trigger> words = new TokenTrie<>();

    /// A word of a rule.
    ///
    /// @param demand one for all rules that ask for the same
    /// @param forms the forms that the verb can have; empty for a noun
    record Trigger(FrameRule rule, Demand demand, RuleWords words, List<VerbForm> forms) {
        boolean noun() {
            return forms.isEmpty();
        }
    }

    /// @param lists where the rules put what they look for in whole sentences
    FrameTriggers(List<FrameRule> rules, Inflection inflection, PhraseLists lists) {
        var phrases = new HashMap<List<String>, Phrases>();
        var demands = new HashMap<Demand, Demand>();
        for (var rule : rules) {
            var conditions = new RuleWords(rule, phrases, lists);
            var demand = demands.computeIfAbsent(Demand.of(rule), own -> own);
            for (var noun : rule.nouns()) {
                words.add(noun, new Trigger(rule, demand, conditions, List.of()));
            }
            for (var verb : rule.verbs()) {
                inflection
                        .forms(verb)
                        .forEach(
                                (form, forms) ->
                                        words.add(
                                                form,
                                                new Trigger(rule, demand, conditions, forms)));
            }
        }
    }

    /// Every one that starts at the token, the longest first.
    List<TokenTrie.Match<Trigger>> at(List<Token> tokens, int i) {
        return words.all(tokens, i);
    }

    boolean anyAt(List<Token> tokens, int i) {
        return words.longest(tokens, i) != null;
    }
}
