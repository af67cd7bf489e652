package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Who and what a text can name: states, places, people, bodies, weapons, roles and outlets, in one
/// trie.
final class Lexicon {
    /// Longer acronyms are spoken as words, and some papers write them so: Centcom.
    private static final int LONG_ACRONYM = 4;

    private final TokenTrie<Sense> names = new TokenTrie<>();
    private final Map<String, String> within = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> severities = new HashMap<>();
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Namesakes namesakes = new Namesakes();

    Lexicon(List<JsonNode> files, Outlets outlets, FunctionWords functionWords) {
        files.forEach(this::readLines);
        for (var file : files) {
            each(file, "states", this::addState);
            each(file, "places", this::addPlace);
            each(file, "people", this::addPerson);
            each(file, "organisations", this::addBody);
            each(file, "classes", this::addWeapon);
            each(file, "weapons", this::addWeapon);
            each(file, "roles", this::addRole);
            Language.list(file.path("others")).forEach(name -> names.add(name, new Sense.Other()));
            namesakes.read(file);
        }
        outlets.all().forEach(outlet -> addOutlet(outlet, functionWords));
        files.forEach(file -> each(file, "outlets", this::addHouse));
        acronyms.removeAll(words);
    }

    /// The first name of every state and organisation, by code.
    Map<String, String> codes() {
        return Map.copyOf(codes);
    }

    TokenTrie<Sense> names() {
        return names;
    }

    /// What every sentence is held against.
    List<TokenTrie<?>> tries() {
        return List.of(names);
    }

    Namesakes namesakes() {
        return namesakes;
    }

    /// Whether a name counts only where it is written in capitals: `SPA` is an agency, `Spa` a
    /// town.
    boolean inCapitals(String word) {
        return acronyms.contains(word);
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
        var from = day(state.get("from"));
        var to = day(state.get("to"));
        add(state.path("names"), new Sense.State(code, Sense.Form.NAME, from, to));
        add(state.path("adjectives"), new Sense.State(code, Sense.Form.ADJECTIVE, from, to));
        add(state.path("people"), new Sense.State(code, Sense.Form.PEOPLE, from, to));
        add(state.path("metonyms"), new Sense.State(code, Sense.Form.METONYM, from, to));
    }

    private void addPlace(JsonNode place) {
        add(place.path("names"), new Sense.Where(code(place), line(code(place), within)));
    }

    private void addPerson(JsonNode person) {
        Language.list(person.path("names")).forEach(namesakes::addFullName);
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
        var since = day(body.get("since"));
        if (state == null || since != null) {
            codes.putIfAbsent(code(body), Language.list(body.path("names")).getFirst());
        }
        var kind = body.path("kind").asText();
        add(body.path("names"), new Sense.Body(code(body), kind, state, since, null));
        if (since != null) {
            var eve = since.minusDays(1);
            add(body.path("names"), new Sense.Body(code(body), kind, null, null, eve));
        }
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
        add(
                role.path("names"),
                new Sense.Role(
                        kind,
                        role.path("apart").asBoolean(false),
                        role.path("about").asBoolean(false),
                        role.hasNonNull("band") ? role.get("band").asText() : null));
    }

    private void addOutlet(Outlet outlet, FunctionWords functionWords) {
        var kind =
                outlet.kind() == OutletKind.STATE_MEDIA
                        ? SourceKind.STATE_MEDIA
                        : outlet.kind() == OutletKind.BLOG ? SourceKind.BLOGGER : SourceKind.MEDIA;
        if (outlet.kind() == OutletKind.GOVERNMENT) {
            return; // a government's own page speaks as that government, which the states name
        }
        outlet.names()
                .forEach(
                        name ->
                                names.add(
                                        functionWords.in(name),
                                        new Sense.House(outlet.id(), outlet.name(), kind)));
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
        for (var phrase : Language.list(phrases)) {
            names.add(phrase, sense);
            learnSpelling(phrase);
        }
    }

    /// Whether a name of one word may stand without a capital: `peshmerga`.
    boolean uncapitalised(String word) {
        return lowerCase.contains(word);
    }

    private void learnSpelling(String phrase) {
        var letters = phrase.replace(".", "");
        var capitals = letters.chars().filter(Character::isUpperCase).count();
        if (capitals > 1 && letters.length() <= LONG_ACRONYM) {
            acronyms.add(letters.toLowerCase(Locale.ROOT));
        } else if (!phrase.contains(" ")) {
            words.add(phrase.toLowerCase(Locale.ROOT));
        }
        if (phrase.chars().allMatch(Character::isLowerCase)) {
            lowerCase.add(phrase);
        }
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
