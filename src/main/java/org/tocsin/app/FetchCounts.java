package org.tocsin.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.article.Article;
import org.tocsin.fetch.FetchMeter;
import org.tocsin.fetch.FetchOutcome;
import org.tocsin.fetch.FetchOutcome.Refused;
import org.tocsin.fetch.FetchOutcome.Rule;
import org.tocsin.fetch.Look;
import org.tocsin.fetch.Note;
import org.tocsin.fetch.StateKey;
import org.tocsin.metrics.PipelineMeters;

import java.time.Duration;

/// The fetchers' verbs as counters and, where a person may want to know more, as lines of the log.
record FetchCounts(PipelineMeters meters) implements FetchMeter {
    private static final Logger LOG = LoggerFactory.getLogger(FetchCounts.class);

    @Override
    public void asked(StateKey key, FetchOutcome outcome) {
        meters.fetched(outcome.word());
        if (outcome instanceof Refused(var rule, var why) && rule == Rule.BLOCKED_ADDRESS) {
            LOG.warn("{}: {} was not asked: {}", key.source(), key.url(), why);
        }
    }

    @Override
    public void polled(StateKey key, Duration late) {
        meters.pollLateness(late);
    }

    @Override
    public void requested() {
        meters.requested();
    }

    @Override
    public void answered(Duration took) {
        meters.answered(took);
    }

    @Override
    public void read(Duration took) {
        meters.worked("extract", took);
    }

    @Override
    public void told(Article article) {
        meters.article("fetch", "ok");
    }

    @Override
    public void refused(Article article, String why) {
        meters.article("fetch", "refused");
        LOG.warn("{}: {}", article.id(), why);
    }

    @Override
    public void noted(Note note) {
        switch (note.word()) {
            case NO_FEED -> meters.fetched("no_feed");
            case UNREADABLE, UNCHANGED, ARCHIVED, UNLISTED, RESERVED ->
                    meters.article("fetch", note.word().name());
        }
        switch (note.word()) {
            case NO_FEED, UNREADABLE ->
                    LOG.warn("{}: {}: {}", note.source(), note.about(), note.why());
            case UNCHANGED, ARCHIVED, UNLISTED, RESERVED ->
                    LOG.debug("{}: {}: {}", note.source(), note.about(), note.word());
        }
    }

    @Override
    public void looked(Look page) {
        meters.page(page.kind(), page.article());
        page.skips().forEach(meters::skipped);
    }

    @Override
    public void unwritten(String record, String why) {
        meters.article("fetch", "refused");
        LOG.warn("{} is not written: {}", record, why);
    }

    @Override
    public void broke(StateKey key, Throwable error) {
        meters.fetched("broke");
        LOG.warn("the work on {} broke", key, error);
    }
}
