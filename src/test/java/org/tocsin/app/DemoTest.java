package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tocsin.alert.Alert;
import org.tocsin.claim.Actor;
import org.tocsin.event.Event;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Moment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The demo on its real broker over real HTTP, held against what its author means it to end in.
@Tag("broker")
class DemoTest {
    private static final double SPEED = 4;

    private static DemoWitness demo = new DemoWitness();
    private static JsonNode expected = new YAMLMapper().createObjectNode();

    @BeforeAll
    static void run_it_once() throws IOException, InterruptedException {
        demo = DemoWitness.of(SPEED);
        try (var in = DemoTest.class.getResourceAsStream("/demo/expected.yaml")) {
            expected = new YAMLMapper().readTree(in);
        }
    }

    @Test
    void somebody_is_told() {
        assertThat(demo.alerted).isTrue();
        assertThat(demo.screen()).contains("ALERT", "UPDATE", "CANCEL", "why: ", "All is told.");
        assertThat(demo.screen())
                .contains("    origins: The Corvane Ledger, officials; Halvern's government");
        assertThat(demo.screen()).doesNotContain("\u001b");
    }

    @Test
    void every_article_record_has_its_first_verdict() {
        assertThat(demo.metrics)
                .contains("tocsin_balance_difference 0.0")
                .contains("tocsin_balance_articles " + (double) demo.articles.size())
                .contains("tocsin_balance_first_verdicts " + (double) demo.articles.size());
    }

    @Test
    void the_expected_events_stand_at_the_end() {
        var wrong = new ArrayList<String>();
        for (var event : expected.path("events")) {
            var found = events(event);
            if (found.size() == 1) {
                differences(event, found.getFirst(), wrong);
            } else {
                var name = event.path("name").asText();
                wrong.add(name + ": " + found.size() + " such events, of " + ofType(event));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The events that can be meant: those that somebody was told of, else those below the least
    /// severity that alerts.
    private static List<Event> events(JsonNode expected) {
        var all = standing(expected);
        var told = all.stream().filter(e -> !demo.transitions(e.id().value()).isEmpty()).toList();
        return told.isEmpty() ? all : told;
    }

    private static List<Event> standing(JsonNode expected) {
        return demo.events.values().stream()
                .filter(Event::standing)
                .filter(event -> event.type().name().equals(expected.path("type").asText()))
                .filter(event -> fits(expected, "actor", codes(event.actors())))
                .filter(event -> fits(expected, "recipient", codes(event.recipients())))
                .toList();
    }

    private static List<String> ofType(JsonNode expected) {
        return demo.events.values().stream()
                .filter(event -> event.type().name().equals(expected.path("type").asText()))
                .map(event -> codes(event.actors()) + " -> " + codes(event.recipients()))
                .toList();
    }

    private static boolean fits(JsonNode expected, String slot, Set<String> codes) {
        return !expected.has(slot) || texts(expected.path(slot)).equals(codes);
    }

    private static void differences(JsonNode expected, Event event, List<String> wrong) {
        var name = expected.path("name").asText() + ": ";
        var place = event.place() == null ? "" : event.place().toString();
        var told = demo.transitions(event.id().value());
        if (!expected.path("status").asText().equals(event.status().name())) {
            wrong.add(name + "is " + event.status() + ": " + event.reason());
        }
        if (expected.has("certainty")
                && !expected.path("certainty").asText().equals(lower(event.certainty()))) {
            wrong.add(name + "certainty is " + event.certainty() + ": " + event.reason());
        }
        if (expected.has("urgency")
                && !expected.path("urgency").asText().equals(lower(event.urgency()))) {
            wrong.add(name + "urgency is " + event.urgency());
        }
        if (expected.has("place") && !place.contains(expected.path("place").asText())) {
            wrong.add(name + "place is " + place);
        }
        if (told.size() > expected.path("transitions_at_most").asInt()) {
            wrong.add(name + "transitions " + told.stream().map(Alert::changed).toList());
        }
        if (!codes(event.deniedBy()).containsAll(texts(expected.path("denied_by")))) {
            wrong.add(name + "denied by " + codes(event.deniedBy()));
        }
        if (!codes(event.silent()).containsAll(texts(expected.path("not_confirmed_by")))) {
            wrong.add(name + "not confirmed by " + codes(event.silent()));
        }
    }

    @Test
    void no_alert_says_what_must_not_be_said() {
        var wrong = new ArrayList<String>();
        for (var absent : expected.path("absent")) {
            demo.alerts.stream()
                    .filter(alert -> alert.eventType().name().equals(absent.path("type").asText()))
                    .filter(alert -> has(absent, "actor", codes(alert.actors())))
                    .filter(alert -> has(absent, "recipient", codes(alert.recipients())))
                    .forEach(a -> wrong.add(a.headline() + " — " + absent.path("why").asText()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_is_said_to_keep_silent_who_spoke() {
        var answered =
                demo.alerts.stream()
                        .filter(alert -> !Collections.disjoint(codes(alert.silent()), spoke(alert)))
                        .toList();
        assertThat(answered)
                .hasSizeGreaterThan(1)
                .noneMatch(a -> a.reasons().stream().anyMatch(r -> r.contains("did not confirm")));
    }

    private static Set<String> spoke(Alert alert) {
        return codes(
                alert.eventStatus() == EventStatus.CONFIRMED ? alert.actors() : alert.deniedBy());
    }

    private static boolean has(JsonNode absent, String slot, Set<String> codes) {
        return !absent.has(slot) || codes.contains(absent.path(slot).asText());
    }

    @Test
    void quiet_articles_bring_nothing_to_any_alert() {
        var quiet = texts(expected.path("quiet"));
        var speaking =
                demo.alerts.stream()
                        .flatMap(alert -> alert.timeline().stream())
                        .map(Moment::article)
                        .flatMap(article -> demo.versionsOf(article).stream())
                        .filter(quiet::contains)
                        .distinct()
                        .toList();
        assertThat(speaking).isEmpty();
    }

    @Test
    void every_version_ends_with_its_verdict() {
        var wrong = new ArrayList<String>();
        for (var verdict : expected.path("verdicts")) {
            var article = verdict.path("article").asText();
            var found = demo.verdict(article).orElseThrow();
            var of = found.of() == null ? List.<String>of() : demo.versionsOf(found.of().value());
            if (!found.label().equals(verdict.path("verdict").asText())
                    || !(found.label().equals("revision")
                            || of.contains(verdict.path("of").asText()))) {
                wrong.add(article + ": " + found);
            }
        }
        var listed =
                StreamSupport.stream(expected.path("verdicts").spliterator(), false)
                        .map(verdict -> verdict.path("article").asText())
                        .collect(Collectors.toSet());
        demo.articles.stream()
                .map(demo::version)
                .filter(version -> !listed.contains(version))
                .filter(v -> !demo.verdict(v).orElseThrow().label().equals("original"))
                .forEach(v -> wrong.add(v + ": " + demo.verdict(v).orElseThrow()));
        assertThat(wrong).isEmpty();
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream()
                .map(Actor::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
