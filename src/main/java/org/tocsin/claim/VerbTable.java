package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.claim.VerbGroup.Mood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The forms of every verb of a language, as `language.yaml` lists them under `verbs`: for
/// languages whose forms English spelling does not make, and which tell by the form alone what
/// English tells by "will" and "would".
final class VerbTable {
    static final VerbTable NONE = new VerbTable();

    private final Map<String, Map<String, List<VerbForm>>> forms = new HashMap<>();
    private final Map<String, Mood> moods = new HashMap<>();

    private VerbTable() {}

    /// @param verbs by infinitive, the forms by what they are: see the schema
    static VerbTable of(JsonNode verbs) {
        var table = new VerbTable();
        verbs.properties().forEach(verb -> table.add(verb.getKey(), verb.getValue()));
        return table;
    }

    private void add(String infinitive, JsonNode shapes) {
        var listed = new LinkedHashMap<String, List<VerbForm>>();
        listed.put(infinitive, List.of(VerbForm.BASE));
        for (var shape : shapes.properties()) {
            var form =
                    switch (shape.getKey()) {
                        case "noun_too" -> VerbForm.THIRD;
                        case "participle" -> VerbForm.PARTICIPLE;
                        case "gerund" -> VerbForm.GERUND;
                        default -> VerbForm.PAST;
                    };
            for (var word : Language.list(shape.getValue())) {
                listed.merge(word, List.of(form), VerbTable::both);
                mood(shape.getKey(), word);
            }
        }
        forms.put(infinitive, listed);
    }

    private static List<VerbForm> both(List<VerbForm> one, List<VerbForm> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private void mood(String shape, String word) {
        if (shape.equals("future")) {
            moods.put(word, Mood.FUTURE);
        } else if (shape.equals("conditional")) {
            moods.put(word, Mood.CONDITIONAL);
        }
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /// @throws IllegalArgumentException naming the verb that has no entry
    Map<String, List<VerbForm>> forms(String infinitive) {
        var listed = forms.get(infinitive);
        if (listed == null) {
            throw new IllegalArgumentException(
                    "language.yaml: verbs: no forms of '"
                            + infinitive
                            + "', which a rule, a cue or a list of grammar.yaml names");
        }
        return listed;
    }

    boolean isBase(String word) {
        return forms.containsKey(word);
    }

    /// ACTUAL where the form says nothing of it.
    Mood mood(String form) {
        return moods.isEmpty() ? Mood.ACTUAL : moods.getOrDefault(form, Mood.ACTUAL);
    }
}
