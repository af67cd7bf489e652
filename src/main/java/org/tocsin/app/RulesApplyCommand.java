package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.claim.Finding.Level;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.RuleArchive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

/// Puts a rule set in force.
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a rule set, sends it to the topic rules, and tells every partition of articles that"
                    + " it holds from here on. A set with an error is refused with the list, and"
                    + " the one in force stays. Prints one object: the set that was applied.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:applied",
            "1:the set has errors, which are printed, or Kafka cannot be reached",
            "2:bad usage"
        })
final class RulesApplyCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleDirectory rules = new RuleDirectory();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Mixin private FindingOutput output = new FindingOutput();

    RulesApplyCommand(Stdio io) {
        this.io = io;
    }

    /// @param set the hash that every claim of the set carries
    /// @param rules how many
    /// @param at from when on, by the record's time
    private record Applied(String set, int rules, Instant at) {}

    @Override
    public Integer call() {
        var layers = rules.layers();
        var now = InstantSource.system().instant();
        var review = RuleReview.of(layers, LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (review.count(Level.ERROR) > 0) {
            output.print(
                    io, review.findings().stream().filter(f -> f.level() == Level.ERROR).toList());
            io.tell("tocsin rules apply: refused, " + review.summary());
            return Exit.FAILED;
        }
        var set = Configuration.of(layers);
        send(set, now);
        var size = set.rules().book().entries().size();
        JsonLines.on(io).write(new Applied(set.rules().hash(), size, now));
        return Exit.DONE;
    }

    private void send(Configuration set, Instant now) {
        var how = settings.reaching();
        try (var cluster = Cluster.reach(how)) {
            cluster.ready(how);
            try (var sink = ArticleSink.idempotent(cluster.client(), how.topics().articles())) {
                new RuleArchive(cluster.client(), how.topics())
                        .keep(set.rules().hash(), set.files(), sink, now);
                sink.rulesInForce(set.rules().hash(), now);
                sink.commit();
            } catch (KafkaException e) {
                throw cluster.unreachable(e);
            } catch (IllegalArgumentException e) {
                throw CommandException.failed(String.valueOf(e.getMessage()));
            }
        }
    }
}
