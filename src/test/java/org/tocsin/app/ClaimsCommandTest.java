package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class ClaimsCommandTest {
    private static final String STRIKE =
            "Russia fired ten missiles at the Ukrainian city of Kharkiv on Tuesday, Ukraine's"
                    + " defence ministry said.";
    private static final String TEXT =
            "A loud night on the river\n\n"
                    + STRIKE
                    + "\n\nWindows broke in the old town, and trams stood still until the"
                    + " morning.\n";
    private static final List<String> CONTRACT =
            List.of(
                    "id,article,field,sentence,quote,start,end,type,plover,actor,recipient,instrument,quantity,place,date,attribution,status,factuality,polarity,direction,severity,rule"
                            .split(",", -1));

    @TempDir Path dir;

    @Test
    void a_claim_has_the_contract_s_keys_first_and_in_order() throws IOException {
        var claim = strike(Ran.tocsin("claims", file("night.txt", TEXT)));

        var keys = new ArrayList<String>();
        claim.fieldNames().forEachRemaining(keys::add);
        assertThat(keys.subList(0, CONTRACT.size())).isEqualTo(CONTRACT);
        assertThat(keys(claim.get("plover")))
                .containsExactly("event", "mode", "contexts", "aux_modes");
        assertThat(keys(claim.get("actor").get(0))).containsExactly("text", "code");
        assertThat(keys(claim.get("attribution").get(0))).containsExactly("source", "kind", "cue");
    }

    @Test
    void its_values_stand_in_the_contract_s_forms() throws IOException {
        var line =
                article("a", STRIKE).put("published_at", "2031-03-05T08:00:00Z").toString() + "\n";

        var claim = strike(Ran.tocsin("claims", file("night.jsonl", line)));

        assertThat(claim.get("article").asText()).isEqualTo("a");
        assertThat(claim.get("plover").get("event").asText()).isEqualTo("ASSAULT");
        assertThat(claim.get("actor").get(0).get("code").asText()).isEqualTo("RUS");
        assertThat(claim.get("recipient").get(0).get("code").asText()).isEqualTo("UKR");
        assertThat(claim.get("instrument").asText()).isEqualTo("missile");
        assertThat(claim.get("quantity").asText()).startsWith("ten");
        assertThat(claim.get("date").asText()).isEqualTo("2031-03-04");
        assertThat(claim.get("attribution").get(0).get("kind").asText())
                .isEqualTo("official-named");
        assertThat(claim.get("status").asText()).isEqualTo("ATTRIBUTED_CLAIM");
        assertThat(claim.get("factuality").asText()).isEqualTo("CT+");
        assertThat(claim.get("polarity").asText()).isEqualTo("positive");
        assertThat(claim.get("direction").asText()).isEqualTo("escalatory");
        assertThat(claim.get("severity").asText()).isIn("Moderate", "Severe", "Extreme");
        assertThat(claim.get("rule").asText()).isNotEmpty();
    }

    @Test
    void offsets_count_code_points_of_the_field_also_behind_characters_of_two_units()
            throws IOException {
        var body = "🚀🚀 Fireworks lit the pier 😀, people said.\n\n" + STRIKE;
        var lines = article("a", body).put("title", "🌊 " + STRIKE) + "\n";

        var claims = Ran.tocsin("claims", file("pier.jsonl", lines)).objects();

        assertThat(claims).extracting(claim -> claim.get("field").asText()).contains("body");
        for (var claim : claims) {
            var text = claim.get("field").asText().equals("body") ? body : "🌊 " + STRIKE;
            assertThat(between(text, claim.get("start").asInt(), claim.get("end").asInt()))
                    .isEqualTo(claim.get("quote").asText());
        }
        assertThat(strike(claims).get("start").asInt())
                .isEqualTo(body.codePointCount(0, body.indexOf(STRIKE)));
    }

    @Test
    void offsets_of_a_text_file_count_in_its_whole_content() throws IOException {
        var text = "Share\n\nBy Ada Quill | 2031-03-05 07:00\n\n" + TEXT + "\nDonate now!\n";

        var claim = strike(Ran.tocsin("claims", file("copied.txt", text)));

        assertThat(between(text, claim.get("start").asInt(), claim.get("end").asInt()))
                .isEqualTo(claim.get("quote").asText());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"night.txt", "night.jsonl", "night.jsonl.gz", "night.html", "night.html.gz"})
    void every_kind_of_file_gives_the_claim(String name) throws IOException {
        var page = "<html><body><article><h1>A loud night</h1><p>" + STRIKE + "</p><p>";
        var content =
                name.contains("html")
                        ? page + "Trams stood still in the old town.</p></article></body></html>"
                        : name.contains("jsonl") ? article(name, STRIKE) + "\n" : TEXT;

        var claim = strike(Ran.tocsin("claims", file(name, content)));

        assertThat(claim.get("article").asText()).isEqualTo(name);
    }

    @Test
    void standard_input_is_read_as_json_lines() {
        assertThat(Ran.fed(article("a", STRIKE) + "\n", "claims", "-").out()).isNotEmpty();
    }

    @Test
    void a_bad_line_is_told_with_file_and_line_and_the_rest_goes_on() throws IOException {
        var bad = List.of("{\"id\":\"b\"}", "no json", "[]", "{\"body\":\"x\"}");
        for (var wrong : bad) {
            var lines = article("a", STRIKE) + "\n" + wrong + "\n\n" + article("c", STRIKE) + "\n";

            var ran = Ran.tocsin("claims", file("mixed.jsonl", lines));

            assertThat(ran.code()).isZero();
            assertThat(ran.objects())
                    .extracting(claim -> claim.get("article").asText())
                    .contains("a", "c");
            assertThat(ran.err()).hasSize(2);
            assertThat(ran.err().getFirst()).contains("mixed.jsonl, line 2");
            assertThat(ran.err().getLast()).contains("1 of 3");
        }
    }

    @Test
    void a_line_that_is_cut_off_in_the_middle_of_a_packed_file_leaves_those_before_it()
            throws IOException {
        var whole = file("whole.jsonl.gz", (article("a", STRIKE) + "\n").repeat(2_000));
        var bytes = Files.readAllBytes(whole);
        var cut = dir.resolve("cut.jsonl.gz");
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        var ran = Ran.tocsin("claims", cut);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotEmpty();
        assertThat(ran.err().getFirst()).contains("cut.jsonl.gz");
    }

    @Test
    void input_that_holds_no_article_at_all_is_bad_usage_in_one_line() throws IOException {
        var ran = Ran.tocsin("claims", file("notes.jsonl", "just words\n"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("notes.jsonl, line 1");
    }

    @ParameterizedTest
    @CsvSource({"empty.jsonl, ''", "blank.jsonl, '\n  \n'"})
    void no_lines_are_no_claims(String name, String content) throws IOException {
        var ran = Ran.tocsin("claims", file(name, content));

        assertThat(ran).isEqualTo(new Ran(0, List.of(), List.of()));
    }

    @Test
    void an_empty_text_is_no_article() throws IOException {
        var ran = Ran.tocsin("claims", file("empty.txt", ""));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("empty.txt");
    }

    @Test
    void a_line_over_the_limit_is_refused_and_the_next_one_read() throws IOException {
        var lines =
                article("long", "word ".repeat(ArticleFiles.MAX_BYTES / 5))
                        + "\n"
                        + article("b", STRIKE);

        var ran = Ran.tocsin("claims", file("long.jsonl", lines));

        assertThat(ran.code()).isZero();
        assertThat(strike(ran).get("article").asText()).isEqualTo("b");
        assertThat(ran.err().getFirst()).contains("line 1", "8 MiB");
    }

    @Test
    void an_article_of_5_mb_is_read_to_its_end() throws IOException {
        var filler = "The harbour was quiet and the trams ran on time that day.\n\n";
        var body = filler.repeat(5_000_000 / filler.length()) + STRIKE;
        var path = file("huge.jsonl", article("huge", body) + "\n");

        var ran =
                org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(60), () -> Ran.tocsin("claims", path));

        assertThat(between(body, strike(ran).get("start").asInt(), strike(ran).get("end").asInt()))
                .isEqualTo(STRIKE);
    }

    @Test
    void an_article_in_a_language_without_rules_is_counted() throws IOException {
        var line = article("de", "Die Straßenbahnen standen bis zum Morgen still.");

        var ran = Ran.tocsin("claims", file("de.jsonl", line.put("language", "de") + "\n"));

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).singleElement().asString().contains("{de=1}");
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode article(String id, String body) {
        return Json.mapper().createObjectNode().put("id", id).put("body", body);
    }

    private static JsonNode strike(Ran ran) {
        return strike(ran.objects());
    }

    private static JsonNode strike(List<JsonNode> claims) {
        return claims.stream()
                .filter(claim -> claim.get("type").asText().equals("MISSILE_STRIKE"))
                .filter(claim -> claim.get("field").asText().equals("body"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private Path file(String name, String content) throws IOException {
        var path = dir.resolve(name);
        try (OutputStream file = Files.newOutputStream(path);
                var out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }
}
