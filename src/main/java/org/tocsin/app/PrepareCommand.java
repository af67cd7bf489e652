package org.tocsin.app;

import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.RuleArchive;
import org.tocsin.kafka.TopicSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;

/// Makes ready what the service works on, for services that have no right to.
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the topics that are missing and puts the configuration's rules on the topic rules,"
                    + " once, so that services with prepared: true need no right to either. What is"
                    + " there already stays as it is. Prints one object.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is there", "1:Kafka cannot be reached, or refuses"})
final class PrepareCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    PrepareCommand(Stdio io) {
        this.io = io;
    }

    /// @param set hash of the rule set that stands on `rules`
    private record Prepared(List<String> topics, String set) {}

    @Override
    public Integer call() {
        var known = rules.load();
        var how = settings.reaching();
        var topics = how.topics();
        try (var cluster = Cluster.reach(how)) {
            cluster.prepare(topics);
            var archive = new RuleArchive(cluster.client(), topics);
            try (var sink = ArticleSink.idempotent(cluster.client(), topics.articles())) {
                cluster.keep(archive, known, sink, InstantSource.system().instant());
            }
        }
        var names = topics.settings().stream().map(TopicSettings::name).toList();
        JsonLines.on(io).write(new Prepared(names, known.rules().hash()));
        return Exit.DONE;
    }
}
