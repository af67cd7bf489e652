package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.CloudEventDeserializer;

import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.alert.Alert;
import org.tocsin.alert.MsgType;
import org.tocsin.alert.Suppression;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.Direction;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Polarity;
import org.tocsin.claim.Severity;
import org.tocsin.claim.SourceKind;
import org.tocsin.event.Certainty;
import org.tocsin.event.Event;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Family;
import org.tocsin.event.Urgency;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Json;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// What ships about the topics is true of what is written there.
class ContractTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonNode ASYNC_API = asyncApi();
    private static final Contract OPEN = Contract.open();
    private static final Contract CLOSED = Contract.closed();

    @TempDir static Path state;

    private static Map<String, List<TestRecord<byte[], byte[]>>> written = Map.of();

    @BeforeAll
    static void run() {
        written = WrittenRecords.of(state).byTopic();
    }

    private static JsonNode asyncApi() {
        try {
            return new YAMLMapper()
                    .readTree(Files.readString(Contract.SHIPPED.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> values(String topic) {
        return Objects.requireNonNull(written.get(topic)).stream()
                .map(TestRecord::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /// The message that the document puts on a topic.
    private static JsonNode message(String topic) {
        for (var channel : ASYNC_API.path("channels")) {
            if (channel.path("address").asText().equals("tocsin." + topic)) {
                var ref = channel.path("messages").elements().next().path("$ref").asText();
                return ASYNC_API.at(ref.substring(1));
            }
        }
        throw new AssertionError("the document has no channel for " + topic);
    }

    private static String schema(String topic) {
        return message(topic).at("/payload/schema/$ref").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "verdicts",
                "claims",
                "events",
                "alerts",
                "alerts.current",
                "suppressed",
                "digests",
                "mutes"
            })
    void every_record_is_as_its_schema_says_and_holds_nothing_untold(String topic) {
        assertThat(values(topic)).isNotEmpty();
        for (var value : values(topic)) {
            assertThat(CLOSED.faults(schema(topic), value))
                    .as(new String(value, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    @Test
    void a_correction_is_as_its_schema_says_and_a_bad_one_is_not() {
        var corrections = values("corrections");
        corrections.stream()
                .limit(corrections.size() - 1)
                .forEach(c -> assertThat(CLOSED.faults("correction.schema.json", c)).isEmpty());
        assertThat(OPEN.faults("correction.schema.json", corrections.getLast())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "certainty, '\"Certain\"'",
        "headline, '\"\"'",
        "updated_at, '\"yesterday\"'",
        "revision, '\"1\"'",
        "msg_type, null",
        "actors, '[{\"text\":\"Russia\"}]'",
        "schema, 2"
    })
    void an_alert_that_is_not_one_is_refused(String field, String value) throws Exception {
        var alert = (ObjectNode) Json.mapper().readTree(values("alerts").getFirst());
        alert.set(field, Json.mapper().readTree(value));
        assertThat(OPEN.faults("alert.schema.json", Json.mapper().writeValueAsBytes(alert)))
                .isNotEmpty();
        alert.remove(field);
        assertThat(OPEN.faults("alert.schema.json", Json.mapper().writeValueAsBytes(alert)))
                .anyMatch(fault -> fault.contains(field));
    }

    @Test
    void a_consumer_need_not_fear_a_new_field() throws Exception {
        var alert = (ObjectNode) Json.mapper().readTree(values("alerts").getFirst());
        alert.put("added_later", 1);
        var bytes = Json.mapper().writeValueAsBytes(alert);
        assertThat(OPEN.faults("alert.schema.json", bytes)).isEmpty();
        assertThat(CLOSED.faults("alert.schema.json", bytes)).isNotEmpty();
    }

    @Test
    void the_cloud_events_sdk_reads_every_alert() {
        try (var sdk = new CloudEventDeserializer()) {
            var ids = new HashSet<String>();
            for (var record : Objects.requireNonNull(written.get("alerts"))) {
                var event = sdk.deserialize("tocsin.alerts", record.headers(), record.value());
                var alert = JsonSerde.of(Alert.class).read(record.value());
                assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
                assertThat(ids.add(event.getId())).as(event.getId()).isTrue();
                assertThat(event.getSubject()).isEqualTo(alert.alertId());
                assertThat(event.getDataContentType()).isEqualTo("application/json");
                assertThat(Objects.requireNonNull(event.getTime()).toInstant())
                        .isEqualTo(alert.updatedAt())
                        .isAfterOrEqualTo(record.getRecordTime());
                assertThat(Objects.requireNonNull(event.getData()).toBytes())
                        .isEqualTo(record.value());
            }
            assertThat(ids).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts", "dead-letters"})
    void headers_are_those_of_the_document(String topic) {
        var told = message(topic).path("headers");
        var required = new TreeSet<String>();
        told.path("required").forEach(name -> required.add(name.asText()));
        for (var record : Objects.requireNonNull(written.get(topic))) {
            var names = new TreeSet<String>();
            record.headers().forEach(header -> names.add(header.key()));
            assertThat(names).containsAll(required);
            for (var header : record.headers()) {
                var property = told.path("properties").path(header.key());
                var value = new String(header.value(), StandardCharsets.UTF_8);
                assertThat(property.isObject()).as("told of " + header.key()).isTrue();
                assertThat(property.has("const") ? property.path("const").asText() : value)
                        .isEqualTo(value);
                if (property.has("enum")) {
                    assertThat(words(property.path("enum"))).contains(value);
                }
            }
        }
    }

    @Test
    void the_document_tells_of_every_topic_but_the_inner_ones() {
        var inner = List.of("lane", "fetch-state", "fetch-requests", "rules");
        var told = new LinkedHashMap<String, Integer>();
        for (var channel : ASYNC_API.path("channels")) {
            var kafka = channel.at("/bindings/kafka");
            assertThat(kafka.path("topic")).isEqualTo(channel.path("address"));
            told.put(kafka.path("topic").asText(), kafka.path("partitions").asInt());
        }
        var catalogue =
                Topics.STANDARD.settings().stream()
                        .filter(topic -> !inner.contains(topic.name().replace("tocsin.", "")))
                        .collect(Collectors.toMap(TopicSettings::name, TopicSettings::partitions));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(catalogue);
    }

    /// A closed list in a schema is a promise: it holds just the words that the code knows.
    @Test
    void closed_lists_are_those_of_the_code() throws Exception {
        var terms = read("terms.schema.json").path("$defs");
        same(terms.at("/severity/enum"), Severity.values());
        same(terms.at("/urgency/enum"), Urgency.values());
        same(terms.at("/certainty/enum"), Certainty.values());
        same(terms.at("/event_status/enum"), EventStatus.values());
        same(terms.at("/claim_status/enum"), ClaimStatus.values());
        same(terms.at("/source_kind/enum"), SourceKind.values());
        same(read("alert.schema.json").at("/properties/msg_type/enum"), MsgType.values());
        same(
                read("suppressed.schema.json").at("/properties/reason/enum"),
                Suppression.Reason.values());
        same(
                read("event.schema.json").at("/properties/family/properties/world/enum"),
                Family.World.values());
        var claim = read("claims.schema.json").at("/$defs/claim/properties");
        same(claim.at("/factuality/enum"), Factuality.values());
        same(claim.at("/polarity/enum"), Polarity.values());
        same(claim.at("/direction/enum"), Direction.values());
    }

    private static JsonNode read(String schema) throws IOException {
        return Json.mapper().readTree(Files.readString(Contract.SHIPPED.resolve(schema)));
    }

    private static void same(JsonNode words, Enum<?>[] values) {
        assertThat(words(words))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values)
                                .map(v -> Json.mapper().valueToTree(v).asText())
                                .toList());
    }

    private static List<String> words(JsonNode list) {
        assertThat(list).isInstanceOf(ArrayNode.class);
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    /// Records of the last version, as they lie on topics for 35 days: today's schema fits them,
    /// today's code reads them, and what it writes of them has all that they had.
    @ParameterizedTest
    @CsvSource({
        "articles, article.schema.json",
        "verdicts, verdict.schema.json",
        "claims, claims.schema.json",
        "events, event.schema.json",
        "alerts, alert.schema.json",
        "suppressed, suppressed.schema.json",
        "corrections, correction.schema.json"
    })
    void records_of_the_last_version_are_still_read(String topic, String schema) throws Exception {
        var file = GOLDEN.resolve(topic + ".jsonl");
        if (Boolean.getBoolean("tocsin.golden")) {
            Files.createDirectories(GOLDEN);
            Files.write(file, samples(topic));
        }
        assertThat(file).isNotEmptyFile();
        for (var line : Files.readAllLines(file)) {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThat(OPEN.faults(schema, bytes)).as(line).isEmpty();
            var again = Json.mapper().readTree(rewritten(topic, bytes));
            lacksNothing(topic, Json.mapper().readTree(line), again);
        }
    }

    private static byte[] rewritten(String topic, byte[] value) {
        return switch (topic) {
            case "articles" -> rewritten(Inbound.class, value);
            case "verdicts" -> rewritten(VerdictRecord.class, value);
            case "claims" -> rewritten(WorldRecord.class, value);
            case "events" -> rewritten(Event.class, value);
            case "alerts" -> rewritten(Alert.class, value);
            case "suppressed" -> rewritten(Suppression.class, value);
            case "corrections" -> rewritten(Correction.class, value);
            default -> throw new IllegalArgumentException(topic);
        };
    }

    private static <T> byte[] rewritten(Class<T> type, byte[] value) {
        var serde = JsonSerde.of(type);
        return serde.write(serde.read(value));
    }

    private static void lacksNothing(String place, JsonNode before, JsonNode after) {
        if (before.isObject()) {
            before.properties()
                    .forEach(
                            field ->
                                    lacksNothing(
                                            place + "." + field.getKey(),
                                            field.getValue(),
                                            after.path(field.getKey())));
        } else if (before.isArray()) {
            assertThat(after).as(place).hasSameSizeAs(before);
            for (var i = 0; i < before.size(); i++) {
                lacksNothing(place + "[" + i + "]", before.get(i), after.get(i));
            }
        } else {
            assertThat(after).as(place).isEqualTo(before);
        }
    }

    /// The shortest record of each kind, verdict, type of message or reason.
    private static List<String> samples(String topic) throws IOException {
        var shortest = new LinkedHashMap<String, String>();
        for (var value : values(topic)) {
            var line = new String(value, StandardCharsets.UTF_8);
            if (OPEN.faults(schema(topic), value).isEmpty()) {
                var record = Json.mapper().readTree(value);
                var kind =
                        record.path("kind").asText()
                                + record.at("/verdict/verdict").asText()
                                + record.path("msg_type").asText()
                                + (record.has("status")
                                        ? record.path("status").asText()
                                        : record.path("reason").asText());
                shortest.merge(kind, line, (a, b) -> a.length() <= b.length() ? a : b);
            }
        }
        return List.copyOf(shortest.values());
    }
}
