package org.tocsin.metrics;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// For tests and for commands that nobody scrapes.
enum NoMeters implements PipelineMeters {
    NONE;

    @Override
    public void sources(String condition, long count) {}

    @Override
    public void sources(List<SourceFigures> sources) {}

    @Override
    public void pollLateness(Duration late) {}

    @Override
    public void fetched(String outcome) {}

    @Override
    public void requested() {}

    @Override
    public void answered(Duration took) {}

    @Override
    public void worked(String stage, Duration time) {}

    @Override
    public void articleSeen(Instant ingested) {}

    @Override
    public void article(String stage, String outcome) {}

    @Override
    public void page(PageKind kind, boolean article) {}

    @Override
    public void skipped(Skip what) {}

    @Override
    public void firstVerdict(Verdict verdict) {}

    @Override
    public void verdictChanged(Verdict verdict) {}

    @Override
    public void claim(ClaimType type, ClaimStatus status) {}

    @Override
    public void untagged(String language) {}

    @Override
    public void alert(
            String msgType, Severity severity, String eventStatus, @Nullable String theatre) {}

    @Override
    public void escalation(Map<String, Double> pairs) {}

    @Override
    public void origins(Map<String, Long> events) {}

    @Override
    public void fetchToAlert(Duration time) {}

    @Override
    public void publicationToAlert(Duration time) {}

    @Override
    public void suppressed(String reason) {}

    @Override
    public void deadLetter(String topic, String fault) {}

    @Override
    public void openEvents(long count) {}

    @Override
    public void balance(Balance balance) {}
}
