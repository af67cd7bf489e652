package org.tocsin.notify;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.Json;
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
/// Keeps nothing between two runs: each begins with the whole of `alerts`, tells what still stands,
/// and since a post that is repeated calls nobody, two of them beside each other are as good as
/// one.
public final class AlertmanagerBridge implements Bridge {
    private static final Logger LOG = LoggerFactory.getLogger(AlertmanagerBridge.class);
    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final String PATH = "api/v2/alerts";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Map<String, String> kafka;
    private final Topic<String, Alert> alerts;
    private final URI to;
    private final Notices notices;
    private final InstantSource clock;
    private final Standing standing = new Standing();
    private final Patience patience = new Patience();
    private final AtomicReference<@Nullable String> complaint = new AtomicReference<>("starting");
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
        to = base.resolve(PATH);
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void run(Rest rest) throws InterruptedException {
        try (var log = AlertLog.whole(kafka, alerts.name());
                var post = new Post(to)) {
            var ends = log.ends();
            while (!log.past(ends) && !rest.until(Duration.ZERO)) {
                take(log.poll());
            }
            while (!rest.until(Duration.ZERO)) {
                if (take(log.poll()) && patience.failures() == 0) {
                    next = Instant.MIN;
                }
                if (!clock.instant().isBefore(next)) {
                    tell(post);
                }
            }
        }
    }

    @Override
    public List<String> complaints() {
        var now = complaint.get();
        return now == null ? List.of() : List.of(now);
    }

    private boolean take(List<ConsumerRecord<byte[], byte[]>> records) {
        var news = false;
        for (var record : records) {
            var alert = read(record);
            news |= alert != null && standing.take(alert, clock.instant());
        }
        return news;
    }

    private @Nullable Alert read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return null;
        }
        try {
            return alerts.values().deserializer().deserialize(record.topic(), record.value());
        } catch (SerializationException e) {
            LOG.warn(
                    "{}-{}@{} is no alert and is passed over: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
            notices.told(Receiver.ALERTMANAGER, Outcome.UNREADABLE);
            return null;
        }
    }

    private void tell(Post post) throws InterruptedException {
        var now = clock.instant();
        var posts = standing.posts(now);
        var answer = post.send(JSON, json(posts));
        if (answer instanceof Answer.Refused) {
            // One that it cannot take must not keep the others from it.
            answer = tellApart(post, posts);
        }
        if (answer instanceof Answer.Failed(var why, var pause)) {
            failed(why, pause, now);
        } else {
            taken(now);
        }
    }

    private Answer tellApart(Post post, List<Posted> posts) throws InterruptedException {
        for (var each : posts) {
            var answer = post.send(JSON, json(List.of(each)));
            if (answer instanceof Answer.Failed) {
                return answer;
            }
            if (answer instanceof Answer.Refused(var why)) {
                LOG.warn("{} refuses {}: {}", to, each.labels(), why);
                notices.told(Receiver.ALERTMANAGER, Outcome.REFUSED);
            }
        }
        return new Answer.Taken();
    }

    private void taken(Instant now) {
        notices.told(Receiver.ALERTMANAGER, Outcome.SENT);
        if (patience.failures() > 0) {
            LOG.info("{} takes alerts again", to);
        }
        patience.restored();
        standing.told(now);
        complaint.set(null);
        next = now.plus(BEAT);
    }

    private void failed(String why, @Nullable Duration pause, Instant now) {
        notices.told(Receiver.ALERTMANAGER, Outcome.FAILED);
        var said = to + ": " + why;
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
