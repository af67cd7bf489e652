package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.Test;
import org.tocsin.kafka.TopicSettings;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// What ships for a Kafka of one's own says the same as the program and as the page on operations.
class ShippedKafkaTest {
    private static final Path STRIMZI = Path.of("deploy/kubernetes/strimzi");
    private static final Path OPERATIONS = Path.of("src/site/markdown/operations.md");

    private static List<JsonNode> objects(String file) throws IOException {
        var all = new ArrayList<JsonNode>();
        try (var read =
                new YAMLMapper()
                        .readerFor(JsonNode.class)
                        .<JsonNode>readValues(STRIMZI.resolve(file).toFile())) {
            read.forEachRemaining(all::add);
        }
        return all;
    }

    @Test
    void its_topics_are_those_of_the_catalogue() throws Exception {
        var shipped = objects("topics.yaml").stream().map(ShippedKafkaTest::settings).toList();
        assertThat(shipped).isEqualTo(Topics.STANDARD.settings());
    }

    private static TopicSettings settings(JsonNode topic) {
        var config = new TreeMap<String, String>();
        topic.at("/spec/config")
                .properties()
                .forEach(e -> config.put(e.getKey(), e.getValue().asText()));
        return new TopicSettings(
                topic.at("/metadata/name").asText(), topic.at("/spec/partitions").asInt(), config);
    }

    /// One row of the page for each topic: what each role may do there, by first letters.
    @Test
    void its_rights_are_those_of_the_table_in_the_page() throws Exception {
        var rows = new TreeMap<String, List<String>>();
        var users = objects("users.yaml");
        var names = new TreeSet<String>();
        Topics.STANDARD.settings().forEach(each -> names.add(each.name()));
        for (var name : names) {
            rows.put(name, users.stream().map(user -> rights(user, name)).toList());
        }
        var page = Files.readString(OPERATIONS);
        for (var row : rows.entrySet()) {
            var line =
                    "| `%s` | %s |"
                            .formatted(
                                    row.getKey().substring(Topics.STANDARD.prefix().length()),
                                    String.join(" | ", row.getValue()));
            assertThat(page).contains(line);
        }
        assertThat(page).contains("| topic | fetch | stream | operator | bridge | reader |");
    }

    private static String rights(JsonNode user, String topic) {
        for (var acl : user.at("/spec/authorization/acls")) {
            if (acl.at("/resource/type").asText().equals("topic")
                    && acl.at("/resource/name").asText().equals(topic)) {
                var operations = new ArrayList<String>();
                acl.path("operations")
                        .forEach(
                                each ->
                                        operations.add(
                                                each.asText().toLowerCase(java.util.Locale.ROOT)));
                return String.join(", ", operations);
            }
        }
        return "–";
    }
}
