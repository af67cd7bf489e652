package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.RuleArchive;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.Stages;
import org.tocsin.topology.StreamsEngine;
import org.tocsin.topology.StreamsSettings;
import org.tocsin.topology.TocsinTopology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A rule set that is put in force while the path runs, on the real broker.
@Tag("broker")
class RulesInForceTest {
    private static final Instant START = Instant.parse("2031-03-05T08:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final int EACH = 6;
    private static final String BOTH =
            RuleHome.PELT.replace("verbs: [pelt]", "verbs: [pelt, douse]");
    private static final String FAILING = RuleHome.PELT.replace("on Monday", "with eggs");

    @TempDir private Path dir;

    private final Topics topics = SharedKafka.topics(2);
    private Path home = Path.of("");

    @BeforeEach
    void start() throws IOException {
        home = RuleHome.in(dir.resolve("home"), RuleHome.PELT);
    }

    private Configuration first() {
        return RuleHome.read(home);
    }

    private StreamsEngine engine(Topics on, String state) {
        var first = first();
        var stages =
                Stages.standard(first.sources().outlets(), new ClaimTagger(first.rules()), Map.of())
                        .with(new AppliedRules(new RuleArchive(SharedKafka.client(), topics)));
        var settings =
                StreamsSettings.standard(
                        on.prefix() + "path", "one", dir.resolve(state), SharedKafka.client());
        var engine =
                StreamsEngine.start(
                        () -> TocsinTopology.of(on, stages), settings.properties(on.deadLetters()));
        await().atMost(LONG).until(engine::running);
        return engine;
    }

    private Ran apply(String frames) throws IOException {
        var rules = Files.createTempDirectory(dir, "rules");
        Files.writeString(rules.resolve("frames.yaml"), frames);
        Files.writeString(rules.resolve("status.yaml"), RuleHome.STATUS);
        var settings =
                Files.writeString(
                        dir.resolve("tocsin.yaml"),
                        "topics: {prefix: '%s', partitions: 2, retention: P36500D}\n"
                                .formatted(topics.prefix()));
        return Ran.tocsin(
                "rules",
                "apply",
                "--config",
                home,
                "--settings",
                settings,
                "--bootstrap",
                Objects.requireNonNull(SharedKafka.client().get("bootstrap.servers")),
                rules);
    }

    /// Articles that both verbs trigger, enough for both partitions.
    private void send(String name) {
        try (var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles())) {
            IntStream.range(0, EACH).forEach(i -> sink.send(article(name + i)));
            sink.commit();
        }
        await().atMost(LONG).until(() -> claims(topics, name).size() == EACH);
    }

    private static Article article(String id) {
        var body = "Norway pelted Sweden in %s. Norway doused Denmark in %s.".formatted(id, id);
        return new Article(
                new ArticleId(id),
                null,
                "",
                body,
                List.of(),
                new Published.At(START),
                START,
                null,
                "en",
                List.of());
    }

    /// What stage 1 read of each article whose id begins so.
    private static Map<String, List<Claim>> claims(Topics on, String name) {
        var claims = new TreeMap<String, List<Claim>>();
        for (var row : all(LaneRecord.on(on))) {
            if (row.value() instanceof LaneRecord.Told told
                    && told.telling().article().value().startsWith(name)) {
                claims.put(told.telling().article().value(), told.telling().claims());
            }
        }
        return claims;
    }

    private static <K, V> List<CommittedReader.Row<K, V>> all(Topic<K, V> topic) {
        try (var reader = CommittedReader.of(SharedKafka.client(), topic)) {
            return reader.toEnd();
        }
    }

    private void readBy(String name, String set, int claimsEach) {
        assertThat(claims(topics, name))
                .hasSize(EACH)
                .allSatisfy(
                        (id, claims) ->
                                assertThat(claims)
                                        .as(id)
                                        .hasSize(claimsEach)
                                        .allMatch(claim -> claim.ruleSet().equals(set)));
    }

    @Test
    void an_applied_set_reads_the_articles_behind_it_and_still_does_after_a_restart()
            throws IOException {
        String second;
        try (var _ = engine(topics, "one")) {
            send("early");
            var ran = apply(BOTH);
            assertThat(ran.code()).as(ran.err().toString()).isZero();
            second = ran.objects().getFirst().get("set").asText();
            send("late");
        }
        try (var _ = engine(topics, "one")) {
            send("again");
        }
        try (var _ = engine(topics, "elsewhere")) {
            send("restored");
        }

        assertThat(second).isNotEqualTo(first().rules().hash());
        readBy("early", first().rules().hash(), 1);
        readBy("late", second, 2);
        readBy("again", second, 2);
        readBy("restored", second, 2);
    }

    @Test
    void a_set_that_fails_its_own_examples_is_refused_with_the_list_and_sends_nothing()
            throws IOException {
        var ran = apply(FAILING);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.get("text").asText())
                                        .contains("Norway pelted Sweden with eggs."));
        assertThat(all(topics.articles())).isEmpty();
        assertThat(all(topics.rules(com.fasterxml.jackson.databind.JsonNode.class))).isEmpty();
    }

    @Test
    void stage_1_refuses_such_a_set_too_says_why_and_keeps_the_one_in_force() throws IOException {
        var failing = RuleHome.read(RuleHome.in(dir.resolve("failing"), FAILING));
        try (var _ = engine(topics, "one");
                var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles())) {
            apply(BOTH);
            send("before");
            var archive = new RuleArchive(SharedKafka.client(), topics);
            archive.keep(failing.rules().hash(), failing.files(), sink, START);
            sink.rulesInForce(failing.rules().hash(), START);
            sink.rulesInForce("nowhere-to-be-found", START);
            sink.commit();
            send("behind");
        }

        readBy(
                "behind",
                claims(topics, "before").values().iterator().next().getFirst().ruleSet(),
                2);
        assertThat(all(topics.deadLetters()))
                .extracting(row -> reason(row))
                .hasSize(4)
                .anySatisfy(why -> assertThat(why).contains("1 of its own examples", "pelting"))
                .anySatisfy(why -> assertThat(why).contains("nowhere-to-be-found", "rules"));
    }

    private static String reason(CommittedReader.Row<byte[], byte[]> row) {
        return DeadLetter.said(row.headers(), DeadLetter.REASON);
    }

    @Test
    void recorded_articles_with_their_control_records_give_the_same_claims_again()
            throws IOException {
        try (var _ = engine(topics, "one")) {
            send("a");
            apply(BOTH);
            send("b");
            apply(RuleHome.PELT);
            send("c");
        }
        var replayed = SharedKafka.topics(2);
        copy(topics.articles().name(), replayed.articles().name());
        try (var _ = engine(replayed, "two")) {
            await().atMost(LONG).until(() -> claims(replayed, "").size() == 3 * EACH);
        }

        assertThat(claims(replayed, "")).isEqualTo(claims(topics, ""));
        assertThat(claims(topics, "b").values()).allMatch(claims -> claims.size() == 2);
        assertThat(claims(topics, "c").values()).allMatch(claims -> claims.size() == 1);
    }

    private static void copy(String from, String to) {
        var bytes = new ByteArraySerializer();
        var client = new HashMap<String, Object>(SharedKafka.client());
        try (var producer = new KafkaProducer<>(client, bytes, bytes)) {
            for (var row : all(new Topic<>(from, Serdes.ByteArray(), Serdes.ByteArray()))) {
                var _ =
                        producer.send(
                                new ProducerRecord<>(
                                        to,
                                        row.partition(),
                                        row.time().toEpochMilli(),
                                        row.key(),
                                        row.value()));
            }
            producer.flush();
        }
    }
}
