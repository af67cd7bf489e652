package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.claim.Surfaces.Surface;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Names that mean two things, names told twice, and names that are words of the language.
final class NameLint {
    private final Surfaces surfaces;
    private final Set<String> words = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    NameLint(Surfaces surfaces, RuleSet set) {
        this.surfaces = surfaces;
        set.files().forEach((file, tree) -> collect(file, tree));
        set.rules().forEach(rule -> words.addAll(rule.nouns()));
        for (var rule : set.rules()) {
            rule.verbs()
                    .forEach(verb -> words.addAll(set.language().inflection.forms(verb).keySet()));
        }
    }

    private void collect(String file, JsonNode tree) {
        if (file.endsWith("language.yaml") || file.endsWith("grammar.yaml")) {
            leaves(tree);
        }
    }

    private void leaves(JsonNode node) {
        if (node.isTextual()) {
            words.add(node.asText());
        }
        node.forEach(this::leaves);
    }

    List<Finding> findings() {
        surfaces.all().forEach(this::look);
        return found;
    }

    private void look(String form, List<Surface> senses) {
        twice(senses);
        doubled(form, senses);
        var first = senses.getFirst();
        if (first.oneWord() && words.contains(form) && senses.stream().allMatch(this::isName)) {
            found.add(
                    Finding.warning(
                            "short-name",
                            first.file(),
                            first.name(),
                            "is an ordinary word too, and stands with a capital letter where a"
                                    + " sentence begins"));
        }
    }

    /// Roles and classes of weapons are ordinary words on purpose.
    private boolean isName(Surface sense) {
        return !sense.kind().equals("roles") && Character.isUpperCase(sense.name().codePointAt(0));
    }

    private void twice(List<Surface> senses) {
        var seen = new HashSet<String>();
        for (var sense : senses) {
            var same = sense.kind() + " " + sense.code() + " " + sense.part() + " " + sense.name();
            if (!sense.kind().equals("people") && !seen.add(same)) {
                found.add(
                        Finding.error(
                                "listed-twice",
                                sense.file(),
                                sense.name(),
                                "stands twice under " + sense.part() + " of " + sense.code()));
            }
        }
    }

    private void doubled(String form, List<Surface> senses) {
        var meant = new TreeSet<String>();
        senses.stream()
                .filter(sense -> !sense.kind().equals("people"))
                .filter(sense -> senses.stream().noneMatch(other -> seat(sense, other)))
                .forEach(
                        sense ->
                                meant.add(
                                        dated(sense)
                                                ? "a state of its day"
                                                : sense.kind() + " " + sense.code()));
        if (meant.size() > 1) {
            found.add(
                    Finding.warning(
                            "double-sense",
                            senses.getFirst().file(),
                            form,
                            "means "
                                    + senses.stream()
                                            .map(s -> s.code() + " (" + s.kind() + ")")
                                            .distinct()
                                            .collect(Collectors.joining(" and "))));
        }
    }

    /// States that follow each other share names: the article's day tells which is meant.
    private static boolean dated(Surface sense) {
        return sense.entry().has("from") || sense.entry().has("to");
    }

    /// A place in the state that the same name stands for: which is meant the sentence tells.
    private boolean seat(Surface place, Surface state) {
        return place.kind().equals("places")
                && state.kind().equals("states")
                && surfaces.liesIn(place.code(), state.code());
    }
}
