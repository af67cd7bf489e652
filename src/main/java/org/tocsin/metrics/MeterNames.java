package org.tocsin.metrics;

import java.util.List;

/// Every meter of ours by the name that Prometheus shows. Dashboards and rules are tested against
/// this table: a name that changes here must change there.
@SuppressWarnings("ImmutableEnumChecker") // List.of is
public enum MeterNames {
    BUILD("tocsin_build_info", "1; which build runs", Label.VERSION, Label.JAVA),
    READY("tocsin_ready", "1 while the process does its work, as /readyz tells; else 0"),
    STAGE_TIME("tocsin_stage_seconds", "How long a stage works on a request or record", Label.STEP),
    REQUESTS_RUNNING("tocsin_requests_running", "Requests to hosts that have not ended"),
    VIRTUAL_THREADS(
            "tocsin_virtual_threads",
            "Virtual threads that want a processor, by whether they have one",
            Label.CARRIED),
    CARRIERS("tocsin_virtual_thread_carriers", "How many virtual threads can run at once"),
    NEWEST_ARTICLE(
            "tocsin_newest_article_timestamp_seconds", "Ingest time of the newest article record"),
    FETCHES("tocsin_fetches_total", "Requests to sources, by outcome", Label.FETCH),
    SOURCES("tocsin_sources", "Sources that are polled, by how they fare", Label.CONDITION),
    SOURCE_ANSWERED(
            "tocsin_source_last_success_timestamp_seconds",
            "When a source last answered",
            Label.SOURCE),
    SOURCE_NEWS(
            "tocsin_source_last_item_timestamp_seconds",
            "When a source last had a new entry",
            Label.SOURCE),
    SOURCE_ITEMS("tocsin_source_items_per_day", "New entries of a source a day", Label.SOURCE),
    SOURCE_FAILURES(
            "tocsin_source_failures",
            "Polls in a row that failed, of a source's worst feed",
            Label.SOURCE),
    SOURCE_SILENT(
            "tocsin_source_silent",
            "1 for a source that answers without news for far longer than is its way",
            Label.SOURCE),
    POLL_LATENESS("tocsin_poll_lateness_seconds", "How long after it was due a feed was asked for"),
    ARTICLES(
            "tocsin_articles_total",
            "Articles that a stage is done with",
            Label.STAGE,
            Label.OUTCOME),
    PAGES("tocsin_article_pages_total", "Pages with an article on them", Label.PAGE),
    PAGES_WITHOUT_ARTICLE(
            "tocsin_pages_without_article_total",
            "Pages that go no further, by what they are",
            Label.PAGE),
    PAGE_SKIPS("tocsin_page_skips_total", "Parts of pages that were not read", Label.SKIP),
    VERDICTS("tocsin_verdicts_total", "First verdicts on article records", Label.VERDICT),
    VERDICT_CHANGES("tocsin_verdict_changes_total", "Later versions of verdicts", Label.VERDICT),
    COPIES_FOLDED(
            "tocsin_copies_folded_total",
            "Articles folded into the text that they repeat",
            Label.FOLD),
    CLAIMS("tocsin_claims_total", "Claims read", Label.TYPE, Label.STATUS),
    UNTAGGED(
            "tocsin_untagged_articles_total",
            "Articles in a language without rules",
            Label.LANGUAGE),
    ALERTS(
            "tocsin_alerts_total",
            "Alert transitions sent",
            Label.MSG_TYPE,
            Label.SEVERITY,
            Label.EVENT_STATUS),
    THEATRE_ALERTS(
            "tocsin_theatre_alerts_total",
            "Alert transitions sent, by the country that they are about",
            Label.THEATRE,
            Label.EVENT_STATUS),
    SUPPRESSED("tocsin_suppressed_total", "Alerts not sent, by reason", Label.REASON),
    NOTIFICATIONS(
            "tocsin_notifications_total",
            "Attempts of the bridge to tell receivers of alerts",
            Label.RECEIVER,
            Label.ATTEMPT),
    DEAD_LETTERS(
            "tocsin_dead_letters_total",
            "Records that could not be read or worked on",
            Label.TOPIC,
            Label.FAULT),
    FETCH_TO_ALERT(
            "tocsin_fetch_to_alert_seconds", "From the ingest time of an article to its alert"),
    PUBLICATION_TO_ALERT(
            "tocsin_publication_to_alert_seconds",
            "From the publication of an article to its alert"),
    OPEN_EVENTS("tocsin_open_events", "Events that are neither expired nor retracted"),
    ESCALATION_INDEX(
            "tocsin_escalation_index",
            "How far two parties go against each other lately, above 0 hostile; the highest pairs",
            Label.PAIR),
    ORIGINS(
            "tocsin_origins",
            "Open events that an origin stands behind; the busiest origins",
            Label.ORIGIN),
    BALANCE_ARTICLES("tocsin_balance_articles", "Article records read, read_committed"),
    BALANCE_FIRST_VERDICTS("tocsin_balance_first_verdicts", "First verdicts, read_committed"),
    BALANCE_DEAD_LETTERS(
            "tocsin_balance_dead_letters", "Dead letters of article records, read_committed"),
    BALANCE_DIFFERENCE("tocsin_balance_difference", "Article records that have no outcome (yet)");

    private final String exposed;
    private final String help;
    private final List<Label> labels;

    MeterNames(String exposed, String help, Label... labels) {
        this.exposed = exposed;
        this.help = help;
        this.labels = List.of(labels);
    }

    /// As `/metrics` shows it; histograms add `_bucket`, `_count`, `_sum` and `_max`.
    public String exposed() {
        return exposed;
    }

    /// One line for the reader of `/metrics`.
    public String help() {
        return help;
    }

    /// The labels that each of its series has.
    public List<Label> labels() {
        return labels;
    }
}
