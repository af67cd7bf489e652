package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.CueClass;
import org.tocsin.claim.Direction;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Finding;
import org.tocsin.claim.Severity;
import org.tocsin.claim.SourceKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

class ConfigSchemasTest {
    private static final Path SCHEMAS = Path.of("config/schema");

    private static List<Finding> check(String file, String text) {
        return new ConfigSchemas().check(Map.of(file, text));
    }

    @Test
    void what_ships_fits_its_schemas() {
        var files = Configuration.files(List.of(ConfigLayer.directory("", Path.of("config"))));
        assertThat(new ConfigSchemas().check(files)).isEmpty();
        var demo = ConfigLayer.directory("", Path.of("src/main/resources/demo"));
        assertThat(new ConfigSchemas().check(demo.lexicon())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    states.yaml | states: [{code: Nor, names: [Norway]}] | /states/0/code | Nor
                    states.yaml | states: [{code: NOR}] | /states/0 | names
                    frames-9-x.yaml | frames: [{id: a, type: STRIKE, verbs: [hit], needs: [aktor], examples: [A hit on B.], counter_examples: [C hit on D.]}] | /frames/0/needs/0 | aktor
                    frames.yaml | frames: [{id: a, type: STRIKE, examples: [A hit on B.], counter_examples: [C hit on D.]}] | /frames/0 | verbs
                    status.yaml | rows: [{row: a, cue: [SAYS], status: DENIED, factuality: UU}] | /rows/0/cue/0 | SAYS
                    people.yaml | people: [{names: [Ada], code: AAA, role: official, from: May 2020, to: null, as_of: 2020-05}] | /people/0/from | May 2020
                    grammar.yaml | {governors: {}, be: [is], have: [has], do: [do, 7], boundaries: [], stops: [], prepositions: []} | /do/1 | 7
                    """)
    void a_finding_names_the_file_the_place_in_it_and_the_value(
            String file, String text, String place, String value) {
        assertThat(check(file, text))
                .anySatisfy(
                        found -> {
                            assertThat(found.file()).isEqualTo(file);
                            assertThat(found.level()).isEqualTo(Finding.Level.ERROR);
                            assertThat(found.subject()).isEqualTo(place);
                            assertThat(found.text()).contains(value);
                        });
    }

    @Test
    void broken_yaml_is_one_finding_and_an_unknown_kind_of_file_a_warning() {
        assertThat(check("states.yaml", "states: [unclosed"))
                .singleElement()
                .satisfies(found -> assertThat(found.check()).isEqualTo("yaml"));
        assertThat(check("birds.yaml", "birds: []"))
                .singleElement()
                .satisfies(found -> assertThat(found.level()).isEqualTo(Finding.Level.WARNING));
    }

    @Test
    void the_words_that_a_schema_lists_are_those_of_the_program() throws IOException {
        var row = schema("status").at("/$defs/rows/properties");
        assertThat(words(row.at("/status/enum"))).isEqualTo(names(ClaimStatus.values()));
        assertThat(words(row.at("/factuality/enum"))).isEqualTo(names(Factuality.values()));
        assertThat(words(row.at("/cue/items/enum"))).isEqualTo(names(CueClass.values()));
        assertThat(words(row.at("/kind/items/enum"))).isEqualTo(names(SourceKind.values()));
        var frame = schema("frames").at("/$defs/frame/properties");
        assertThat(words(frame.at("/direction/enum"))).isEqualTo(names(Direction.values()));
        assertThat(words(frame.at("/severity/enum"))).isEqualTo(names(Severity.values()));
        var role = schema("roles").at("/$defs/roles/properties/kind/enum");
        assertThat(words(role))
                .isEqualTo(Arrays.stream(SourceKind.values()).map(SourceKind::label).toList());
    }

    @Test
    void every_file_names_its_schema_to_editors() throws IOException {
        var line = Pattern.compile("# yaml-language-server: [$]schema=../../schema/(.*)");
        for (var part : List.of("lexicon", "rules")) {
            try (var files = Files.walk(Path.of("config", part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var named = line.matcher(Files.readAllLines(file).getFirst());
                    assertThat(named.matches()).as(file.toString()).isTrue();
                    assertThat(SCHEMAS.resolve(named.group(1))).as(file.toString()).exists();
                }
            }
        }
    }

    private static JsonNode schema(String kind) throws IOException {
        return new ObjectMapper().readTree(SCHEMAS.resolve(kind + ".schema.json").toFile());
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
