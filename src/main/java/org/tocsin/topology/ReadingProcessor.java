package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.tocsin.article.Article;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.JsonSerde;

import java.util.function.BiFunction;

/// Stage 1: `articles` to `lane`. Without state, so it runs on every partition at once.
final class ReadingProcessor extends ContextualProcessor<String, Inbound, String, LaneRecord> {
    private static final JsonSerde<LaneRecord> SERDE = JsonSerde.of(LaneRecord.class);

    private final BiFunction<Article, Source, LaneRecord.Told> reader;

    ReadingProcessor(BiFunction<Article, Source, LaneRecord.Told> reader) {
        this.reader = reader;
    }

    @Override
    public void process(Record<String, Inbound> record) {
        var place = context().recordMetadata().orElseThrow();
        var source = new Source(place.partition(), place.offset());
        var lane = Halves.workedOut(() -> laneRecord(record.value(), source));
        var next = new Record<>(Lanes.key(lane), lane, record.timestamp());
        Halves.madeTrue(() -> context().forward(next));
    }

    private LaneRecord laneRecord(Inbound inbound, Source source) {
        return switch (inbound) {
            case Inbound.News(var article) -> fitting(article, reader.apply(article, source));
            case Inbound.Tick(var at, var partition, var partitions) ->
                    new LaneRecord.Ticked(at, partition, partitions);
            case Inbound.RulesInForce(var hash) -> new LaneRecord.RulesInForce(hash);
        };
    }

    private static LaneRecord fitting(Article article, LaneRecord.Told told) {
        return Sizes.fits(SERDE, told)
                ? told
                : new LaneRecord.Refused(
                        article.id(),
                        told.item().hash(),
                        "too large: with its claims the article does not fit into a record",
                        article.fetchedAt(),
                        told.source());
    }
}
