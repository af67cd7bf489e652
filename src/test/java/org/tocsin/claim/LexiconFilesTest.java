package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every entry of the lexicon must keep to, so that an editor's slip is found before it
/// speaks.
class LexiconFilesTest {
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern TRUTH =
            Pattern.compile("[\\[,]\\s*(on|off|yes|no|true|false|y|n)\\s*[,\\]]");
    private static final Set<String> BODIES =
            Set.of(
                    "alliance",
                    "igo",
                    "armed-group",
                    "government-body",
                    "military-body",
                    "ngo",
                    "company");
    private static final Set<String> OFFICES =
            Set.of(
                    "head-of-state",
                    "head-of-government",
                    "foreign-minister",
                    "defence-minister",
                    "official",
                    "spokesperson",
                    "military",
                    "opposition");

    @ParameterizedTest
    @CsvSource({
        "states, states",
        "places, places",
        "organisations, organisations",
        "weapons, classes",
        "weapons, weapons",
        "outlets, outlets"
    })
    void a_code_stands_once_and_has_names(String file, String list) {
        var seen = new HashSet<String>();
        for (var entry : LexiconFiles.entries(file, list)) {
            var code = entry.path("code").asText();
            assertThat(seen.add(code)).as("twice: %s", code).isTrue();
            assertThat(Language.list(entry.path("names")))
                    .as(code)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(entry.path("names").valueStream()).as(code).allMatch(JsonNode::isTextual);
        }
    }

    @Test
    void states_have_alpha_3_codes_and_live_from_their_first_day_to_their_last() {
        for (var state : LexiconFiles.entries("states", "states")) {
            assertThat(state.path("code").asText()).matches(ALPHA_3);
            inOrder(state);
        }
    }

    @Test
    void no_code_is_a_state_and_an_organisation() {
        assertThat(LexiconFiles.codes("states", "states"))
                .doesNotContainAnyElementsOf(LexiconFiles.codes("organisations", "organisations"));
    }

    @Test
    void organisations_are_of_a_known_kind_and_state() {
        var states = LexiconFiles.codes("states", "states");
        for (var body : LexiconFiles.entries("organisations", "organisations")) {
            assertThat(BODIES).contains(body.path("kind").asText());
            if (body.hasNonNull("state")) {
                assertThat(states).contains(body.get("state").asText());
            }
        }
    }

    @Test
    void a_place_lies_in_a_place_or_a_state_and_never_in_itself() {
        var known = new HashSet<>(LexiconFiles.codes("places", "places"));
        known.addAll(LexiconFiles.codes("states", "states"));
        var up = new HashMap<String, String>();
        for (var place : LexiconFiles.entries("places", "places")) {
            if (place.hasNonNull("within")) {
                up.put(place.path("code").asText(), place.get("within").asText());
                assertThat(known).contains(place.get("within").asText());
            }
        }
        up.keySet().forEach(code -> assertThat(steps(code, up)).as(code).isLessThan(8));
    }

    @Test
    void a_weapon_is_of_a_class_and_no_class_of_itself() {
        var classes = LexiconFiles.codes("weapons", "classes");
        var up = new HashMap<String, String>();
        Stream.of("classes", "weapons")
                .flatMap(list -> LexiconFiles.entries("weapons", list).stream())
                .filter(entry -> entry.hasNonNull("class"))
                .forEach(
                        entry -> {
                            up.put(entry.path("code").asText(), entry.get("class").asText());
                            assertThat(known(entry, classes)).as(entry.toString()).isTrue();
                        });
        up.keySet().forEach(code -> assertThat(steps(code, up)).as(code).isLessThan(8));
    }

    /// A weapon may also be a make of another one: SCALP of Storm Shadow.
    private static boolean known(JsonNode entry, Set<String> classes) {
        return classes.contains(entry.get("class").asText())
                || LexiconFiles.codes("weapons", "weapons").contains(entry.get("class").asText());
    }

    private static int steps(String code, java.util.Map<String, String> up) {
        var steps = 0;
        for (var at = code; at != null && steps < 10; at = up.get(at)) {
            steps++;
        }
        return steps;
    }

    @Test
    void people_speak_for_an_actor_in_an_office_from_a_day_to_a_day() {
        var actors = LexiconFiles.actors();
        for (var person : LexiconFiles.entries("people", "people")) {
            assertThat(actors).contains(person.path("code").asText());
            assertThat(OFFICES).contains(person.path("role").asText());
            assertThat(person.hasNonNull("from")).as(person.toString()).isTrue();
            YearMonth.parse(person.path("as_of").asText());
            inOrder(person);
        }
    }

    @Test
    void nobody_bears_one_name_twice_in_one_office() {
        var seen = new HashSet<String>();
        for (var person : LexiconFiles.entries("people", "people")) {
            for (var name : Language.list(person.path("names"))) {
                var office =
                        String.join(
                                "|",
                                name,
                                person.path("code").asText(),
                                person.path("role").asText(),
                                person.path("from").asText());
                assertThat(seen.add(office)).as(office).isTrue();
            }
        }
    }

    @Test
    void sixty_states_have_people_and_twenty_of_them_before_1990() {
        var states = LexiconFiles.codes("states", "states");
        var now = new HashSet<String>();
        var then = new HashSet<String>();
        for (var person : LexiconFiles.entries("people", "people")) {
            var code = person.path("code").asText();
            if (states.contains(code)) {
                now.add(code);
                if (LocalDate.parse(person.path("from").asText()).getYear() < 1990) {
                    then.add(code);
                }
            }
        }
        assertThat(now).hasSizeGreaterThanOrEqualTo(60);
        assertThat(then).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void a_name_stands_for_one_place_one_body_and_one_weapon_only() {
        for (var file : List.of("places", "organisations", "weapons")) {
            var holders = new HashMap<String, String>();
            for (var list : List.of(file, "classes")) {
                for (var entry : LexiconFiles.entries(file, list)) {
                    for (var name : Language.list(entry.path("names"))) {
                        var before = holders.put(name, entry.path("code").asText());
                        assertThat(before).as("%s in %s", name, file).isNull();
                    }
                }
            }
        }
    }

    @Test
    void no_word_is_read_as_a_truth_value() {
        var found = new ArrayList<String>();
        for (var file :
                List.of(
                        "states",
                        "places",
                        "people",
                        "organisations",
                        "weapons",
                        "roles",
                        "outlets",
                        "namesakes")) {
            TRUTH.matcher(LexiconFiles.text(file))
                    .results()
                    .forEach(r -> found.add(file + ": " + r.group()));
        }
        assertThat(found).isEmpty();
    }

    private static void inOrder(JsonNode entry) {
        if (entry.hasNonNull("from") && entry.hasNonNull("to")) {
            assertThat(LocalDate.parse(entry.get("from").asText()))
                    .as(entry.toString())
                    .isBeforeOrEqualTo(LocalDate.parse(entry.get("to").asText()));
        }
    }
}
