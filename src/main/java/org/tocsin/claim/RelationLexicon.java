package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Token;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The relation rules of a set in a form that a sentence can be held against: one trie of cues, one
/// of objects a rule, the weights, and what modality and negation make of an event.
final class RelationLexicon {
    /// A phrase of a rule.
    ///
    /// @param forms the forms that the verb can have; empty for a noun
    record Trigger(RelationRule rule, List<VerbForm> forms) {
        boolean noun() {
            return forms.isEmpty();
        }
    }

    private static final TokenTrie<String> NONE = new TokenTrie<>();

    private final TokenTrie<Trigger> triggers = new TokenTrie<>();
    private final Map<String, TokenTrie<String>> objects = new HashMap<>();
    private final Map<RelationFeature, Double> weights = new EnumMap<>(RelationFeature.class);
    private final Map<String, Map<String, String>> turns = new HashMap<>();
    private final ClosedClasses words = new ClosedClasses();
    private final TokenTrie<VerbForm> light = new TokenTrie<>();
    private final TokenTrie<Boolean> blockers = new TokenTrie<>();
    private final Map<String, Double> margins = new HashMap<>();
    private final double least;
    private final Inflection inflection;

    RelationLexicon(List<RelationRule> rules, JsonNode file, Inflection inflection) {
        this.inflection = inflection;
        rules.forEach(this::add);
        for (var feature : RelationFeature.values()) {
            var name = feature.name().toLowerCase(Locale.ROOT);
            weights.put(feature, file.path("weights").path(name).asDouble(0));
        }
        file.path("turns").properties().forEach(e -> turns.put(e.getKey(), events(e.getValue())));
        file.path("words")
                .properties()
                .forEach(e -> words.add(e.getKey(), Language.list(e.getValue())));
        Language.list(file.path("blockers")).forEach(phrase -> blockers.add(phrase, true));
        file.path("margins")
                .properties()
                .forEach(e -> margins.put(e.getKey(), e.getValue().asDouble()));
        least = file.path("least").asDouble(0);
        for (var verb : Language.list(file.path("light"))) {
            inflection.forms(verb).forEach((form, shapes) -> light.add(form, shapes.getFirst()));
        }
    }

    private static Map<String, String> events(JsonNode node) {
        var events = new HashMap<String, String>();
        node.properties()
                .forEach(
                        to ->
                                Language.list(to.getValue())
                                        .forEach(from -> events.put(from, to.getKey())));
        return events;
    }

    /// Whether a word that may give a claim of its own starts at the token.
    boolean plainAt(List<Token> tokens, int i) {
        var match = triggers.longest(tokens, i);
        return match != null
                && match.values().stream()
                        .anyMatch(trigger -> Boolean.TRUE.equals(trigger.rule().plain()));
    }

    private void add(RelationRule rule) {
        for (var verb : rule.verbs()) {
            inflection
                    .forms(verb)
                    .forEach((form, forms) -> triggers.add(form, new Trigger(rule, forms)));
        }
        for (var noun : rule.nouns()) {
            triggers.add(noun, new Trigger(rule, List.of()));
            triggers.add(Inflection.third(noun), new Trigger(rule, List.of()));
        }
        if (!rule.objects().isEmpty()) {
            var trie = new TokenTrie<String>();
            for (var object : rule.objects()) {
                trie.add(object, object);
                trie.add(Inflection.third(object), object);
            }
            objects.put(rule.id(), trie);
        }
    }

    /// What every sentence is held against.
    List<TokenTrie<?>> tries() {
        return List.of(triggers, light, blockers);
    }

    TokenTrie<Trigger> triggers() {
        return triggers;
    }

    TokenTrie<VerbForm> light() {
        return light;
    }

    TokenTrie<String> objects(RelationRule rule) {
        return objects.getOrDefault(rule.id(), NONE);
    }

    double weight(RelationFeature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /// By how much an event must outweigh every other before it is believed.
    double margin(String event) {
        return margins.getOrDefault(event, 0.0);
    }

    /// How much must speak for a cue before it gives a claim of its own.
    double least() {
        return least;
    }

    /// Whether a sentence speaks of a game, a market or a story.
    boolean blocks(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (blockers.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word stands in a closed class of `relations.yaml`.
    boolean is(String wordClass, String word) {
        return words.is(wordClass, word);
    }

    /// What an event becomes when it is told as future, possible, or not done.
    ///
    /// @param turn such as `future` or `negated`
    String turned(String turn, String event) {
        return turns.getOrDefault(turn, Map.of()).getOrDefault(event, event);
    }
}
