package org.tocsin.notify;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.CommittedReader.Row;
import org.tocsin.kafka.Json;
import org.tocsin.kafka.Place;
import org.tocsin.kafka.Topic;
import org.tocsin.notify.Notices.Outcome;
import org.tocsin.notify.Notices.Receiver;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Tells an Alertmanager what stands, as Prometheus does: at once when it changes, and again every
/// half minute, since an Alertmanager that was restarted has forgotten all of it.
///
/// Keeps nothing between two runs: each begins with the whole of `alerts` and tells what still
/// stands, and a post that is repeated calls nobody. While Kafka does not answer it tells nothing:
/// what it knows may be over.
public final class AlertmanagerBridge implements Bridge {
    private static final Logger LOG = LoggerFactory.getLogger(AlertmanagerBridge.class);
    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final String PATH = "api/v2/alerts";
    private static final Answer DEAF = new Answer.Failed("Kafka does not answer", null);
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Map<String, String> kafka;
    private final Topic<String, Alert> alerts;

    /// The same: one that cannot be read is not in the way of the next.
    private final Topic<byte[], byte[]> bytes;

    private final URI to;
    private final String name;
    private final Notices notices;
    private final InstantSource clock;
    private final Standing standing = new Standing();
    private final Patience patience = new Patience();
    private final AtomicReference<@Nullable String> complaint = new AtomicReference<>(STARTING);
    private Instant next = Instant.MIN;

    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param base the Alertmanager's address, with a / at its end
    public AlertmanagerBridge(
            Map<String, String> kafka,
            Topic<String, Alert> alerts,
            URI base,
            Notices notices,
            InstantSource clock) {
        this.kafka = Map.copyOf(kafka);
        this.alerts = alerts;
        bytes = new Topic<>(alerts.name(), Serdes.ByteArray(), Serdes.ByteArray());
        to = base.resolve(PATH);
        name = Post.name(base);
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void run(Rest rest) throws InterruptedException {
        try (var log = CommittedReader.of(kafka, bytes);
                var post = new Post(to)) {
            var ends = log.ends();
            while (!log.past(ends) && !rest.until(Duration.ZERO)) {
                take(log.next().toList());
            }
            while (!rest.until(Duration.ZERO)) {
                if (take(log.next().toList()) && patience.failures() == 0) {
                    next = Instant.MIN;
                }
                if (!clock.instant().isBefore(next)) {
                    tell(log, post, rest);
                }
            }
        }
    }

    @Override
    public List<String> complaints() {
        var now = complaint.get();
        return now == null ? List.of() : List.of(now);
    }

    private boolean take(List<Row<byte[], byte[]>> rows) {
        var news = false;
        for (var row : rows) {
            var alert = read(row);
            news |= alert != null && standing.take(alert, clock.instant());
        }
        if (!rows.isEmpty()) {
            standing.prune(clock.instant());
        }
        return news;
    }

    private @Nullable Alert read(Row<byte[], byte[]> row) {
        if (row.value() == null) {
            return null;
        }
        try {
            return alerts.values().deserializer().deserialize(alerts.name(), row.value());
        } catch (SerializationException e) {
            LOG.warn(
                    "{} is no alert and is passed over: {}",
                    new Place(alerts.name(), row.partition(), row.offset()),
                    e.getMessage());
            notices.told(Receiver.ALERTMANAGER, Outcome.UNREADABLE);
            return null;
        }
    }

    private void tell(CommittedReader<?, ?> log, Post post, Rest rest) throws InterruptedException {
        var now = clock.instant();
        standing.prune(now);
        var answer = log.answers() ? tell(post, standing.posts(now), rest) : DEAF;
        if (answer instanceof Answer.Failed(var why, var pause)) {
            failed(why, pause, now);
        } else {
            taken(now);
        }
    }

    private Answer tell(Post post, List<Posted> posts, Rest rest) throws InterruptedException {
        var answer = post.send(JSON, json(posts));
        // One that it cannot take must not keep the others from it.
        return answer instanceof Answer.Refused ? tellApart(post, posts, rest) : answer;
    }

    private Answer tellApart(Post post, List<Posted> posts, Rest rest) throws InterruptedException {
        for (var each : posts) {
            if (rest.until(Duration.ZERO)) {
                return new Answer.Failed("stopped", null);
            }
            var answer = post.send(JSON, json(List.of(each)));
            if (answer instanceof Answer.Failed) {
                return answer;
            }
            if (answer instanceof Answer.Refused(var why)) {
                LOG.warn("{} refuses {}: {}", name, each.labels(), why);
                notices.told(Receiver.ALERTMANAGER, Outcome.REFUSED);
            }
        }
        return new Answer.Taken();
    }

    private void taken(Instant now) {
        notices.told(Receiver.ALERTMANAGER, Outcome.SENT);
        if (patience.failures() > 0) {
            LOG.info("{} takes alerts again", name);
        }
        patience.restored();
        standing.told();
        complaint.set(null);
        next = now.plus(BEAT);
    }

    private void failed(String why, @Nullable Duration pause, Instant now) {
        notices.told(Receiver.ALERTMANAGER, Outcome.FAILED);
        var said = name + ": " + why;
        LOG.warn("alerts are not told: {}", said);
        complaint.set(said);
        next = now.plus(patience.next(pause));
    }

    private static byte[] json(List<Posted> posts) {
        try {
            return Json.mapper().writeValueAsBytes(posts.stream().map(Posted::json).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
