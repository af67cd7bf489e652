package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The closed classes of one language: cues, auxiliaries, modality, conditions, numbers, days.
final class Language {
    /// A cue verb met in the text.
    record Cue(CueClass type, VerbForm form, String base) {}

    private final List<TokenTrie<?>> tries = new ArrayList<>();
    final TokenTrie<Cue> cues = trie();
    final TokenTrie<String> according = trie();
    final TokenTrie<String> hearsay = trie();
    final TokenTrie<String> anonymous = trie();
    final TokenTrie<String> history = trie();
    final TokenTrie<String> own = trie();
    final TokenTrie<String> retold = trie();
    final TokenTrie<String> doubts = trie();
    final TokenTrie<String> falsities = trie();
    final TokenTrie<String> hinges = trie();
    final TokenTrie<String> abandoning = trie();
    final TokenTrie<String> undone = trie();
    final TokenTrie<String> undoing = trie();
    final TokenTrie<VerbForm> disowning = trie();
    final TokenTrie<VerbForm> proving = trie();
    final TokenTrie<String> uncheckable = trie();
    final TokenTrie<String> unhappened = trie();
    final TokenTrie<String> naught = trie();
    final TokenTrie<String> owning = trie();
    final TokenTrie<VerbForm> excluding = trie();
    final TokenTrie<VerbForm> rejecting = trie();
    final TokenTrie<String> unverified = trie();
    final TokenTrie<VerbForm> existing = trie();
    final TokenTrie<VerbForm> light = trie();
    final TokenTrie<VerbForm> occurrence = trie();
    final TokenTrie<VerbForm> unfolding = trie();
    final TokenTrie<VerbForm> lasting = trie();
    final TokenTrie<Intent> meaning = trie();
    final Map<String, Governor> governors = new HashMap<>();
    final Map<String, long[]> numbers = new HashMap<>();
    final Set<String> possible;
    final Set<String> future;
    final Set<String> conditions;
    private final Set<String> reacting;
    final List<String> takebacks;
    final List<String> makeBelieve;
    final Inflection inflection;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    final Things things;
    final TokenTrie<String> warlike = trie();
    final TokenTrie<String> bombarding = trie();

    private final ClosedClasses words = new ClosedClasses();

    Language(JsonNode language, JsonNode grammar, Collection<JsonNode> files) {
        things = new Things(files);
        files.forEach(file -> phrases(file.path("warlike"), warlike));
        files.forEach(file -> phrases(file.path("bombarding"), bombarding));
        inflection =
                new Inflection(
                        irregular(language.path("irregular")),
                        VerbTable.of(language.path("verbs")));
        list(grammar.path("traits")).forEach(name -> traits.add(Trait.of(name)));
        reacting = set(grammar.path("reacting"));
        phrases(grammar.path("falsities"), falsities);
        language.path("cues").properties().forEach(e -> addCues(e.getKey(), e.getValue()));
        phrases(language.path("according"), according);
        phrases(language.path("hearsay"), hearsay);
        phrases(language.path("anonymous"), anonymous);
        phrases(language.path("history"), history);
        phrases(grammar.path("own"), own);
        phrases(grammar.path("retold"), retold);
        phrases(grammar.path("doubts"), doubts);
        phrases(grammar.path("abandoning"), abandoning);
        phrases(grammar.path("hinges"), hinges);
        phrases(grammar.path("undone"), undone);
        phrases(grammar.path("undoing"), undoing);
        verbs(grammar.path("disowning"), disowning);
        verbs(grammar.path("proving"), proving);
        phrases(grammar.path("uncheckable"), uncheckable);
        phrases(grammar.path("unhappened"), unhappened);
        phrases(grammar.path("naught"), naught);
        phrases(grammar.path("owning"), owning);
        verbs(grammar.path("excluding"), excluding);
        verbs(grammar.path("rejecting"), rejecting);
        rejections(grammar);
        phrases(grammar.path("unverified"), unverified);
        verbs(grammar.path("existing"), existing);
        verbs(grammar.path("light"), light);
        verbs(grammar.path("occurrence"), occurrence);
        verbs(grammar.path("unfolding"), unfolding);
        verbs(grammar.path("lasting"), lasting);
        possible = set(language.path("modals").path("possible"));
        future = set(language.path("modals").path("future"));
        conditions = set(language.path("conditions"));
        takebacks = list(grammar.path("takebacks"));
        makeBelieve = list(grammar.path("make_believe"));
        grammar.path("governors").properties().forEach(this::addGovernors);
        grammar.path("meaning").properties().forEach(this::addMeaning);
        language.path("numbers").properties().forEach(this::addNumber);
        grammar.properties().forEach(e -> words.add(e.getKey(), list(e.getValue())));
        DateReader.check(list(grammar.path("weekdays")), list(grammar.path("months")));
    }

