package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.SharedKafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The life of an alert, told from the topics of a path that has ended.
@Tag("broker")
class ExplainCommandTest {
    private static final Configuration KNOWN = RuleHome.read(Path.of("config"));
    private static final String WORDS =
            " The harbour of Port Ella was closed for the night, and the ferries stayed away. Two"
                    + " schools sent their pupils home before noon, the mayor said in a letter that was"
                    + " read aloud on the radio, while the market stayed open and the buses ran as on any"
                    + " other day of the week in spring.";
    private static final String ARTICLE =
            "{\"id\":\"%s\",\"url\":\"https://%s/%s\",\"title\":\"%s\",\"body\":\"%s\","
                    + "\"outlet\":\"%s\",\"language\":\"en\",\"published_at\":\"%s\"}\n";

    @TempDir private Path dir;

    private static String article(String id, String outlet, String body, String at) {
        return ARTICLE.formatted(id, outlet + ".example", id, "", body, outlet, at);
    }

    private void run(Settings settings) throws Exception {
        var struck = "Russia struck Kyiv with missiles on Monday, Ukraine said." + WORDS;
        var file =
                Files.writeString(
                        dir.resolve("in.jsonl"),
                        article("a", "reuters", struck, "2026-03-02T08:00:00Z")
                                + article("b", "guardian", struck, "2026-03-02T08:10:00Z")
                                + article(
                                        "c",
                                        "ap",
                                        "Russia confirmed on Monday that it struck Kyiv with missiles.",
                                        "2026-03-02T09:00:00Z"));
        var io =
                new Stdio(
                        InputStream.nullInputStream(),
                        new StringWriter(),
                        new PrintWriter(new StringWriter()),
                        false);
        var verdicts = new FirstVerdicts();
        try (var watch = SharedWatch.start(settings, KNOWN, List.of(verdicts));
                var sink = watch.sink()) {
            var outlets = KNOWN.sources().outlets();
            var sending = new Sending(io, outlets, sink, InstantSource.system());
            sending.send(
                    InputFile.of(List.of(file), InputFile.articles()),
                    sending.afterVerdicts(verdicts));
            assertThat(watch.settle(Duration.ofMinutes(1))).isTrue();
        }
    }

    private Ran tocsin(Settings settings, Object... arguments) throws IOException {
        var file =
                Files.writeString(
                        dir.resolve("tocsin.yaml"),
                        "topics: {prefix: '%s', partitions: 3}\n"
                                .formatted(settings.topics().prefix()));
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of(
                        "--settings",
                        file,
                        "--bootstrap",
                        Objects.requireNonNull(SharedKafka.client().get("bootstrap.servers"))));
        return Ran.tocsin(all.toArray());
    }

    @Test
    void an_alert_is_explained_by_its_transitions_claims_verdicts_and_copies() throws Exception {
        var settings = SharedWatch.settings(dir);
        run(settings);
        var alerts = tocsin(settings, "alerts").objects();
        var id = alerts.getLast().get("alert_id").asText();

        var life = tocsin(settings, "explain", "-o", "json", id).objects().getFirst();
        var transitions = life.get("transitions");
        assertThat(transitions.valueStream().map(t -> t.get("event_status").asText()))
                .containsExactly("CLAIMED", "CONFIRMED");
        var first = claim(life, "a");
        assertThat(first.get("testimony").get("claim").get("rule").asText()).isNotBlank();
        assertThat(first.get("verdicts").valueStream().map(v -> v.get("verdict").asText()))
                .containsExactly("original");
        assertThat(first.get("copies").valueStream().map(c -> c.get("article").asText()))
                .containsExactly("b");
        assertThat(claim(life, "c").get("copies")).isEmpty();

        var text = String.join("\n", tocsin(settings, "explain", id).out());
        assertThat(text)
                .contains("alert " + id)
                .contains("  CLAIMED  ")
                .contains("  CONFIRMED  ")
                .contains("changed ")
                .contains("\"Russia struck Kyiv with missiles on Monday, Ukraine said.\"")
                .contains("told by Reuters > Ukraine")
                .contains("carried by b (guardian)");

        var unknown = tocsin(settings, "explain", "nothing");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).singleElement().asString().contains("nothing: no alert");
    }

    private static JsonNode claim(JsonNode life, String article) {
        return life.get("claims")
                .valueStream()
                .filter(c -> c.at("/testimony/claim/article").asText().equals(article))
                .findFirst()
                .orElseThrow();
    }
}
