package org.tocsin.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/// The verbs as Micrometer meters. Counters that somebody is called for start at zero in each of
/// their series, so that a first dead letter is a rise and not a new series.
public final class MicrometerMeters implements PipelineMeters {
    private static final List<MeterNames> FROM_ZERO =
            List.of(
                    MeterNames.FETCHES,
                    MeterNames.PAGES,
                    MeterNames.PAGES_WITHOUT_ARTICLE,
                    MeterNames.PAGE_SKIPS,
                    MeterNames.VERDICTS,
                    MeterNames.VERDICT_CHANGES,
                    MeterNames.COPIES_FOLDED,
                    MeterNames.UNTAGGED,
                    MeterNames.ALERTS,
                    MeterNames.SUPPRESSED,
                    MeterNames.DEAD_LETTERS);

    private final MeterRegistry registry;
    private final Histograms times;
    private final AtomicLong requests = new AtomicLong();
    private final SourceGauges bySource;
    private final Ranking escalation;
    private final Ranking origins;
    private volatile double newestArticle = Double.NaN;
    private volatile long openEvents;
    private volatile Balance balance = Balance.NONE;

    public MicrometerMeters(MeterRegistry registry) {
        this.registry = registry;
        times = new Histograms(registry);
        gauge(MeterNames.REQUESTS_RUNNING, meters -> meters.requests.get());
        gauge(MeterNames.NEWEST_ARTICLE, meters -> meters.newestArticle);
        bySource = new SourceGauges(registry);
        escalation = new Ranking(registry, MeterNames.ESCALATION_INDEX);
        origins = new Ranking(registry, MeterNames.ORIGINS);
        gauge(MeterNames.OPEN_EVENTS, meters -> meters.openEvents);
        gauge(MeterNames.BALANCE_ARTICLES, meters -> meters.balance.articles());
        gauge(MeterNames.BALANCE_FIRST_VERDICTS, meters -> meters.balance.firstVerdicts());
        gauge(MeterNames.BALANCE_DEAD_LETTERS, meters -> meters.balance.deadLetters());
        gauge(MeterNames.BALANCE_DIFFERENCE, meters -> meters.balance.difference());
        FROM_ZERO.forEach(this::startAtZero);
    }

    @Override
    public void fetched(String outcome) {
        counter(MeterNames.FETCHES, outcome).increment();
    }

    @Override
    public void sources(String condition, long count) {
        bySource.count(condition, count);
    }

    @Override
    public void sources(List<SourceFigures> figures) {
        bySource.show(figures);
    }

    @Override
    public void pollLateness(Duration late) {
        times.record(MeterNames.POLL_LATENESS, late);
    }

    @Override
    public void requested() {
        requests.incrementAndGet();
    }

    @Override
    public void answered(Duration took) {
        requests.decrementAndGet();
        worked("fetch", took);
    }

    @Override
    public void worked(String stage, Duration time) {
        times.stage(stage, time);
    }

    @Override
    public void articleSeen(Instant ingested) {
        var seconds = SourceGauges.seconds(ingested);
        if (!(newestArticle >= seconds)) {
            newestArticle = seconds;
        }
    }

    @Override
    public void article(String stage, String outcome) {
        counter(MeterNames.ARTICLES, stage, outcome).increment();
    }

    @Override
    public void page(PageKind kind, boolean article) {
        counter(article ? MeterNames.PAGES : MeterNames.PAGES_WITHOUT_ARTICLE, kind.label())
                .increment();
    }

    @Override
    public void skipped(Skip what) {
        counter(MeterNames.PAGE_SKIPS, what.label()).increment();
    }

    @Override
    public void firstVerdict(Verdict verdict) {
        counter(MeterNames.VERDICTS, verdict.label()).increment();
        countFolded(verdict);
    }

    private void countFolded(Verdict verdict) {
        switch (verdict) {
            case Verdict.Copy _, Verdict.Contained _ ->
                    counter(MeterNames.COPIES_FOLDED, verdict.label()).increment();
            case Verdict.Revision revision -> countFolded(revision.role());
            case Verdict.Original _, Verdict.Update _, Verdict.Unchanged _, Verdict.Rejected _ -> {}
        }
    }

    @Override
    public void verdictChanged(Verdict verdict) {
        counter(MeterNames.VERDICT_CHANGES, verdict.label()).increment();
    }

    @Override
    public void claim(ClaimType type, ClaimStatus status) {
        counter(MeterNames.CLAIMS, type.name(), status.name()).increment();
    }

    @Override
    public void untagged(String language) {
        counter(MeterNames.UNTAGGED, language).increment();
    }

    @Override
    public void alert(
            String msgType, Severity severity, String eventStatus, @Nullable String theatre) {
        counter(MeterNames.ALERTS, msgType, severity.name(), eventStatus).increment();
        var about = Objects.requireNonNullElse(theatre, Label.OTHER);
        counter(MeterNames.THEATRE_ALERTS, about, eventStatus).increment();
    }

    @Override
    public void escalation(Map<String, Double> pairs) {
        escalation.show(pairs);
    }

    @Override
    public void origins(Map<String, Long> events) {
        origins.show(events);
    }

    @Override
    public void fetchToAlert(Duration time) {
        times.record(MeterNames.FETCH_TO_ALERT, time);
    }

    @Override
    public void publicationToAlert(Duration time) {
        times.record(MeterNames.PUBLICATION_TO_ALERT, time);
    }

    @Override
    public void suppressed(String reason) {
        counter(MeterNames.SUPPRESSED, reason).increment();
    }

    @Override
    public void deadLetter(String topic, String fault) {
        counter(MeterNames.DEAD_LETTERS, topic, fault).increment();
    }

    @Override
    public void openEvents(long count) {
        openEvents = count;
    }

    @Override
    public void balance(Balance balance) {
        this.balance = balance;
    }

    private Counter counter(MeterNames name, String... words) {
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < words.length; i++) {
            var label = name.labels().get(i);
            tags.add(Tag.of(label.key(), label.fold(words[i])));
        }
        return Counter.builder(name.exposed())
                .description(name.help())
                .tags(tags)
                .register(registry);
    }

    /// Every series of a name whose labels have few values.
    private void startAtZero(MeterNames name, String... words) {
        if (words.length == name.labels().size()) {
            counter(name, words);
            return;
        }
        for (var word : name.labels().get(words.length).words()) {
            var more = Arrays.copyOf(words, words.length + 1);
            more[words.length] = word;
            startAtZero(name, more);
        }
    }

    private void gauge(MeterNames name, ToDoubleFunction<MicrometerMeters> value) {
        Gauge.builder(name.exposed(), this, value)
                .description(name.help())
                .strongReference(true)
                .register(registry);
    }
}
