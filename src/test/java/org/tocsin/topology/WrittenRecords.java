package org.tocsin.topology;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.Mute;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the whole path writes for a day of news with everything in it: copies and updates,
/// revisions, an attack that is claimed, confirmed and denied, a correction, a quiet night, poison.
///
/// @param byTopic bytes and headers as they stand on each topic, by its name without the prefix
record WrittenRecords(Map<String, List<TestRecord<byte[], byte[]>>> byTopic) {
    private static final Topics TOPICS = Topics.STANDARD;
    private static final List<String> READ =
            List.of(
                    "verdicts",
                    "claims",
                    "events",
                    "alerts",
                    "alerts.current",
                    "suppressed",
                    "digests",
                    "dead-letters");

    static WrittenRecords of(Path state) {
        var settings =
                StreamsSettings.standard(
                        "written", "one", state, Map.of("bootstrap.servers", "nowhere:1"));
        try (var driver =
                new TopologyTestDriver(
                        TocsinTopology.of(TOPICS, Testbed.stages()),
                        settings.properties(TOPICS.deadLetters()))) {
            return new Run(driver).all();
        }
    }

    private record Run(
            TopologyTestDriver driver, Map<String, List<TestRecord<byte[], byte[]>>> byTopic) {
        Run(TopologyTestDriver driver) {
            this(driver, new LinkedHashMap<>());
        }

        WrittenRecords all() {
            var articles = new Newswire(71).articles(300);
            for (var article : articles) {
                article(article);
            }
            var later = Newswire.after(articles);
            article(Wires.article("wire", "reuters", SAME, new Published.At(later), later));
            article(
                    Wires.article(
                            "copy", "nyt", SAME, new Published.At(later), later.plusSeconds(9)));
            takenBack(
                    "Russia fired nine missiles at Lutsk on Tuesday, Ukraine's army said.", later);
            takenBack("The mayor of Lutsk opened a school on Tuesday.", later.plusSeconds(12));
            article(
                    Wires.article(
                            "mild",
                            "ap",
                            "Ukraine asked the United States for missiles, Kyiv said on Tuesday.",
                            new Published.At(later),
                            later.plusSeconds(15)));
            write("corrections", "c", correction(), later.plusSeconds(20));
            correct(new Correction.Retract("n7", "ada", "a film"), later.plusSeconds(21));
            correct(new Correction.NotRelevant("nobody", "ada", "known"), later.plusSeconds(22));
            mute(later.plusSeconds(23));
            write("corrections", "d", "{\"schema\":1}".getBytes(StandardCharsets.UTF_8), later);
            for (var day = 1; day < 12; day++) {
                var at = later.plus(Duration.ofDays(day));
                inbound("0", new Inbound.Tick(at, 0, 1), at);
            }
            READ.forEach(this::read);
            return new WrittenRecords(byTopic);
        }

        private static final String SAME =
                Wires.attack("x", "ap", Newswire.START).body()
                        + "\n\n"
                        + new Newswire(3).articles(1).getFirst().body();

        private static byte[] correction() {
            var unmerge =
                    new Correction.Unmerge(
                            new ArticleId("wire"), new ArticleId("copy"), "ada", "two attacks");
            return TOPICS.corrections(Correction.class)
                    .values()
                    .serializer()
                    .serialize("", unmerge);
        }

        private void correct(Correction word, Instant at) {
            var serde = TOPICS.corrections(Correction.class).values().serializer();
            write("corrections", word.toString(), serde.serialize("", word), at);
        }

        private void mute(Instant at) {
            var mute =
                    new Mute(
                            "m1",
                            null,
                            "STRIKE",
                            "RUS",
                            "UKR",
                            "UKR",
                            "ada",
                            "known",
                            at,
                            at.plus(Mute.LONGEST),
                            false);
            var serde = TOPICS.mutes(Mute.class).values().serializer();
            write("mutes", mute.id(), serde.serialize("", mute), at);
        }

        private void takenBack(String text, Instant at) {
            article(Wires.article("taken-back", "ap", text, new Published.At(at), at));
        }

        private void article(Article article) {
            inbound(article.id().value(), new Inbound.News(article), article.fetchedAt());
        }

        private void inbound(String key, Inbound record, Instant at) {
            write(
                    "articles",
                    key,
                    TOPICS.articles().values().serializer().serialize("", record),
                    at);
        }

        private void write(String topic, String key, byte[] value, Instant at) {
            driver.createInputTopic(
                            TOPICS.prefix() + topic,
                            new StringSerializer(),
                            new ByteArraySerializer())
                    .pipeInput(key, value, at);
            byTopic.computeIfAbsent(topic, _ -> new ArrayList<>())
                    .add(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, at));
        }

        private void read(String topic) {
            var bytes = new ByteArrayDeserializer();
            byTopic.put(
                    topic,
                    driver.createOutputTopic(TOPICS.prefix() + topic, bytes, bytes)
                            .readRecordsToList());
        }
    }
}
