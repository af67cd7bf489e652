package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.article.Article;
import org.tocsin.kafka.Inbound;

import java.util.function.BiFunction;
import java.util.function.Function;

/// Stage 1: `articles` to `lane`, on every partition at once. All that it keeps is which rule set
/// its partition is read by; it reads nothing before that set is there again.
final class ReadingProcessor extends ContextualProcessor<String, Inbound, String, LaneRecord> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingProcessor.class);

    /// How articles are read by one rule set.
    interface Reader extends BiFunction<Article, Source, LaneRecord.Told> {}

    /// What a record brings about.
    ///
    /// @param next the reader from the next record on, when that changes
    private record Outcome(LaneRecord lane, @Nullable InForce rules, @Nullable Reader next) {}

    private final Reader starting;
    private final Function<String, Reader> readers;

    // Streams calls init before the first record, and again whenever the task starts anew.
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, InForce> rules;

    @SuppressWarnings("NullAway.Init")
    private Reader reader;

    /// @param starting while no rule set was put in force
    /// @param readers by a set's hash; throws [RefusedRules] when that is not to be used
    ReadingProcessor(Reader starting, Function<String, Reader> readers) {
        this.starting = starting;
        this.readers = readers;
    }

    @Override
    public void init(ProcessorContext<String, LaneRecord> context) {
        super.init(context);
        rules = context.getStateStore(StateStores.RULES_IN_FORCE);
        var held = rules.get(InForce.KEY);
        reader = held == null ? starting : again(held.hash());
    }

    /// The set that was in force when the task ended. A program that cannot use it any more reads
    /// by its own, rather than nothing.
    private Reader again(String hash) {
        try {
            return readers.apply(hash);
        } catch (RefusedRules e) {
            LOG.error("the configuration's own rules are used: {}", e.getMessage());
            return starting;
        }
    }

    @Override
    public void process(Record<String, Inbound> record) {
        var place = context().recordMetadata().orElseThrow();
        var source = new Source(place.partition(), place.offset());
        var outcome = Halves.workedOut(() -> outcome(record.value(), source));
        var next = new Record<>(Lanes.key(outcome.lane), outcome.lane, record.timestamp());
        Halves.madeTrue(
                () -> {
                    if (outcome.rules != null) {
                        rules.put(InForce.KEY, outcome.rules);
                    }
                    context().forward(next);
                });
        if (outcome.next != null) {
            reader = outcome.next;
        }
    }

    private Outcome outcome(Inbound inbound, Source source) {
        return switch (inbound) {
            case Inbound.News(var article) ->
                    new Outcome(fitting(article, reader.apply(article, source)), null, null);
            case Inbound.Tick(var at, var partition, var partitions) ->
                    new Outcome(new LaneRecord.Ticked(at, partition, partitions), null, null);
            case Inbound.RulesInForce(var hash) ->
                    new Outcome(
                            new LaneRecord.RulesInForce(hash),
                            new InForce(hash),
                            readers.apply(hash));
        };
    }

    private static LaneRecord fitting(Article article, LaneRecord.Told told) {
        return Sizes.fits(told, PackedLane::write)
                ? told
                : new LaneRecord.Refused(
                        article.id(),
                        told.item().hash(),
                        "too large: with its claims the article does not fit into a record",
                        article.fetchedAt(),
                        told.source());
    }
}
