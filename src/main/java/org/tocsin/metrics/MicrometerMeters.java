package org.tocsin.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/// The verbs as Micrometer meters. Meters with one label start at zero for each of its values, so
/// that a first dead letter is a rise and not a new series.
public final class MicrometerMeters implements PipelineMeters {
    private final MeterRegistry registry;
    private final Timer fetchToAlert;
    private final Timer publicationToAlert;
    private final Timer pollLateness;
    private final SourceGauges bySource;
    private final Ranking escalation;
    private final Ranking origins;
    private final Map<String, AtomicLong> sources = new LinkedHashMap<>();
    private volatile long openEvents;
    private volatile Balance balance = Balance.NONE;

    public MicrometerMeters(MeterRegistry registry) {
        this.registry = registry;
        fetchToAlert = histogram(MeterNames.FETCH_TO_ALERT, Buckets.FROM_FETCH);
        publicationToAlert = histogram(MeterNames.PUBLICATION_TO_ALERT, Buckets.FROM_PUBLICATION);
        pollLateness = histogram(MeterNames.POLL_LATENESS, Buckets.LATE);
        bySource = new SourceGauges(registry);
        escalation = new Ranking(registry, MeterNames.ESCALATION_INDEX);
        origins = new Ranking(registry, MeterNames.ORIGINS);
        gauge(MeterNames.OPEN_EVENTS, meters -> meters.openEvents);
        gauge(MeterNames.BALANCE_ARTICLES, meters -> meters.balance.articles());
        gauge(MeterNames.BALANCE_FIRST_VERDICTS, meters -> meters.balance.firstVerdicts());
        gauge(MeterNames.BALANCE_DEAD_LETTERS, meters -> meters.balance.deadLetters());
        gauge(MeterNames.BALANCE_DIFFERENCE, meters -> meters.balance.difference());
        Label.CONDITION.words().forEach(this::sourcesGauge);
        for (var name : MeterNames.values()) {
            startAtZero(name);
        }
    }

    @Override
    public void fetched(String outcome) {
        counter(MeterNames.FETCHES, outcome).increment();
    }

    @Override
    public void sources(String condition, long count) {
        var word = Label.CONDITION.fold(condition);
        var known = sources.get(word);
        if (known != null) {
            known.set(count);
        }
    }

    @Override
    public void sources(List<SourceFigures> figures) {
        bySource.show(figures);
    }

    @Override
    public void pollLateness(Duration late) {
        pollLateness.record(notNegative(late));
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
        fetchToAlert.record(notNegative(time));
    }

    @Override
    public void publicationToAlert(Duration time) {
        publicationToAlert.record(notNegative(time));
    }

    @Override
    public void suppressed(String reason) {
        counter(MeterNames.SUPPRESSED, reason).increment();
    }

    @Override
    public void deadLetter(String topic) {
        counter(MeterNames.DEAD_LETTERS, topic).increment();
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

    private void sourcesGauge(String condition) {
        var count = new AtomicLong();
        sources.put(condition, count);
        Gauge.builder(MeterNames.SOURCES.exposed(), count, AtomicLong::doubleValue)
                .description(MeterNames.SOURCES.help())
                .tag(Label.CONDITION.key(), condition)
                .strongReference(true)
                .register(registry);
    }

    private void startAtZero(MeterNames name) {
        if (name.labels().size() != 1 || name == MeterNames.SOURCES) {
            return;
        }
        for (var value : name.labels().getFirst().words()) {
            counter(name, value);
        }
    }

    private Timer histogram(MeterNames name, Duration... buckets) {
        return Timer.builder(name.exposed())
                .description(name.help())
                .serviceLevelObjectives(buckets)
                .register(registry);
    }

    private void gauge(MeterNames name, ToDoubleFunction<MicrometerMeters> value) {
        Gauge.builder(name.exposed(), this, value)
                .description(name.help())
                .strongReference(true)
                .register(registry);
    }

    /// Micrometer drops a negative time without a word.
    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
