package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pages of many shapes and languages, written for this test, with what must come out of them.
class PageShapesTest {
    private static final Path SHAPES = Path.of("src/test/resources/extract");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ArticleExtractor EXTRACTOR =
            new ArticleExtractor(
                    new Outlets(
                            List.of(
                                    outlet("beacon", "Norland Beacon", OutletKind.NEWSPAPER),
                                    outlet("nwa", "North Wire Agency", OutletKind.AGENCY))));

    private static Outlet outlet(String id, String name, OutletKind kind) {
        var names = kind == OutletKind.AGENCY ? List.of(name, "NWA") : List.of(name);
        return new Outlet(id, names, List.of(id + ".example"), null, "en", kind, id, null);
    }

    static Stream<Named<JsonNode>> shapes() throws IOException {
        try (var files = Files.list(SHAPES.resolve("shapes"))) {
            return files
                    .sorted()
                    .flatMap(file -> read(file).valueStream())
                    .map(shape -> Named.of(shape.path("name").asText(), shape))
                    .toList()
                    .stream();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String filled(String text, String language) throws IOException {
        var texts = YAML.readTree(SHAPES.resolve("texts.yaml").toFile()).path(language);
        var out = text;
        for (var i = 1; i <= texts.size(); i++) {
            out = out.replace("{" + i + "}", texts.get(i - 1).asText());
        }
        return out;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void a_shape_gives_what_stands_on_it(JsonNode shape) throws IOException {
        var language = shape.path("language").asText();
        var html = filled(shape.path("html").asText(), language);
        var url = CanonicalUrl.parse(shape.path("url").asText()).orElse(null);
        var extraction = EXTRACTOR.extract(html, url);
        assertThat(extraction.kind().label()).isEqualTo(shape.path("kind").asText("article"));
        switch (extraction) {
            case Extraction.NoArticle _ -> assertThat(shape.has("body")).isFalse();
            case Extraction.Page page -> article(page, shape, language);
        }
    }

    private static void article(Extraction.Page page, JsonNode shape, String language)
            throws IOException {
        var softly = new SoftAssertions();
        if (shape.has("body")) {
            var expected =
                    shape.path("body")
                            .valueStream()
                            .map(JsonNode::asText)
                            .collect(Collectors.joining("\n\n"));
            softly.assertThat(page.body()).isEqualTo(filled(expected, language));
        }
        softly.assertThat(page.language()).isEqualTo(language);
        if (shape.has("title")) {
            softly.assertThat(page.title()).isEqualTo(shape.path("title").asText());
        }
        if (shape.has("published")) {
            softly.assertThat(written(page.published()))
                    .isEqualTo(shape.path("published").asText());
        }
        if (shape.has("modified")) {
            softly.assertThat(written(page.modified())).isEqualTo(shape.path("modified").asText());
        }
        if (shape.has("authors")) {
            softly.assertThat(page.authors()).isEqualTo(texts(shape.path("authors")));
        }
        softly.assertThat(page.credits()).isEqualTo(texts(shape.path("credits")));
        softly.assertAll();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static String written(Published published) {
        return switch (published) {
            case Published.At(var instant) -> instant.toString();
            case Published.On(var day) -> day.toString();
            case Published.Undated _ -> "none";
        };
    }
}
