package org.tocsin.app;

import org.tocsin.claim.ClaimTagger;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.RuleArchive;
import org.tocsin.metrics.PipelineMeters;
import org.tocsin.topology.Stages;
import org.tocsin.topology.StreamsEngine;
import org.tocsin.topology.StreamsSettings;
import org.tocsin.topology.TocsinTopology;

import java.time.InstantSource;

/// The path from articles to alerts, as one process runs it.
record StreamRole(Settings settings, Cluster cluster, InstantSource clock, PipelineMeters meters) {
    /// Starts the path on what was configured.
    StreamsEngine start(Configuration configuration, StreamsMeters streams) {
        var archive = new RuleArchive(cluster.client(), settings.topics());
        keep(archive, configuration);
        var stages =
                new Stages(
                        configuration.sources().outlets(),
                        new ClaimTagger(configuration.rules()),
                        configuration.names(),
                        settings.laneRetention(),
                        settings.events(),
                        settings.alerts(),
                        new AppliedRules(archive),
                        new WorkTimes(meters));
        var stream = settings.stream();
        var properties =
                new StreamsSettings(
                                stream.application(),
                                stream.instance(),
                                settings.data().resolve("streams"),
                                stream.threads(),
                                stream.commit(),
                                true,
                                cluster.client())
                        .properties(settings.topics().deadLetters());
        return StreamsEngine.start(
                () -> TocsinTopology.of(settings.topics(), stages), properties, streams);
    }

    /// The set that holds while no other is put in force stands on `rules` too.
    private void keep(RuleArchive archive, Configuration configuration) {
        if (settings.prepared()) {
            cluster.require(archive, configuration.rules().hash());
            return;
        }
        try (var sink = ArticleSink.idempotent(cluster.client(), settings.topics().articles())) {
            cluster.keep(archive, configuration, sink, clock.instant());
        }
    }
}
