package org.tocsin.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the forms of a verb from its base: regular spelling, and the irregular forms that the
/// lexicon lists.
public final class Inflection {
    private static final Set<String> DOUBLING =
            Set.of(
                    "ban",
                    "bar",
                    "stop",
                    "plan",
                    "admit",
                    "commit",
                    "permit",
                    "hit",
                    "put",
                    "cut",
                    "shut",
                    "set",
                    "quit",
                    "submit",
                    "regret",
                    "slam",
                    "drop",
                    "step",
                    "trap",
                    "begin",
                    "wrap",
                    "ram",
                    "rip",
                    "strip",
                    "equip",
                    "prop",
                    "pin",
                    "jam",
                    "patrol",
                    "repel",
                    "expel",
                    "compel",
                    "propel",
                    "tip",
                    "allot",
                    "defer",
                    "refer",
                    "transfer",
                    "occur",
                    "deter",
                    "signal",
                    "cancel",
                    "pummel");

    private final Map<String, List<String>> irregular;
    private final Set<String> pasts = new HashSet<>();
    private final VerbTable table;

    public Inflection(Map<String, List<String>> irregular) {
        this(irregular, VerbTable.NONE);
    }

    /// @param table of a language whose forms no spelling gives
    Inflection(Map<String, List<String>> irregular, VerbTable table) {
        this.irregular = Map.copyOf(irregular);
        this.table = table;
        irregular
                .keySet()
                .forEach(
                        verb ->
                                formsOf(verb)
                                        .forEach(
                                                (form, shapes) -> {
                                                    if (shapes.contains(VerbForm.PAST)) {
                                                        pasts.add(form);
                                                    }
                                                }));
    }

    /// Whether a word looks like the past of a verb: it ends in -ed, or an irregular verb has it.
    boolean looksPast(String word) {
        return word.endsWith("ed") || pasts.contains(word);
    }

    /// Whether a word may be a form of a verb by its end.
    boolean looksVerbal(String word) {
        return looksPast(word) || word.endsWith("ing") || word.endsWith("s");
    }

    /// Whether the word is an infinitive, in a language that knows them by their form.
    boolean isBase(String word) {
        return table.isBase(word);
    }

    /// What the form of a verb by itself says of when, or whether, it is done: "atacará" is to
    /// come.
    VerbGroup.Mood mood(String form) {
        return table.mood(form);
    }

    /// Every form of the phrase, whose first word is the verb: `shoot down` gives `shot down`.
    public Map<String, List<VerbForm>> forms(String phrase) {
        var space = phrase.indexOf(' ');
        var verb = space < 0 ? phrase : phrase.substring(0, space);
        var rest = space < 0 ? "" : phrase.substring(space);
        var forms = new LinkedHashMap<String, List<VerbForm>>();
        formsOf(verb).forEach((form, shapes) -> forms.put(form + rest, shapes));
        return forms;
    }

    private Map<String, List<VerbForm>> formsOf(String verb) {
        if (!table.isEmpty()) {
            return table.forms(verb);
        }
        var forms = new LinkedHashMap<String, List<VerbForm>>();
        put(forms, verb, VerbForm.BASE);
        var listed = irregular.get(verb);
        var thirds = listed == null ? List.<String>of() : listed;
        put(
                forms,
                thirds.stream().filter(f -> isThird(f, verb)).findFirst().orElse(third(verb)),
                VerbForm.THIRD);
        put(forms, gerund(verb), VerbForm.GERUND);
        if (listed == null) {
            put(forms, past(verb), VerbForm.PAST);
            put(forms, past(verb), VerbForm.PARTICIPLE);
            return forms;
        }
        var pasts = listed.stream().filter(f -> !f.endsWith("ing") && !isThird(f, verb)).toList();
        for (var form : listed) {
            if (isThird(form, verb)) {
                put(forms, form, VerbForm.THIRD);
            }
            if (form.endsWith("ing") && !form.equals(verb)) {
                put(forms, form, VerbForm.GERUND);
            }
        }
        if (pasts.isEmpty()) {
            put(forms, verb, VerbForm.PAST);
            put(forms, verb, VerbForm.PARTICIPLE);
        }
        for (var past : pasts) {
            var variants = pasts.stream().allMatch(p -> p.endsWith("ed"));
            if (variants || past.equals(pasts.getFirst())) {
                put(forms, past, VerbForm.PAST);
            }
            if (variants || pasts.size() == 1 || !past.equals(pasts.getFirst())) {
                put(forms, past, VerbForm.PARTICIPLE);
            }
        }
        return forms;
    }

    private static boolean isThird(String form, String verb) {
        return form.equals(third(verb))
                || form.equals("has")
                || form.equals("is")
                || form.equals("does")
                || form.equals("goes");
    }

    private static void put(Map<String, List<VerbForm>> forms, String form, VerbForm shape) {
        var shapes = forms.computeIfAbsent(form, _ -> new ArrayList<>(2));
        if (!shapes.contains(shape)) {
            shapes.add(shape);
        }
    }

    /// The plural of a noun phrase: "power station" gives `power stations`.
    static String plural(String noun) {
        return noun.endsWith("man")
                ? noun.substring(0, noun.length() - 2) + "en"
                : third(noun).replaceFirst("oes$", "os");
    }

    /// The third person of a verb, and the regular plural of a noun.
    static String third(String verb) {
        if (verb.endsWith("y") && !vowelBeforeLast(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
    }

    private static String gerund(String verb) {
        if (verb.endsWith("e")
                && !verb.endsWith("ee")
                && !verb.endsWith("oe")
                && !verb.equals("be")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return doubled(verb) + "ing";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("y") && !vowelBeforeLast(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    private static String doubled(String verb) {
        return DOUBLING.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static boolean vowelBeforeLast(String verb) {
        return verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) >= 0;
    }
}
