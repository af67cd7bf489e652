package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.OutletKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class SourceListTest {
    private static final Path SHIPPED = Path.of("config/sources.yaml");
    private static final Path SCHEMA = Path.of("config/sources.schema.json");
    private static final String ENTRY =
            """
            version: 1
            sources:
              - id: gull
                names: [The Gull, Gull]
                domains: [gull.example]
                kind: state-media
                country: NOR
                language: "no"
                family: gull-press
                feeds: [http://gull.example/rss]
                verified: never
            """;

    @TempDir Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("list.yaml"), yaml);
    }

    @Test
    void an_entry_becomes_a_source() throws IOException {
        var source = SourceList.read(file(ENTRY)).sources().getFirst();
        assertThat(source.outlet().kind()).isEqualTo(OutletKind.STATE_MEDIA);
        assertThat(source.outlet().name()).isEqualTo("The Gull");
        assertThat(source.subscriptions())
                .extracting(each -> each.feed().toString())
                .containsExactly("http://gull.example/rss");
        assertThat(source.verified()).isNull();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: state-media | kind: tabloid | kind",
                "language: \"no\" | language: Norse | language",
                "family: gull-press | familie: gull-press | familie",
                "version: 1 | version: 2 | version",
                "verified: never | verified: soon | verified",
                "verified: never | verified: 2025-02-31 | 2025-02-31",
                "country: NOR | country: Norway | country",
                "id: gull | id: The Gull | id",
                "feeds: [http://gull.example/rss] | feeds: [file:///etc/passwd] | feeds",
                "country: NOR | longest_interval: soon | longest_interval",
                "country: NOR | shortest_interval: PT0M | shortest_interval",
                "country: NOR | article: {body: 'div['} | article.body",
                "country: NOR | article: {cut: [abc]} | article.cut",
                "country: NOR | article: {text: div} | text",
                "country: NOR | pages: [{url: 'http://gull.example/', links: 'a['}] | links",
                "country: NOR | pages: [{url: 'ftp://gull.example/', links: a}] | url",
                "country: NOR | pages: [{url: 'http://gull.example/%zz', links: a}] | pages[0].url",
                "country: NOR | pages: [{url: 'http://', links: a}] | pages[0].url",
                "country: NOR | pages: [{url: 'http://gull_s.example/', links: a}] | pages[0].url",
                "feeds: [http://gull.example/rss] | feeds: [http://gull.example/%zz] | sources[0].feeds",
                "feeds: [http://gull.example/rss] | feeds: [http://gull_s.example/] | sources[0].feeds",
                "names: [The Gull, Gull] | names: [] | names",
                "names: [The Gull, Gull] | names: {a: b} | names",
                "domains: [gull.example] | id: twice | id",
            })
    void what_the_form_does_not_allow_is_refused_by_name(String was, String is, String key)
            throws IOException {
        var file = file(ENTRY.replace(was, is));
        assertThatThrownBy(() -> SourceList.read(file))
                .isInstanceOf(SourceListException.class)
                .hasMessageContaining("list.yaml")
                .hasMessageContaining(key);
    }

    @Test
    void a_source_has_a_pace_of_its_own_that_can_be_kept() throws IOException {
        var pace = ENTRY + "    shortest_interval: PT1M\n    longest_interval: PT15M\n";
        assertThat(SourceList.read(file(pace)).sources().getFirst().pace())
                .isEqualTo(new Pace(Duration.ofMinutes(1), Duration.ofMinutes(15)));
        var file = file(pace.replace("PT1M", "PT1H"));
        assertThatThrownBy(() -> SourceList.read(file))
                .hasMessageContaining("line 12, sources[0].shortest_interval")
                .hasMessageContaining("above the longest, PT15M");
    }

    @Test
    void a_refusal_names_line_and_key() throws IOException {
        var file = file(ENTRY.replace("family: gull-press", "familie: gull-press"));
        assertThatThrownBy(() -> SourceList.read(file))
                .hasMessageContaining("line 9")
                .hasMessageContaining("sources[0].familie");
    }

    @Test
    void two_entries_with_one_name_are_refused() throws IOException {
        var twice = ENTRY + ENTRY.lines().skip(2).reduce("", (a, b) -> a + b + "\n");
        var file = file(twice.replaceFirst("id: gull", "id: tern"));
        assertThatThrownBy(() -> SourceList.read(file))
                .isInstanceOf(SourceListException.class)
                .hasMessageContaining("tern and gull");
    }

    @Test
    void tags_that_would_make_objects_are_refused() throws IOException {
        var file = file(ENTRY.replace("id: gull", "id: !!javax.script.ScriptEngineManager [x]"));
        assertThatThrownBy(() -> SourceList.read(file)).isInstanceOf(SourceListException.class);
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws IOException {
        var file = file(ENTRY + "#".repeat(SourceList.MAX_BYTES));
        assertThatThrownBy(() -> SourceList.read(file)).hasMessageContaining("larger than");
    }

    @Test
    void the_shipped_list_fits_its_schema() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schema = registry.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(SHIPPED), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(ENTRY.replace("family", "familie"), InputFormat.YAML))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NYT, nyt, NEWSPAPER, new-york-times",
        "Fox News, fox-news, BROADCASTER, murdoch",
        "wall street journal, wsj, NEWSPAPER, murdoch",
        "Le Figaro, le-figaro, NEWSPAPER, dassault",
        "NBC News, nbc-news, BROADCASTER, comcast",
        "AFP, afp, AGENCY, afp",
        "The Moscow Times, moscow-times, ONLINE, moscow-times",
        "TASS, tass, STATE_MEDIA, russian-state",
        "Kremlin, kremlin, GOVERNMENT, russian-state",
        "White House, white-house, GOVERNMENT, us-government",
    })
    void the_shipped_list_knows_who_is_who(String name, String id, OutletKind kind, String family) {
        var outlet = SourceList.read(SHIPPED).outlets().byName(name).orElseThrow();
        assertThat(outlet.id()).isEqualTo(id);
        assertThat(outlet.kind()).isEqualTo(kind);
        assertThat(outlet.family()).isEqualTo(family);
    }

    @Test
    void every_official_channel_names_whose_it_is() {
        assertThat(SourceList.read(SHIPPED).outlets().all())
                .filteredOn(outlet -> outlet.kind() == OutletKind.GOVERNMENT)
                .isNotEmpty()
                .allSatisfy(outlet -> assertThat(outlet.ownChannelOf()).isNotNull());
    }
}
