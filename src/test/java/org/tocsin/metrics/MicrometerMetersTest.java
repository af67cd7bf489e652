package org.tocsin.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.junit.jupiter.api.Test;
import org.tocsin.alert.Suppression;
import org.tocsin.article.ArticleId;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

class MicrometerMetersTest {
    private static final ArticleId FIRST = new ArticleId("first");
    private static final Verdict.Evidence EVIDENCE =
            new Verdict.Evidence(1, 1, List.of(), List.of());
    private static final Verdict COPY = new Verdict.Copy(FIRST, EVIDENCE);

    private static final SourceFigures GULL =
            new SourceFigures(
                    "gull",
                    Instant.ofEpochSecond(1_700_000_000),
                    Instant.ofEpochMilli(1_600_000_000_250L),
                    2.5,
                    3,
                    false);

    /// Which [MetricsEndpoint] shows, and its test.
    private static final EnumSet<MeterNames> OF_THE_PROCESS =
            EnumSet.of(
                    MeterNames.BUILD,
                    MeterNames.READY,
                    MeterNames.VIRTUAL_THREADS,
                    MeterNames.CARRIERS);

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final PipelineMeters meters = new MicrometerMeters(registry);

    @Test
    void each_verb_moves_its_series() {
        everyVerb(meters);

        assertThat(series())
                .contains(
                        "tocsin_fetches_total{outcome=\"not_modified\"} 1.0",
                        "tocsin_articles_total{outcome=\"cut\",stage=\"ingest\"} 1.0",
                        "tocsin_article_pages_total{kind=\"live_blog\"} 1.0",
                        "tocsin_pages_without_article_total{kind=\"consent_wall\"} 1.0",
                        "tocsin_page_skips_total{what=\"tags\"} 1.0",
                        "tocsin_verdicts_total{verdict=\"copy\"} 1.0",
                        "tocsin_copies_folded_total{kind=\"copy\"} 1.0",
                        "tocsin_verdict_changes_total{verdict=\"original\"} 1.0",
                        "tocsin_claims_total{status=\"denied\",type=\"strike\"} 1.0",
                        "tocsin_alerts_total{event_status=\"confirmed\",msg_type=\"update\",severity=\"severe\"} 1.0",
                        "tocsin_theatre_alerts_total{event_status=\"confirmed\",theatre=\"ukr\"} 1.0",
                        "tocsin_escalation_index{pair=\"RUS UKR\"} 31.5",
                        "tocsin_origins{origin=\"actor:RUS\"} 4.0",
                        "tocsin_fetch_to_alert_seconds_count 1",
                        "tocsin_publication_to_alert_seconds_sum 90.0",
                        "tocsin_suppressed_total{reason=\"cooldown\"} 1.0",
                        "tocsin_dead_letters_total{fault=\"unreadable\",topic=\"articles\"} 1.0",
                        "tocsin_requests_running 1.0",
                        "tocsin_stage_seconds_count{stage=\"fetch\"} 1",
                        "tocsin_stage_seconds_sum{stage=\"tag\"} 0.002",
                        "tocsin_newest_article_timestamp_seconds 1.7E9",
                        "tocsin_open_events 7.0",
                        "tocsin_balance_articles 10.0",
                        "tocsin_balance_first_verdicts 8.0",
                        "tocsin_balance_dead_letters 1.0",
                        "tocsin_balance_difference 1.0");
    }

    @Test
    void every_name_of_the_table_is_exposed_with_exactly_its_labels() {
        everyVerb(meters);
        new NotificationMeters(registry).expect("webhook");

        for (var name : EnumSet.complementOf(OF_THE_PROCESS)) {
            assertThat(name.exposed()).startsWith("tocsin_");
            assertThat(series().filter(line -> line.matches(name.exposed() + "(_count)?[ {].*")))
                    .as(name.exposed())
                    .isNotEmpty()
                    .allSatisfy(
                            line ->
                                    assertThat(name.labels())
                                            .hasSize(labelsOf(line))
                                            .allSatisfy(
                                                    label ->
                                                            assertThat(line)
                                                                    .contains(
                                                                            label.key() + "=\"")));
        }
    }

    @Test
    void who_is_to_be_told_stands_at_zero_until_somebody_is() {
        var notifications = new NotificationMeters(registry);
        notifications.expect("WEBHOOK");
        notifications.told("WEBHOOK", "FAILED");

        assertThat(series().filter(line -> line.startsWith("tocsin_notifications_total")))
                .containsExactlyInAnyOrder(
                        "tocsin_notifications_total{outcome=\"failed\",receiver=\"webhook\"} 1.0",
                        "tocsin_notifications_total{outcome=\"refused\",receiver=\"webhook\"} 0.0",
                        "tocsin_notifications_total{outcome=\"sent\",receiver=\"webhook\"} 0.0",
                        "tocsin_notifications_total{outcome=\"unreadable\",receiver=\"webhook\"}"
                                + " 0.0");
    }

    @Test
    void a_source_that_is_not_polled_here_any_more_takes_its_series_along() {
        meters.sources(List.of(GULL, new SourceFigures("tern", null, null, 0, 0, true)));
        assertThat(series())
                .contains(
                        "tocsin_source_last_success_timestamp_seconds{source=\"gull\"} 1.7E9",
                        "tocsin_source_last_item_timestamp_seconds{source=\"gull\"} 1.60000000025E9",
                        "tocsin_source_items_per_day{source=\"gull\"} 2.5",
                        "tocsin_source_failures{source=\"gull\"} 3.0",
                        "tocsin_source_silent{source=\"gull\"} 0.0",
                        "tocsin_source_silent{source=\"tern\"} 1.0")
                .noneMatch(line -> line.contains("tern") && line.contains("timestamp"));

        meters.sources(List.of(GULL));
        assertThat(series()).noneMatch(line -> line.contains("tern"));
    }

