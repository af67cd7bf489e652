package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.kafka.Articles.article;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Severity;
import org.tocsin.claim.SourceKind;
import org.tocsin.syndication.Verdict;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

class JsonTest {
    private static final JsonSerde<Inbound> INBOUND = JsonSerde.of(Inbound.class);

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Inbound> inbound() {
        return Stream.of(
                new Inbound.News(article("a1", "One line.\n\nAnother – with “quotes”, 🚢.")),
                new Inbound.News(article("a2", "x", new Published.On(LocalDate.of(2026, 3, 3)))),
                new Inbound.News(article("a3", "x", Published.UNKNOWN)),
                new Inbound.News(
                        article("a4", "x", new Published.Undated(Instant.EPOCH.plusNanos(1)))),
                new Inbound.Tick(Articles.FETCHED, 2, 3),
                new Inbound.RulesInForce("c0ffee"));
    }

    @ParameterizedTest
    @MethodSource("inbound")
    void what_is_written_is_read_again(Inbound inbound) {
        assertThat(INBOUND.read(INBOUND.write(inbound))).isEqualTo(inbound);
    }

    @Test
    void an_article_is_one_flat_object() {
        assertThat(text(INBOUND.write(new Inbound.News(article("a1", "Calm.")))))
                .isEqualTo(
                        "{\"schema\":1,\"kind\":\"article\",\"id\":\"a1\","
                                + "\"url\":\"https://harbourpost.example/world/a1\","
                                + "\"title\":\"Ferry crews call off walkout\",\"body\":\"Calm.\","
                                + "\"chrome\":[[0,4]],\"published_at\":\"2026-03-04T04:00:00Z\","
                                + "\"published_from\":null,\"date_precision\":\"instant\","
                                + "\"fetched_at\":\"2026-03-04T05:06:07.089Z\","
                                + "\"outlet\":\"harbour-post\",\"language\":\"en\","
                                + "\"credits\":[\"northwire\"]}");
    }

