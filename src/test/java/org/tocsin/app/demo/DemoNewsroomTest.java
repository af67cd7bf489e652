package org.tocsin.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.claim.ClaimType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class DemoNewsroomTest {
    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Instant START = Instant.parse("2026-03-04T10:00:00.750Z");

    private final DemoNewsroom newsroom = DemoNewsroom.load(START);

    @Test
    void the_list_of_articles_names_every_file() throws IOException {
        try (var files = Files.list(DEMO.resolve("articles"))) {
            assertThat(DemoYaml.text("articles.txt").lines())
                    .containsExactlyElementsOf(
                            files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void forty_articles_from_fifteen_outlets_are_told_within_fifty_seconds() {
        assertThat(newsroom.articles()).hasSize(40);
        assertThat(newsroom.outlets().all()).hasSize(15);
        assertThat(newsroom.articles().stream().map(DemoArticle::outlet).distinct()).hasSize(15);
        assertThat(newsroom.articles().getFirst().appears())
                .isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(newsroom.length()).isLessThanOrEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void every_article_has_a_listed_outlet_and_80_to_350_words() {
        for (var article : newsroom.articles()) {
            assertThat(newsroom.outlets().byId(article.outlet())).as(article.id()).isPresent();
            assertThat(String.join(" ", article.paragraphs()).split("\\s+", -1))
                    .as(article.id())
                    .hasSizeBetween(80, 350);
        }
    }

    @Test
    void one_outlet_publishes_at_most_once_a_second() {
        assertThat(newsroom.articles().stream().map(a -> a.outlet() + a.appears()))
                .doesNotHaveDuplicates();
    }

    @Test
    void weekdays_follow_the_day_that_an_article_claims_for_itself() {
        assertThat(text("ledger-missile-decision"))
                .contains("told The Corvane Ledger on Wednesday", "on Tuesday, after a meeting");
        assertThat(text("mirefort-talks")).contains("will meet on Thursday");
        assertThat(text("anvar-missiles")).contains("Anvar region on Monday");
        assertThat(newsroom.articles()).noneMatch(a -> (a.title() + a.body()).contains("{"));
    }

    @Test
    void midnight_does_not_change_the_weekday_of_a_story() {
        var late = DemoNewsroom.load(Instant.parse("2026-03-04T23:59:50Z"));
        assertThat(late.articles()).noneMatch(a -> a.body().contains("on Thursday, the Tarmundi"));
        assertThat(late.articles())
                .filteredOn(a -> a.id().equals("teskia-denies"))
                .allMatch(a -> a.body().contains("denied on Wednesday"));
    }

    @Test
    void the_houses_differ_in_kind_country_and_family() {
        var outlets = newsroom.outlets().all();
        assertThat(outlets.stream().map(Outlet::kind))
                .contains(
                        OutletKind.AGENCY,
                        OutletKind.NEWSPAPER,
                        OutletKind.BROADCASTER,
                        OutletKind.STATE_MEDIA,
                        OutletKind.GOVERNMENT,
                        OutletKind.AGGREGATOR,
                        OutletKind.BLOG);
        assertThat(outlets.stream().map(Outlet::family).distinct()).hasSize(13);
        assertThat(outlets.stream().filter(o -> "HLV".equals(o.ownChannelOf()))).hasSize(1);
    }

    @Test
    void no_state_of_the_demo_is_a_state_of_the_world() throws IOException {
        var real = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
        assertThat(codes("states")).hasSize(6).doesNotContainAnyElementsOf(real);
    }

    @Test
    void what_the_lexicon_refers_to_stands_in_it() throws IOException {
        var known = new HashSet<>(codes("states"));
        known.addAll(codes("places"));
        known.addAll(codes("organisations"));
        for (var place : entries("places")) {
            assertThat(known).contains(place.path("within").asText());
        }
        for (var person : entries("people")) {
            assertThat(known).contains(person.path("code").asText());
        }
        for (var outlet : newsroom.outlets().all()) {
            if (outlet.country() != null) {
                assertThat(known).contains(outlet.country());
            }
        }
    }

    @Test
    void the_expected_end_speaks_only_of_what_exists() throws IOException {
        var expected = DemoYaml.MAPPER.readTree(DemoYaml.text("expected.yaml"));
        var ids = newsroom.articles().stream().map(DemoArticle::id).collect(Collectors.toSet());
        assertThat(ids).containsAll(strings(expected.findValues("article")));
        assertThat(ids).containsAll(strings(expected.findValues("of")));
        assertThat(ids).containsAll(strings(expected.findValues("after")));
        assertThat(ids).containsAll(strings(List.of(expected.get("quiet"))));
        assertThat(ids).containsAll(strings(expected.findValues("articles")));
        assertThat(ClaimType.values())
                .extracting(ClaimType::name)
                .containsAll(strings(expected.findValues("type")));
    }

    @Test
    void the_export_has_a_line_for_every_version_and_pages_keep_their_id() throws IOException {
        var out = new StringBuilder();
        ArticleLines.write(newsroom, out);
        var json = new ObjectMapper();
        var lines = out.toString().lines().toList();
        var last = json.readTree(lines.get(27));
        assertThat(lines).hasSize(40);
        assertThat(last.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "body",
                        "published_at",
                        "fetched_at",
                        "outlet",
                        "language");
        assertThat(last.path("id").asText()).isEqualTo("border-crossings");
        assertThat(last.path("published_at").asText()).isEqualTo("2026-03-04T10:00:10Z");
        assertThat(last.path("fetched_at").asText()).isEqualTo("2026-03-04T10:00:30Z");
        assertThat(last.path("body").asText()).startsWith("HASK — Correction: ");
    }

    private String text(String id) {
        return newsroom.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static Set<String> codes(String file) throws IOException {
        return StreamSupport.stream(entries(file).spliterator(), false)
                .map(entry -> entry.path("code").asText())
                .collect(Collectors.toSet());
    }

    private static JsonNode entries(String file) throws IOException {
        return DemoYaml.MAPPER.readTree(DemoYaml.text("lexicon/" + file + ".yaml")).get(file);
    }

    private static List<String> strings(List<JsonNode> nodes) {
        return nodes.stream()
                .flatMap(
                        node ->
                                node.isArray()
                                        ? StreamSupport.stream(node.spliterator(), false)
                                        : Stream.of(node))
                .map(JsonNode::asText)
                .toList();
    }
}
