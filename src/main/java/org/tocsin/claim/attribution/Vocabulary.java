package org.tocsin.claim.attribution;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Token;
import org.tocsin.claim.ClosedClasses;
import org.tocsin.claim.CueClass;
import org.tocsin.claim.Inflection;
import org.tocsin.claim.TokenTrie;
import org.tocsin.claim.VerbForm;
import org.tocsin.claim.WordTable;
import org.tocsin.claim.attribution.Cue.Complement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words by which attributions are read: cues, closed classes, verbs, endings.
final class Vocabulary {
    /// A form of a cue met in the text.
    record Met(Cue cue, Set<VerbForm> forms) {}

    final TokenTrie<Met> cueVerbs = new TokenTrie<>();
    final TokenTrie<Met> cueNouns = new TokenTrie<>();
    final TokenTrie<Met> phrases = new TokenTrie<>();
    private final TokenTrie<Cue> stating = new TokenTrie<>();
    private final WordTable<Set<VerbForm>> verbs = new WordTable<>();
    final Set<String> light = new HashSet<>();
    final Set<String> leading = new HashSet<>();
    private final ClosedClasses lists = new ClosedClasses();
    private final List<String> nounEndings;
    private final List<String> adjectiveEndings;
    private final Inflection inflection;

    Vocabulary(JsonNode cueFile, JsonNode words, Inflection inflection) {
        this.inflection = inflection;
        words.path("closed").properties().forEach(e -> lists.add(e.getKey(), list(e.getValue())));
        for (var name : List.of("times", "people", "bodies", "adjectives")) {
            lists.add(name, list(words.path(name)));
        }
        lists.add("artefacts", list(cueFile.path("artefacts")));
        nounEndings = list(words.path("suffixes").path("noun"));
        adjectiveEndings = list(words.path("suffixes").path("adjective"));
        list(words.path("verbs")).forEach(this::verb);
        forms(words.path("light"), light);
        forms(words.path("leading"), leading);
        cueVerbs(cueFile.path("verbs"));
        plainCues(cueFile.path("nouns"), Cue.Kind.NOUN, cueNouns);
        plainCues(cueFile.path("adjectives"), Cue.Kind.ADJECTIVE, cueNouns);
        plainCues(cueFile.path("phrases"), Cue.Kind.BEFORE_SOURCE, phrases);
    }

    boolean is(String list, String word) {
        return lists.is(list, word);
    }

    /// Whether any word of a sentence may put something into somebody's mouth.
    boolean mayState(List<Token> sentence) {
        for (var i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).text().equals(":") || stating.longest(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word stands in any list.
    boolean listed(String word) {
        return lists.holds(word);
    }

    boolean noun(String word) {
        return ends(word, nounEndings);
    }

    boolean adjective(String word) {
        return is("adjectives", word) || ends(word, adjectiveEndings);
    }

    Set<VerbForm> verbForms(String word) {
        var forms = verbs.get(word);
        return forms == null ? Set.of() : forms;
    }

    private static boolean ends(String word, List<String> endings) {
        for (var ending : endings) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private void verb(String base) {
        var first = base.split(" ", 2)[0];
        inflection.forms(first).forEach(this::addForms);
    }

    private void addForms(String form, List<VerbForm> shapes) {
        var all = EnumSet.noneOf(VerbForm.class);
        all.addAll(verbForms(form));
        all.addAll(shapes);
        verbs.put(form, all);
    }

    private void forms(JsonNode bases, Set<String> into) {
        list(bases).forEach(base -> into.addAll(inflection.forms(base.split(" ", 2)[0]).keySet()));
    }

    private void cueVerbs(JsonNode entries) {
        for (var cue : cues(entries, Cue.Kind.VERB)) {
            verb(cue.base());
            inflection
                    .forms(cue.base())
                    .forEach(
                            (form, shapes) -> {
                                cueVerbs.add(form, new Met(cue, Set.copyOf(shapes)));
                                states(form, cue);
                            });
        }
    }

    private void plainCues(JsonNode entries, Cue.Kind kind, TokenTrie<Met> into) {
        for (var cue : cues(entries, kind)) {
            into.add(cue.base(), new Met(cue, Set.of()));
            states(cue.base(), cue);
        }
    }

    private void states(String form, Cue cue) {
        if (cue.worded() && cue.type().states()) {
            stating.add(form, cue);
        }
    }

    private static List<Cue> cues(JsonNode entries, Cue.Kind kind) {
        return entries.properties().stream().map(e -> cue(e.getKey(), e.getValue(), kind)).toList();
    }

    private static Cue cue(String word, JsonNode entry, Cue.Kind kind) {
        var takes = EnumSet.noneOf(Complement.class);
        list(entry.path("takes"))
                .forEach(name -> takes.add(Complement.valueOf(name.toUpperCase(Locale.ROOT))));
        return new Cue(
                word,
                entry.path("source").asText().equals("none") ? Cue.Kind.SOURCELESS : kind,
                CueClass.valueOf(entry.path("class").asText().toUpperCase(Locale.ROOT)),
                takes,
                grade(entry.path("grade").asText()),
                entry.path("told").asBoolean());
    }

    private static int grade(String name) {
        return switch (name) {
            case "seldom" -> 0;
            case "rare" -> 1;
            case "even" -> 2;
            case "likely" -> 3;
            case "usual" -> 4;
            case "sure" -> 5;
            default -> throw new IllegalArgumentException("no grade of a cue: '" + name + "'");
        };
    }

    private static List<String> list(JsonNode node) {
        return node.valueStream().map(JsonNode::asText).toList();
    }
}
