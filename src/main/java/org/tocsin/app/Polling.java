package org.tocsin.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.article.Outlets;
import org.tocsin.fetch.Beat;
import org.tocsin.fetch.HttpFetcher;
import org.tocsin.fetch.Politeness;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.fetch.Source;
import org.tocsin.kafka.fetch.FetchGroup;
import org.tocsin.kafka.fetch.FetchPlan;
import org.tocsin.metrics.PipelineMeters;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// The feeds' news on its way into `articles`.
final class Polling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final HttpFetcher http;
    private final FetchGroup group;
    private final SourceCount count;

    private Polling(HttpFetcher http, FetchGroup group, PipelineMeters meters) {
        this.http = http;
        this.group = group;
        count = SourceCount.start(group, meters);
    }

    /// Whom to ask, how, and how often.
    ///
    /// @param http closed with the polling
    /// @param retry before the second try of a page
    /// @param ingest gives articles their ingest time
    record Feeds(
            List<Source> sources,
            HttpFetcher http,
            Politeness politeness,
            PollSchedule schedule,
            Duration retry,
            InstantSource ingest) {
        Feeds {
            sources = List.copyOf(sources);
        }

        private Beat beat(Outlets outlets, PipelineMeters meters) {
            return new Beat(
                    http,
                    politeness,
                    schedule,
                    retry,
                    outlets,
                    InstantSource.system(),
                    ingest,
                    () -> ThreadLocalRandom.current().nextDouble(),
                    new FetchCounts(meters));
        }
    }

    /// @param outlets every known house
    /// @param kafka client properties
    static Polling start(
            Feeds feeds,
            Outlets outlets,
            Map<String, String> kafka,
            Settings settings,
            PipelineMeters meters) {
        var topics = settings.topics();
        var plan =
                new FetchPlan(
                        kafka,
                        topics,
                        topics.prefix() + "fetch",
                        settings.fetch().instance(),
                        feeds.beat(outlets, meters));
        return new Polling(feeds.http(), FetchGroup.start(plan, feeds.sources()), meters);
    }

    /// Another source list holds from now on.
    void follow(List<Source> sources) {
        LOG.info("the source list has changed: {} sources are polled", sources.size());
        group.poll(sources);
    }

    /// Why it does not fetch, in sentences.
    List<String> complaints() {
        return group.complaints();
    }

    /// Why only a new process will fetch again.
    List<String> stuck() {
        return group.stuck();
    }

    @Override
    public void close() {
        count.close();
        group.close();
        http.close();
    }
}
