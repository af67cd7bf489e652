package org.tocsin.claim;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The words at which frame rules are tried, and the rules of each in the order of the set.
final class FrameTriggers {
    private final TokenTrie<Trigger> words = new TokenTrie<>();

    /// A word of a rule.
    ///
    /// @param demand one for all rules that ask for the same
    /// @param asks its number
    /// @param forms the forms that the verb can have; empty for a noun
    record Trigger(FrameRule rule, Demand demand, int asks, RuleWords words, List<VerbForm> forms) {
        boolean noun() {
            return forms.isEmpty();
        }
    }

    /// @param lists where the rules put what they look for in whole sentences
    FrameTriggers(List<FrameRule> rules, Language language, PhraseLists lists) {
        var phrases = new HashMap<List<String>, Phrases>();
        var demands = new HashMap<Demand, Integer>();
        for (var rule : rules) {
            var conditions = new RuleWords(rule, phrases, lists);
            var demand = Demand.of(rule);
            int asks = demands.computeIfAbsent(demand, _ -> demands.size());
            for (var noun : rule.nouns()) {
                words.add(noun, new Trigger(rule, demand, asks, conditions, List.of()));
            }
            for (var verb : withoutArticles(rule.verbs(), language)) {
                language.inflection
                        .forms(verb)
                        .forEach(
                                (form, forms) ->
                                        words.add(
                                                form,
                                                new Trigger(
                                                        rule, demand, asks, conditions, forms)));
            }
        }
    }

    /// As they are, and as headlines have them: "break the truce", "break truce".
    private static Set<String> withoutArticles(List<String> verbs, Language language) {
        var all = new LinkedHashSet<>(verbs);
        for (var verb : verbs) {
            all.add(
                    Words.tokens(verb).stream()
                            .map(Token::text)
                            .filter(word -> !language.is("articles", word))
                            .collect(Collectors.joining(" ")));
        }
        return all;
    }

    TokenTrie<Trigger> words() {
        return words;
    }

    /// Every one that starts at each token, the longest first.
    List<List<TokenTrie.Match<Trigger>>> in(List<Token> tokens) {
        var all = new ArrayList<List<TokenTrie.Match<Trigger>>>(tokens.size());
        for (var i = 0; i < tokens.size(); i++) {
            all.add(words.all(tokens, i));
        }
        return all;
    }

    /// Whether a trigger stands among the tokens, and somewhere the words that its rule wants: all
    /// that can be known before anybody is named.
    boolean mayTell(List<Token> tokens, PhraseLists lists) {
        var held = lists.held(tokens);
        for (var i = 0; i < tokens.size(); i++) {
            if (any(words.all(tokens, i), trigger -> trigger.words().mayFit(held))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it holds of any trigger of what starts at a token.
    static boolean any(List<TokenTrie.Match<Trigger>> matches, Predicate<Trigger> holds) {
        for (var match : matches) {
            for (var trigger : match.values()) {
                if (holds.test(trigger)) {
                    return true;
                }
            }
        }
        return false;
    }
}
