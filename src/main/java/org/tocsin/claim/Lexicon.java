package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who and what a text can name: states, places, people, bodies, weapons, roles and outlets, in one
/// trie.
final class Lexicon {
    private final TokenTrie<Sense> names = new TokenTrie<>();
    private final Map<String, String> within = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> severities = new HashMap<>();

    Lexicon(List<JsonNode> files, Outlets outlets) {
        files.forEach(this::readLines);
        for (var file : files) {
            each(file, "states", this::addState);
            each(file, "places", this::addPlace);
            each(file, "people", this::addPerson);
            each(file, "organisations", this::addBody);
            each(file, "classes", this::addWeapon);
            each(file, "weapons", this::addWeapon);
            each(file, "roles", this::addRole);
        }
        outlets.all().forEach(this::addOutlet);
        files.forEach(file -> each(file, "outlets", this::addHouse));
    }

    /// The first name of every state and organisation, by code.
    Map<String, String> codes() {
        return Map.copyOf(codes);
    }

    TokenTrie<Sense> names() {
        return names;
    }

    private void readLines(JsonNode file) {
        each(
                file,
                "places",
                p -> {
                    if (p.hasNonNull("within")) {
                        within.put(code(p), p.get("within").asText());
                    }
                });
        each(
                file,
                "classes",
                c -> {
                    if (c.hasNonNull("class")) {
                        parents.put(code(c), c.get("class").asText());
                    }
                });
        each(file, "weapons", w -> parents.put(code(w), w.path("class").asText("weapon")));
        List.of("classes", "weapons")
                .forEach(
                        key ->
                                each(
                                        file,
                                        key,
                                        w -> severities.put(code(w), w.path("severity").asInt(0))));
    }

    private static void each(
            JsonNode file, String key, java.util.function.Consumer<JsonNode> entry) {
        file.path(key).forEach(entry);
    }

    private void addState(JsonNode state) {
        var code = code(state);
        codes.putIfAbsent(code, Language.list(state.path("names")).getFirst());
        add(state.path("names"), new Sense.State(code, Sense.Form.NAME));
        add(state.path("adjectives"), new Sense.State(code, Sense.Form.ADJECTIVE));
        add(state.path("people"), new Sense.State(code, Sense.Form.PEOPLE));
        add(state.path("metonyms"), new Sense.State(code, Sense.Form.METONYM));
    }

    private void addPlace(JsonNode place) {
        add(place.path("names"), new Sense.Where(code(place), line(code(place), within)));
    }

    private void addPerson(JsonNode person) {
        add(
                person.path("names"),
                new Sense.Person(
                        code(person),
                        person.path("role").asText("official"),
                        day(person.get("from")),
                        day(person.get("to"))));
    }

    private void addBody(JsonNode body) {
        var state = body.hasNonNull("state") ? body.get("state").asText() : null;
        if (state == null) {
            codes.putIfAbsent(code(body), Language.list(body.path("names")).getFirst());
        }
        add(body.path("names"), new Sense.Body(code(body), body.path("kind").asText(), state));
    }

    private void addWeapon(JsonNode weapon) {
        var line = line(code(weapon), parents);
        var steps = line.stream().mapToInt(c -> severities.getOrDefault(c, 0)).max().orElse(0);
        for (var name : Language.list(weapon.path("names"))) {
            names.add(
                    name,
                    new Sense.Weapon(line, steps, Character.isUpperCase(name.codePointAt(0))));
        }
    }

    private void addRole(JsonNode role) {
        var kind =
                SourceKind.valueOf(
                        role.path("kind").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
        add(role.path("names"), new Sense.Role(kind, role.path("apart").asBoolean(false)));
    }

    private void addOutlet(Outlet outlet) {
        var kind =
                outlet.kind() == OutletKind.STATE_MEDIA
                        ? SourceKind.STATE_MEDIA
                        : outlet.kind() == OutletKind.BLOG ? SourceKind.BLOGGER : SourceKind.MEDIA;
        if (outlet.kind() == OutletKind.GOVERNMENT) {
            return; // a government's own page speaks as that government, which the states name
        }
        outlet.names()
                .forEach(
                        name -> names.add(name, new Sense.House(outlet.id(), outlet.name(), kind)));
    }

    /// An outlet that texts cite and the source list may lack: it keeps its name from being read as
    /// something else.
    private void addHouse(JsonNode house) {
        var kind =
                switch (house.path("kind").asText()) {
                    case "state-media" -> SourceKind.STATE_MEDIA;
                    case "social-media" -> SourceKind.SOCIAL_MEDIA;
                    default -> SourceKind.MEDIA;
                };
        add(house.path("names"), new Sense.House(code(house).toLowerCase(Locale.ROOT), "", kind));
    }

    private void add(JsonNode phrases, Sense sense) {
        Language.list(phrases).forEach(phrase -> names.add(phrase, sense));
    }

    private static String code(JsonNode entry) {
        return entry.path("code").asText();
    }

    private static @Nullable LocalDate day(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : LocalDate.parse(node.asText());
    }

    /// From a code outwards; a circle in the configuration ends the line instead of the program.
    private static List<String> line(String code, Map<String, String> up) {
        var line = new ArrayList<String>();
        for (var at = code; at != null && !line.contains(at); at = up.get(at)) {
            line.add(at);
        }
        return line;
    }
}
