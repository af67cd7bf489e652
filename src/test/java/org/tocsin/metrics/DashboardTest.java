package org.tocsin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dashboards speak of exactly the meters that exist, by the labels that they have.
class DashboardTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path DASHBOARDS = Path.of("deploy/grafana/dashboards");
    private static final Pattern METRIC = Pattern.compile("\\b(tocsin_[a-z_]+)(?:\\{([^}]*)})?");
    private static final Pattern BY = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern MATCHER = Pattern.compile("([a-z_]+)(=~?|!~|!=)\"([^\"]*)\"");
    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*([a-z_]+)\\s*}}");

    /// What Prometheus adds to every series.
    private static final Set<String> TARGET = Set.of("job", "instance");

    /// One query of one panel.
    private record Query(String panel, String expr, String legend) {
        Set<MeterNames> meters() {
            return METRIC.matcher(expr).results().map(found -> meter(found)).collect(asSet());
        }

        Set<String> labels() {
            var grouped = BY.matcher(expr).results().flatMap(by -> words(by.group(1)));
            var matched = MATCHER.matcher(expr).results().map(matcher -> matcher.group(1));
            return Stream.concat(grouped, matched).collect(asSet());
        }

        private static MeterNames meter(MatchResult found) {
            var name = found.group(1).replaceFirst("_seconds_(bucket|count|sum|max)$", "_seconds");
            return Arrays.stream(MeterNames.values())
                    .filter(meter -> meter.exposed().equals(name))
                    .findAny()
                    .orElseThrow(() -> new AssertionError("no meter is called " + name));
        }
    }

    @Test
    void every_query_asks_for_meters_that_exist_by_labels_that_they_have() throws IOException {
        for (var query : queries()) {
            assertThat(query.meters()).as(query.panel).isNotEmpty();
            for (var meter : query.meters()) {
                var known = new HashSet<>(TARGET);
                known.add("le");
                meter.labels().forEach(label -> known.add(label.key()));
                assertThat(known).as(query.panel).containsAll(query.labels());
            }
        }
    }

    @Test
    void a_label_is_matched_only_against_values_that_it_may_take() throws IOException {
        for (var query : queries()) {
            for (var matcher : MATCHER.matcher(query.expr).results().toList()) {
                assertThat(valuesOf(query, matcher.group(1)))
                        .as(query.panel + ": " + matcher.group())
                        .contains(matcher.group(3));
            }
        }
    }

    @Test
    void a_legend_names_only_what_its_query_groups_by() throws IOException {
        for (var query : queries()) {
            var named = LEGEND.matcher(query.legend).results().map(found -> found.group(1));
            assertThat(query.labels()).as(query.panel).containsAll(named.collect(asSet()));
        }
    }

    @Test
    void every_meter_is_shown_somewhere() throws IOException {
        assertThat(queries().stream().flatMap(query -> query.meters().stream()).collect(asSet()))
                .containsExactlyInAnyOrder(MeterNames.values());
    }

    @Test
    void every_panel_has_a_title_a_description_a_unit_and_a_place_of_its_own() throws IOException {
        for (var dashboard : dashboards()) {
            var taken = new TreeSet<String>();
            for (var panel : dashboard.get("panels")) {
                var title = panel.get("title").asText();
                assertThat(title).isNotBlank();
                assertThat(panel.get("description").asText()).as(title).isNotBlank();
                assertThat(panel.at("/fieldConfig/defaults/unit").asText()).as(title).isNotBlank();
                assertThat(panel.at("/datasource/uid").asText()).as(title).isEqualTo("prometheus");
                assertThat(taken.add("id " + panel.get("id"))).as(title + ": its id").isTrue();
                assertThat(cells(panel.get("gridPos"))).as(title).allMatch(taken::add);
            }
        }
    }

    @Test
    void the_data_source_that_panels_name_is_provisioned() throws IOException {
        assertThat(Path.of("deploy/grafana/provisioning/datasources/prometheus.yaml"))
                .content()
                .contains("uid: prometheus");
    }

    private static Set<String> valuesOf(Query query, String label) {
        if (label.equals("job")) {
            return Set.of("tocsin");
        }
        return query.meters().stream()
                .flatMap(meter -> meter.labels().stream())
                .filter(known -> known.key().equals(label))
                .flatMap(known -> known.words().stream())
                .collect(asSet());
    }

    /// The grid's cells that a panel covers; the grid is 24 wide.
    private static List<String> cells(JsonNode grid) {
        var cells = new ArrayList<String>();
        assertThat(grid.get("x").asInt() + grid.get("w").asInt()).isLessThanOrEqualTo(24);
        for (int x = 0; x < grid.get("w").asInt(); x++) {
            for (int y = 0; y < grid.get("h").asInt(); y++) {
                cells.add((grid.get("x").asInt() + x) + "," + (grid.get("y").asInt() + y));
            }
        }
        return cells;
    }

    private static List<Query> queries() throws IOException {
        var queries = new ArrayList<Query>();
        for (var dashboard : dashboards()) {
            for (var panel : dashboard.get("panels")) {
                for (var target : panel.get("targets")) {
                    queries.add(
                            new Query(
                                    panel.get("title").asText(),
                                    target.get("expr").asText(),
                                    target.get("legendFormat").asText()));
                }
            }
        }
        assertThat(queries).isNotEmpty();
        return queries;
    }

    private static List<JsonNode> dashboards() throws IOException {
        var read = new ArrayList<JsonNode>();
        try (var files = Files.list(DASHBOARDS)) {
            for (var file : files.sorted().toList()) {
                read.add(MAPPER.readTree(Files.readString(file)));
            }
        }
        return read;
    }

    private static Stream<String> words(String list) {
        return Pattern.compile(",\\s*").splitAsStream(list.strip());
    }

    private static <T> Collector<T, ?, Set<T>> asSet() {
        return Collectors.toUnmodifiableSet();
    }
}