    @Test
    void control_records_say_their_kind() {
        assertThat(text(INBOUND.write(new Inbound.Tick(Articles.FETCHED, 0, 4))))
                .isEqualTo(
                        "{\"schema\":1,\"kind\":\"tick\",\"at\":\"2026-03-04T05:06:07.089Z\","
                                + "\"partition\":0,\"partitions\":4}");
        assertThat(text(INBOUND.write(new Inbound.RulesInForce("c0ffee"))))
                .isEqualTo("{\"schema\":1,\"kind\":\"rules\",\"hash\":\"c0ffee\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "harbour                                                   | harbour",
                "[1]                                                       | object was expected",
                "``                                                        | object was expected",
                "{'kind':'tick'}                                           | it has no schema",
                "{'schema':2,'kind':'tick'}                                | schema is 2",
                "{'schema':'1','kind':'tick'}                              | schema is 1",
                "{'schema':1}                                              | 'kind'",
                "{'schema':1,'kind':'gossip'}                              | 'gossip'",
                "{'schema':1,'kind':'rules'}                               | 'hash'",
                "{'schema':1,'kind':'rules','hash':null}                   | hash",
                "{'schema':1,'kind':'rules','hash':7}                      | at hash",
                "{'schema':1,'kind':'rules','hash':'a'} more               | 'more'",
                "{'schema':1,'kind':'tick','at':7,'partition':0}           | at at",
                "{'schema':1,'kind':'tick','at':'dawn','partition':0}      | 'dawn'",
                "{'schema':1,'kind':'tick','at':'2026-03-04T05:06:07Z','partition':3,"
                        + "'partitions':3}                                 | partition 3 of 3",
                "{'schema':1,'kind':'article','id':''}                     | must not be blank",
                "{'schema':1,'kind':'article','url':'ftp://x'}             | ftp://x",
                "{'schema':1,'kind':'article','chrome':[[3,1]]}            | chrome[0]",
                "{'schema':1,'kind':'article','credits':[null]}            | credits",
            })
    void what_cannot_be_read_is_refused_by_name(String json, String said) {
        assertThatThrownBy(() -> INBOUND.read(bytes(json)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(said)
                .message()
                .startsWith("unreadable Inbound: ");
    }

    private record Spread(Map<String, Integer> spans) {}

    @Test
    void maps_stand_by_key_whatever_order_they_came_in() {
        var serde = JsonSerde.of(Spread.class);
        var keys = List.of("trigger", "cue", "actor", "source", "recipient", "place");
        for (var turn = 0; turn < keys.size(); turn++) {
            var spans = new LinkedHashMap<String, Integer>();
            for (var i = 0; i < keys.size(); i++) {
                spans.put(keys.get((turn + i) % keys.size()), 7);
            }
            assertThat(text(serde.write(new Spread(spans))))
                    .isEqualTo(
                            "{\"schema\":1,\"spans\":{\"actor\":7,\"cue\":7,\"place\":7,"
                                    + "\"recipient\":7,\"source\":7,\"trigger\":7}}");
        }
    }

    @Test
    void a_date_must_be_as_precise_as_it_says() {
        var good = text(INBOUND.write(new Inbound.News(article("a1", "Calm."))));
        var bad = good.replace("\"date_precision\":\"instant\"", "\"date_precision\":\"day\"");
        assertThatThrownBy(() -> INBOUND.read(bytes(bad)))
                .hasMessageContaining("published_at '2026-03-04T04:00:00Z'")
                .hasMessageContaining("date_precision 'day'");
    }

    @Test
    void a_missing_part_is_named_and_an_unknown_one_is_passed_over() {
        var whole = text(INBOUND.write(new Inbound.News(article("a1", "Calm."))));
        var more = whole.replace("\"kind\"", "\"mood\":{\"deep\":[1]},\"kind\"");
        assertThat(INBOUND.read(bytes(more))).isEqualTo(INBOUND.read(bytes(whole)));
        for (var required : List.of("id", "title", "body", "chrome", "fetched_at", "language")) {
            var less = whole.replace("\"" + required + "\":", "\"x\":");
            assertThatThrownBy(() -> INBOUND.read(bytes(less)))
                    .as(required)
                    .hasMessageContaining("'" + required + "'");
        }
        for (var optional : List.of("url", "outlet", "published_from")) {
            var less = whole.replace("\"" + optional + "\":", "\"x\":");
            assertThat(INBOUND.read(bytes(less))).as(optional).isInstanceOf(Inbound.News.class);
        }
    }

    @Test
    void half_a_surrogate_pair_survives() {
        var torn = new Inbound.News(article("a1", "Calm \ud83d seas \ude00"));
        assertThat(INBOUND.read(INBOUND.write(torn))).isEqualTo(torn);
    }

    record Mixed(
            ArticleId article,
            ContentHash hash,
            SourceKind kind,
            Factuality factuality,
            Severity severity,
            LocalDate day,
            Map<ArticleId, Integer> counts,
            Verdict verdict,
            Published published) {}

    @Test
    void ids_labels_and_cases_stand_as_the_contracts_say() {
        var evidence = new Verdict.Evidence(0.9, 0.5, List.of("New."), List.of("40"));
        var mixed =
                new Mixed(
                        new ArticleId("a1"),
                        ContentHash.of("x"),
                        SourceKind.OFFICIAL_ANONYMOUS,
                        Factuality.CT_PLUS,
                        Severity.SEVERE,
                        LocalDate.of(2026, 3, 4),
                        Map.of(new ArticleId("a2"), 2),
                        new Verdict.Revision(
                                2,
                                List.of(),
                                List.of(),
                                new Verdict.Copy(new ArticleId("a3"), evidence)),
                        new Published.On(LocalDate.of(2026, 3, 3)));
        var serde = JsonSerde.of(Mixed.class);
        assertThat(serde.read(serde.write(mixed))).isEqualTo(mixed);
        assertThat(text(serde.write(mixed)))
                .isEqualTo(
                        "{\"schema\":1,\"article\":\"a1\",\"hash\":\""
                                + ContentHash.of("x")
                                + "\",\"kind\":\"official-anonymous\",\"factuality\":\"CT+\","
                                + "\"severity\":\"Severe\",\"day\":\"2026-03-04\",\"counts\":{\"a2\":2},"
                                + "\"verdict\":{\"verdict\":\"revision\",\"ordinal\":2,\"added\":[],"
                                + "\"removed\":[],\"role\":{\"verdict\":\"copy\",\"of\":\"a3\","
                                + "\"evidence\":{\"coverage\":0.9,\"coverage_of_other\":0.5,"
                                + "\"novel\":[\"New.\"],\"facts\":[\"40\"]}}},"
                                + "\"published\":{\"kind\":\"on\",\"day\":\"2026-03-03\"}}");
    }

    @Test
    void a_tree_is_written_as_it_was_read() {
        var serde = JsonSerde.of(JsonNode.class);
        var json = "{\"schema\":1,\"b\":[1,null],\"a\":0.5}";
        assertThat(text(serde.write(serde.read(bytes(json))))).isEqualTo(json);
        assertThat(text(serde.write(serde.read(bytes("{'schema':1}")))))
                .isEqualTo("{\"schema\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-06T06:00:00Z",
                "2026-01-06T06:00:00.5Z",
                "2026-01-06T06:00:00.123456789Z",
                "2026-01-06T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-01-06T06:00:00+02:00",
                "-0044-03-15T12:00:00Z",
                "+12026-01-06T06:00:00Z",
                "1000000-01-06T06:00:00Z",
                "2026-01-06T06:00Z",
                "2026-02-30T06:00:00Z",
                "2026-01-06T06:00:00,5Z",
                "2026-01-06T06:00:00.Z",
                "2026-01-06T06:00:00.1234567891Z",
                "2026-01-06 06:00:00Z",
                "2026-01-06t06:00:00z",
                "2026-01-06T06:00:00-00:00Z",
                "2026-01-06T06:00:00",
                "soon",
                "",
            })
    void a_time_is_read_as_java_reads_it(String text) {
        assertThat(time(() -> Json.instant(text))).isEqualTo(time(() -> Instant.parse(text)));
    }

    private static Optional<Instant> time(Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
