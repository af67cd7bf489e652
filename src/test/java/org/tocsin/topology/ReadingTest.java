package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.event.Telling;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.kafka.Topics;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

class ReadingTest {
    private static final Topics TOPICS = Topics.STANDARD;

    @TempDir Path state;

    private TopologyTestDriver driver(BiFunction<Article, Source, LaneRecord.Told> reader) {
        var articles = TOPICS.articles();
        var lane = LaneRecord.on(TOPICS);
        var topology =
                new Topology()
                        .addSource(
                                "articles",
                                articles.keys().deserializer(),
                                articles.values().deserializer(),
                                articles.name())
                        .addProcessor(
                                "read",
                                () -> new ReadingProcessor(reader::apply, _ -> reader::apply),
                                "articles")
                        .addSink(
                                "to-lane",
                                lane.name(),
                                lane.keys().serializer(),
                                lane.values().serializer(),
                                "read");
        StateStores.ofReading().forEach(store -> topology.addStateStore(store, "read"));
        var settings =
                StreamsSettings.standard(
                        "reading", "one", state, Map.of("bootstrap.servers", "nowhere:1"));
        return new TopologyTestDriver(topology, settings.properties(TOPICS.deadLetters()));
    }

    private static void give(TopologyTestDriver driver, String... ids) {
        var articles = TOPICS.articles();
        var input =
                driver.createInputTopic(
                        articles.name(), new StringSerializer(), articles.values().serializer());
        for (var id : ids) {
            input.pipeInput(id, new Inbound.News(Wires.attack(id, "ap", Newswire.START)));
        }
    }

    private static List<LaneRecord> lane(TopologyTestDriver driver) {
        var lane = LaneRecord.on(TOPICS);
        return driver.createOutputTopic(
                        lane.name(), new StringDeserializer(), lane.values().deserializer())
                .readValuesToList();
    }

    private static LaneRecord.Told nest(Article article, int depth) {
        return depth < 0 ? told(article) : nest(article, depth + 1);
    }

    private static LaneRecord.Told told(Article article) {
        return Testbed.stages().reader().read(article, new Source(0, 0));
    }

    @Test
    void a_stage_that_overflows_its_stack_sets_the_article_aside_and_goes_on() {
        BiFunction<Article, Source, LaneRecord.Told> reader =
                (a, _) -> a.id().value().equals("deep") ? nest(a, 0) : told(a);
        try (var driver = driver(reader)) {
            give(driver, "a", "deep", "b");
            assertThat(lane(driver)).hasSize(2);
            var letter = Letters.next(driver, TOPICS);
            assertThat(letter.key()).isEqualTo("deep");
            assertThat(Letters.reason(letter)).contains("StackOverflowError");
        }
    }

    @Test
    void a_lane_record_that_would_not_fit_becomes_a_refusal() {
        BiFunction<Article, Source, LaneRecord.Told> reader =
                (a, source) -> {
                    var large = told(a).telling();
                    var title = "x".repeat(TopicSettings.MAX_VALUE);
                    return new LaneRecord.Told(
                            told(a).item(),
                            new Telling(
                                    a.id(),
                                    a.contentHash(),
                                    null,
                                    title,
                                    null,
                                    Published.UNKNOWN,
                                    a.fetchedAt(),
                                    large.claims()),
                            source);
                };
        try (var driver = driver(reader)) {
            give(driver, "a");
            assertThat(lane(driver))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            LaneRecord.Refused.class,
                            refused -> {
                                assertThat(refused.reason()).startsWith("too large: ");
                                assertThat(refused.source()).isEqualTo(new Source(0, 0));
                            });
        }
    }
}
