package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.claim.Severity;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.EventId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// One hour of compressed time with three storms. `-Dtocsin.hour=500` tells as many articles a
/// minute; without it twenty.
class BusyHourTest {
    private static final int RATE = Integer.getInteger("tocsin.hour", 20);
    private static final int MINUTES = 60;
    private static final List<String> OUTLETS =
            List.of("reuters", "ap", "afp", "bbc", "cnn", "guardian", "suspilne", "dpa", "msn");
    private static final Map<EventId, Integer> TRANSITIONS = new HashMap<>();
    private static InMemory path = new InMemory();

    private final Random random = new Random(7);
    private final Newswire wire = new Newswire(7);
    private int told;

    @BeforeAll
    static void run() {
        path = new BusyHourTest().hour();
    }

    private InMemory hour() {
        var run = new InMemory();
        run.watch(BusyHourTest::count);
        var ordinary = wire.articles(MINUTES * RATE);
        for (int minute = 0; minute < MINUTES; minute++) {
            for (int i = 0; i < RATE; i++) {
                var at = Newswire.START.plusSeconds(60L * minute + 60L * i / RATE);
                var text = text(minute);
                run.give(
                        List.of(
                                text.isEmpty()
                                        ? at(ordinary.get(minute * RATE + i), at)
                                        : article(text, at)));
            }
            run.tick(Newswire.START.plusSeconds(60L * (minute + 1)));
        }
        return run.tick(Newswire.START.plus(Duration.ofHours(3)));
    }

    /// A storm lasts five minutes and is a third of all that comes in.
    private String text(int minute) {
        var storm = minute >= 10 && minute % 15 >= 10;
        if (random.nextInt(3) != 0 || !storm && random.nextInt(4) != 0) {
            return "";
        }
        var city = Wires.CITIES.get(random.nextInt(Wires.CITIES.size()));
        var number = 3 + random.nextInt(4) * (minute / 15);
        return switch (storm ? minute / 15 : random.nextInt(4)) {
            case 0 ->
                    "Ukraine shot down %d drones over %s on Tuesday, the Ukrainian air force said."
                            .formatted(number, city);
            case 1 ->
                    "Russia fired %d missiles at %s on Tuesday, the Ukrainian defence ministry said."
                            .formatted(number, city);
            case 2 ->
                    random.nextBoolean()
                            ? "Russia denied that it had fired missiles at %s.".formatted(city)
                            : "A Russian air strike killed %d people in %s on Tuesday, Ukraine said."
                                    .formatted(number, city);
            default -> "Russian forces shelled %s on Tuesday.".formatted(city);
        };
    }

    private Article article(String text, java.time.Instant at) {
        var outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        var own = "Correspondent %d of %s wrote this.".formatted(told++, outlet);
        return Wires.article("h" + told, outlet, text + " " + own, new Published.At(at), at);
    }

    private static Article at(Article like, java.time.Instant at) {
        return new Article(
                like.id(),
                like.url(),
                like.title(),
                like.body(),
                like.chrome(),
                new Published.At(at),
                at,
                like.outlet(),
                like.language(),
                like.credits());
    }

    /// Counts what a person would call a change of the event.
    private static void count(EventChange change) {
        if (change.before() == null || !said(change.before()).equals(said(change.after()))) {
            TRANSITIONS.merge(change.after().id(), 1, Integer::sum);
        }
    }

    private static List<Object> said(Event event) {
        var said = new ArrayList<>();
        said.addAll(List.of(event.status(), event.severity(), event.certainty(), event.urgency()));
        said.addAll(List.of(event.deniedBy().size(), event.links().told(), event.standing()));
        said.add(event.quantity());
        said.add(event.links().toll());
        return said;
    }

    @Test
    void an_event_is_told_at_most_once_and_at_each_of_its_transitions() {
        var told = new HashMap<String, Integer>();
        path.sent.forEach(alert -> told.merge(alert.alertId(), 1, Integer::sum));
        assertThat(told).hasSizeGreaterThan(40);
        told.forEach(
                (id, times) ->
                        assertThat(times)
                                .as(id)
                                .isLessThanOrEqualTo(
                                        1 + TRANSITIONS.getOrDefault(new EventId(id), 0)));
    }

    @Test
    void nothing_grave_waits() {
        assertThat(path.withheld)
                .filteredOn(w -> w.reason() == Reason.COOLDOWN || w.reason() == Reason.STORM)
                .isNotEmpty()
                .allMatch(w -> w.severity() != null && w.severity().compareTo(Severity.SEVERE) < 0);
    }

    @Test
    void what_was_sent_and_what_was_withheld_are_all_that_changed() {
        assertThat(path.sent.size() + path.withheld.size()).isEqualTo(path.changes + path.released);
    }

    @Test
    void a_storm_is_grouped_and_says_so() {
        assertThat(path.withheld)
                .filteredOn(w -> w.reason() == Reason.STORM)
                .isNotEmpty()
                .allMatch(w -> w.detail().contains("grouped in the digest"));
        assertThat(path.digests).anyMatch(d -> d.group().equals("UKR"));
    }

    @Test
    void revisions_have_no_gap() {
        var last = new HashMap<String, Alert>();
        for (var alert : path.sent) {
            var before = last.put(alert.alertId(), alert);
            assertThat(alert.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
        }
    }
}
