package org.tocsin.kafka;

import org.apache.kafka.common.errors.SerializationException;
import org.tocsin.article.Article;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Where articles enter: every one is either on its way to `articles` or refused with a reason.
///
/// `sent + refused` is the number of articles offered.
public final class ArticleSink extends RecordSink {
    /// Longest article as a record, in bytes; later stages may add as much again.
    public static final int MAX_ARTICLE = 512 * 1024;

    /// The key of ticks and rule sets: they belong to a partition, not to an article.
    public static final String CONTROL_KEY = "control";

    /// What became of an article.
    public sealed interface Outcome {}

    /// On its way.
    ///
    /// @param bytes of the record's value
    public record Sent(int bytes) implements Outcome {}

    /// Not sent, and will not be.
    public record Refused(String reason) implements Outcome {}

    private final Topic<String, Inbound> articles;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    private ArticleSink(Map<String, String> kafka, Topic<String, Inbound> articles) {
        super(kafka);
        this.articles = articles;
    }

    private ArticleSink(Map<String, String> kafka, Topic<String, Inbound> articles, String id) {
        super(kafka, id);
        this.articles = articles;
    }

    /// Sends each record once, and lets readers see it at once.
    ///
    /// @param kafka client properties, `bootstrap.servers` among them
    public static ArticleSink idempotent(
            Map<String, String> kafka, Topic<String, Inbound> articles) {
        return new ArticleSink(kafka, articles);
    }

    /// Shows what lies between two commits to committed readers all at once, or never.
    ///
    /// @param id the transactional id: a later sink of the same id ends this one's transaction
    public static ArticleSink transactional(
            Map<String, String> kafka, Topic<String, Inbound> articles, String id) {
        return new ArticleSink(kafka, articles, id);
    }

    /// Sends an article, stamped with its ingest time.
    public Outcome send(Article article) {
        var outcome = offer(article);
        switch (outcome) {
            case Sent _ -> sent.incrementAndGet();
            case Refused _ -> refused.incrementAndGet();
        }
        return outcome;
    }

    private Outcome offer(Article article) {
        if (article.fetchedAt().isBefore(Instant.EPOCH)) {
            return new Refused("fetched_at is before 1970: " + article.fetchedAt());
        }
        try {
            var value = value(new Inbound.News(article));
            if (value.length > MAX_ARTICLE) {
                return new Refused(
                        "too large: "
                                + value.length
                                + " bytes as a record, at most "
                                + MAX_ARTICLE
                                + " are taken");
            }
            write(articles, null, article.fetchedAt(), article.id().value(), value);
            return new Sent(value.length);
        } catch (SerializationException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }

    /// Tells every partition the time.
    public void tick(Instant at) {
        everywhere(at, Inbound.Tick::new);
    }

    /// Tells every partition which rule set holds from here on.
    public void rulesInForce(String hash, Instant at) {
        everywhere(at, (_, _, _) -> new Inbound.RulesInForce(hash));
    }

    private interface Control {
        Inbound on(Instant at, int partition, int partitions);
    }

    private void everywhere(Instant at, Control control) {
        var partitions = partitions(articles);
        for (var partition = 0; partition < partitions; partition++) {
            var record = value(control.on(at, partition, partitions));
            write(articles, partition, at, CONTROL_KEY, record);
        }
    }

    private byte[] value(Inbound inbound) {
        return articles.values().serializer().serialize(articles.name(), inbound);
    }

    /// Articles sent since the start.
    public long sent() {
        return sent.get();
    }

    /// Articles refused since the start.
    public long refused() {
        return refused.get();
    }
}
