package org.tocsin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dashboards and rules speak of exactly the meters that exist, by the labels that they have.
/// Whether their queries bring anything, and whether the panels are well made, `.ci/dashboards`
/// tells.
class DashboardTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path DASHBOARDS = Path.of("deploy/grafana/dashboards");
    private static final Path RULES = Path.of("deploy/prometheus/rules");
    private static final Pattern METRIC = Pattern.compile("(?<![:\\w])(tocsin_[a-z_]+)");
    private static final Pattern OTHERS =
            Pattern.compile("\\b(jvm|process|disk|kafka|job\\w*:\\w*|up)(_|\\b)\\w*[{\\[]");
    private static final Pattern BY = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern MATCHER = Pattern.compile("([a-z_]+)(=~?|!~|!=)\"([^\"]*)\"");
    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*([a-z_]+)\\s*}}");

    /// What Prometheus adds to every series.
    private static final Set<String> TARGET = Set.of("job", "instance");

    /// One query of one panel.
    private record Query(String panel, String expr, String legend) {
        boolean onlyOurs() {
            return OTHERS.matcher(expr).results().findAny().isEmpty();
        }

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
            var known = new HashSet<>(TARGET);
            known.add("le");
            query.meters().stream()
                    .flatMap(meter -> meter.labels().stream())
                    .forEach(label -> known.add(label.key()));
            if (query.onlyOurs()) {
                assertThat(known).as(query.panel).containsAll(query.labels());
            }
        }
    }

    @Test
    void a_label_is_matched_only_against_values_that_it_may_take() throws IOException {
        for (var query : queries()) {
            for (var matcher : MATCHER.matcher(query.expr).results().toList()) {
                if (query.onlyOurs() && !matcher.group(3).startsWith("$")) {
                    assertThat(valuesOf(query, matcher.group(1)))
                            .as(query.panel + ": " + matcher.group())
                            .contains(matcher.group(3).split("[|]"));
                }
            }
        }
    }

    @Test
    void a_legend_names_only_what_its_query_groups_by() throws IOException {
        for (var query : queries()) {
            var named = LEGEND.matcher(query.legend).results().map(found -> found.group(1));
            var known = new HashSet<>(query.labels());
            known.addAll(TARGET);
            assertThat(known).as(query.panel).containsAll(named.collect(asSet()));
        }
    }

    @Test
    void every_meter_is_shown_somewhere() throws IOException {
        assertThat(queries().stream().flatMap(query -> query.meters().stream()).collect(asSet()))
                .containsExactlyInAnyOrder(MeterNames.values());
    }

    @Test
    void whatever_is_shown_of_others_is_asked_for() throws IOException {
        var text = new StringBuilder();
        queries().forEach(query -> text.append(query.expr).append('\n'));
        assertThat(MeterAllowList.NAMES)
                .allSatisfy(
                        name -> assertThat(text).contains(name.replace('.', '_').toLowerCase()));
    }

    private static Set<String> valuesOf(Query query, String label) {
        if (label.equals("job")) {
            return Set.of("tocsin");
        }
        if (label.equals("le")) {
            return Set.of("2.0");
        }
        return query.meters().stream()
                .flatMap(meter -> meter.labels().stream())
                .filter(known -> known.key().equals(label))
                .flatMap(known -> known.words().stream())
                .collect(asSet());
    }

    private static List<Query> queries() throws IOException {
        var queries = new ArrayList<Query>();
        for (var dashboard : read(DASHBOARDS, MAPPER)) {
            for (var panel : dashboard.get("panels")) {
                for (var target : panel.path("targets")) {
                    queries.add(
                            new Query(
                                    panel.get("title").asText(),
                                    target.get("expr").asText(),
                                    target.get("legendFormat").asText()));
                }
            }
        }
        for (var file : read(RULES, new YAMLMapper())) {
            for (var rule : file.findValues("expr")) {
                queries.add(new Query("a rule", rule.asText(), ""));
            }
        }
        assertThat(queries).isNotEmpty();
        return queries;
    }

    private static List<JsonNode> read(Path dir, ObjectMapper mapper) throws IOException {
        var read = new ArrayList<JsonNode>();
        try (var files = Files.list(dir)) {
            for (var file : files.sorted().toList()) {
                read.add(mapper.readTree(Files.readString(file)));
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