    /// What sentences are held against.
    List<TokenTrie<?>> tries() {
        return List.copyOf(tries);
    }

    private <V> TokenTrie<V> trie() {
        var trie = new TokenTrie<V>();
        tries.add(trie);
        return trie;
    }

    /// Whether the word stands in that class of `grammar.yaml`.
    boolean is(String wordClass, String word) {
        return words.is(wordClass, word);
    }

    /// Whether any of the tokens stands in it.
    boolean any(String wordClass, List<Token> tokens) {
        for (var token : tokens) {
            if (is(wordClass, token.text())) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a number, in letters or in digits.
    boolean counts(String word) {
        return numbers.containsKey(word)
                || !word.isEmpty() && Character.isDigit(word.codePointAt(0));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// The word of a noun phrase that tells what it is, in small letters: "head" of "deputy head of
    /// the delegation".
    String head(String phrase) {
        var words = phrase.toLowerCase(Locale.ROOT);
        if (has(Trait.ADJECTIVE_BEHIND)) {
            return words.split(" ", 2)[0];
        }
        var of = words.indexOf(" of ");
        var head = of < 0 ? words : words.substring(0, of);
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    private static Map<String, List<String>> irregular(JsonNode node) {
        var forms = new HashMap<String, List<String>>();
        node.properties().forEach(e -> forms.put(e.getKey(), list(e.getValue())));
        return forms;
    }

    private void addCues(String name, JsonNode verbs) {
        var type = CueClass.valueOf(name.toUpperCase(Locale.ROOT));
        list(verbs).stream()
                .filter(verb -> !reacting.contains(verb.split(" ", 2)[0]))
                .forEach(verb -> addCue(type, verb));
    }

    /// "Reject", "rejected such" and their like with each word for what others say: cues of denial.
    private void rejections(JsonNode grammar) {
        var before = new ArrayList<>(list(grammar.path("pointing")));
        before.add("");
        for (var verb : list(grammar.path("rejecting"))) {
            for (var point : before) {
                for (var noun : list(grammar.path("assertible"))) {
                    var phrase = (verb + " " + point + " " + noun).replace("  ", " ");
                    addCue(CueClass.DENY, phrase);
                }
            }
        }
    }

    private void addCue(CueClass type, String verb) {
        inflection
                .forms(verb)
                .forEach((form, shapes) -> cues.add(form, new Cue(type, shapes.getFirst(), verb)));
    }

    private void verbs(JsonNode node, TokenTrie<VerbForm> into) {
        for (var verb : list(node)) {
            inflection
                    .forms(verb)
                    .forEach((form, shapes) -> shapes.forEach(shape -> into.add(form, shape)));
        }
    }

    private static void phrases(JsonNode node, TokenTrie<String> into) {
        list(node).forEach(phrase -> into.add(phrase, phrase));
    }

    private void addGovernors(Map.Entry<String, JsonNode> entry) {
        var governor = Governor.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
        list(entry.getValue()).forEach(word -> governors.put(word, governor));
    }

    private void addMeaning(Map.Entry<String, JsonNode> entry) {
        var intent = Intent.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
        list(entry.getValue())
                .forEach(
                        verb ->
                                inflection
                                        .forms(verb)
                                        .keySet()
                                        .forEach(form -> meaning.add(form, intent)));
    }

    private void addNumber(Map.Entry<String, JsonNode> entry) {
        var value = entry.getValue();
        numbers.put(
                entry.getKey(),
                value.isArray()
                        ? new long[] {value.get(0).asLong(), value.get(1).asLong()}
                        : new long[] {value.asLong(), value.asLong()});
    }

    private static Set<String> set(JsonNode node) {
        return new HashSet<>(list(node));
    }

    static List<String> list(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(JsonNode::asText).toList();
        }
        return node.isTextual() ? Arrays.asList(node.asText()) : List.of();
    }
}
