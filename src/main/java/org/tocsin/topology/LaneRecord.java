package org.tocsin.topology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.apache.kafka.common.serialization.Serdes;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.event.Telling;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.Parting;

import java.time.Instant;

/// What stands in a lane's total order: one record of the topic `lane`.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = LaneRecord.Told.class, name = "told"),
    @Type(value = LaneRecord.Refused.class, name = "refused"),
    @Type(value = LaneRecord.Ticked.class, name = "tick"),
    @Type(value = LaneRecord.RulesInForce.class, name = "rules"),
    @Type(value = LaneRecord.Parted.class, name = "parted")
})
public sealed interface LaneRecord {
    /// The topic.
    static Topic<String, LaneRecord> on(Topics topics) {
        return topics.lane(Serdes.serdeFrom(PackedLane.serializer(), PackedLane.deserializer()));
    }

    /// An article, printed and tagged.
    ///
    /// @param source its record on `articles`
    record Told(Item item, Telling telling, Source source) implements LaneRecord {
        public Told {
            if (!item.id().equals(telling.article()) || !item.hash().equals(telling.hash())) {
                throw new IllegalArgumentException(
                        "the print is of " + item.id() + ", the claims of " + telling.article());
            }
        }
    }

    /// An article that stage 1 could read but not hand on.
    ///
    /// @param reason a sentence: it becomes the reason of the verdict `rejected`
    record Refused(
            ArticleId article, ContentHash hash, String reason, Instant fetchedAt, Source source)
            implements LaneRecord {}

    /// One partition of `articles` has come to a time.
    ///
    /// @param partitions that the lane must hear from before it believes the time
    record Ticked(Instant at, int partition, int partitions) implements LaneRecord {
        public Ticked {
            if (partition < 0 || partition >= partitions) {
                throw new IllegalArgumentException(
                        "tick of partition " + partition + " of " + partitions);
            }
        }
    }

    /// From here on, by one partition of `articles`, claims are read by this rule set.
    record RulesInForce(String hash) implements LaneRecord {}

    /// A person has said that two articles are not of one text.
    record Parted(Parting parting) implements LaneRecord {}
}