    @Test
    void a_word_that_is_not_listed_is_counted_as_other() {
        meters.suppressed("because of example.org/a?b=1");
        meters.suppressed("and of example.net");
        meters.alert("Rumble", Severity.MINOR, "", "Atlantis");

        assertThat(series())
                .contains(
                        "tocsin_suppressed_total{reason=\"other\"} 2.0",
                        "tocsin_theatre_alerts_total{event_status=\"other\",theatre=\"other\"} 1.0",
                        "tocsin_alerts_total{event_status=\"other\",msg_type=\"other\",severity=\"minor\"} 1.0")
                .noneMatch(line -> line.contains("example"));
    }

    @Test
    void a_revision_whose_text_is_a_copy_is_folded_too() {
        meters.firstVerdict(new Verdict.Revision(2, List.of(), List.of(), COPY));
        meters.firstVerdict(new Verdict.Original());

        assertThat(series())
                .contains(
                        "tocsin_verdicts_total{verdict=\"revision\"} 1.0",
                        "tocsin_verdicts_total{verdict=\"original\"} 1.0",
                        "tocsin_copies_folded_total{kind=\"copy\"} 1.0",
                        "tocsin_copies_folded_total{kind=\"contained\"} 0.0");
    }

    @Test
    void times_fall_into_buckets_and_none_is_dropped_for_a_clock_that_is_behind() {
        meters.fetchToAlert(Duration.ofMillis(250));
        meters.fetchToAlert(Duration.ofHours(1));
        meters.fetchToAlert(Duration.ofMillis(-5));

        assertThat(series())
                .contains(
                        "tocsin_fetch_to_alert_seconds_bucket{le=\"0.1\"} 1",
                        "tocsin_fetch_to_alert_seconds_bucket{le=\"0.2\"} 1",
                        "tocsin_fetch_to_alert_seconds_bucket{le=\"0.4\"} 2",
                        "tocsin_fetch_to_alert_seconds_bucket{le=\"300.0\"} 2",
                        "tocsin_fetch_to_alert_seconds_bucket{le=\"+Inf\"} 3");
    }

    @Test
    void of_a_ranking_only_what_stands_in_it_is_shown() {
        meters.escalation(Map.of("IRN ISR", 12.0, "RUS UKR", 31.5));
        meters.escalation(Map.of("IRN ISR", 11.8));

        assertThat(series())
                .contains("tocsin_escalation_index{pair=\"IRN ISR\"} 11.8")
                .noneMatch(line -> line.contains("RUS UKR"));
    }

    @Test
    void reasons_are_those_that_suppressions_give() {
        assertThat(Label.REASON.words())
                .isEqualTo(
                        Stream.of(Suppression.Reason.values())
                                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    @Test
    void a_first_dead_letter_is_a_rise_and_not_a_new_series() {
        assertThat(series())
                .contains(
                        "tocsin_dead_letters_total{fault=\"failed\",topic=\"articles\"} 0.0",
                        "tocsin_alerts_total{event_status=\"confirmed\",msg_type=\"alert\",severity=\"extreme\"} 0.0",
                        "tocsin_fetches_total{outcome=\"timeout\"} 0.0",
                        "tocsin_balance_difference 0.0");
    }

    @Test
    void counting_nothing_is_silent() {
        assertThatCode(() -> everyVerb(PipelineMeters.NONE)).doesNotThrowAnyException();
    }

    private static void everyVerb(PipelineMeters meters) {
        meters.fetched("not-modified");
        meters.sources(List.of(GULL));
        meters.pollLateness(Duration.ofSeconds(3));
        meters.requested();
        meters.requested();
        meters.answered(Duration.ofMillis(120));
        meters.worked("tag", Duration.ofMillis(2));
        meters.articleSeen(Instant.ofEpochSecond(1_700_000_000));
        meters.articleSeen(Instant.ofEpochSecond(1_600_000_000));
        meters.article("ingest", "cut");
        meters.page(PageKind.LIVE_BLOG, true);
        meters.page(PageKind.CONSENT_WALL, false);
        meters.skipped(Skip.TAGS);
        meters.firstVerdict(COPY);
        meters.verdictChanged(new Verdict.Original());
        meters.claim(ClaimType.STRIKE, ClaimStatus.DENIED);
        meters.alert("Update", Severity.SEVERE, "CONFIRMED", "UKR");
        meters.escalation(Map.of("RUS UKR", 31.5));
        meters.origins(Map.of("actor:RUS", 4L));
        meters.fetchToAlert(Duration.ofMillis(231));
        meters.publicationToAlert(Duration.ofSeconds(90));
        meters.suppressed("cooldown");
        meters.deadLetter("articles", "unreadable");
        meters.openEvents(7);
        meters.balance(new Balance(10, 8, 1));
    }

    private static int labelsOf(String line) {
        return (int) line.chars().filter(character -> character == '=').count();
    }

    private Stream<String> series() {
        return registry.scrape().lines().filter(line -> !line.startsWith("#"));
    }
}
