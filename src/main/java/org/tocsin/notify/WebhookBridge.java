package org.tocsin.notify;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.kafka.Place;
import org.tocsin.notify.Notices.Outcome;
import org.tocsin.notify.Notices.Receiver;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Posts each transition on `alerts` to a webhook, in order, as a CloudEvent in HTTP's binary mode
/// (CloudEvents 1.0, HTTP protocol binding 3.1): the record's own headers and value, byte for byte.
///
/// At least once: the group's offset moves past a record only when the receiver has taken or
/// refused it, so that one may come again after a crash, a lost answer or one that took longer than
/// ten seconds, with the same `ce-id`. A receiver that is away is asked again, with growing pauses
/// of a minute at most, for as long as it takes.
public final class WebhookBridge implements Bridge {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookBridge.class);
    private static final String PREFIX = "ce_";
    private static final Duration NONE = Duration.ZERO;
    private static final Duration ASK = Duration.ofSeconds(30);

    private final Map<String, String> kafka;
    private final String topic;
    private final String group;
    private final URI to;
    private final String name;
    private final Supplier<Map<String, String>> headers;
    private final Notices notices;
    private final InstantSource clock;
    private final Patience patience = new Patience();
    private final AtomicReference<@Nullable String> complaint = new AtomicReference<>(STARTING);
    private final AtomicBoolean deaf = new AtomicBoolean();

    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param topic the name of `alerts`
    /// @param group whose offsets say how far it is; of several processes of one group one works
    /// @param headers further ones of each request, asked for anew each time, such as a token; an
    ///   [UncheckedIOException] is one more failure
    public WebhookBridge(
            Map<String, String> kafka,
            String topic,
            String group,
            URI to,
            Supplier<Map<String, String>> headers,
            Notices notices,
            InstantSource clock) {
        this.kafka = Map.copyOf(kafka);
        this.topic = topic;
        this.group = group;
        this.to = to;
        name = Post.name(to);
        this.headers = headers;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void run(Rest rest) throws InterruptedException {
        try (var log = new AlertLog(kafka, topic, group, clock);
                var post = new Post(to)) {
            var asked = System.nanoTime();
            var pause = NONE;
            while (!rest.until(pause)) {
                var records = log.poll();
                if (log.joined()) {
                    complaint.compareAndSet(STARTING, null);
                }
                pause = tell(log, post, rest, records);
                if (System.nanoTime() - asked > ASK.toNanos()) {
                    deaf.set(!log.answers());
                    asked = System.nanoTime();
                }
            }
        }
    }

    @Override
    public List<String> complaints() {
        if (deaf.get()) {
            return List.of(name + ": Kafka does not answer");
        }
        var now = complaint.get();
        return now == null ? List.of() : List.of(now);
    }

    /// @return how long to wait before the next try
    private Duration tell(
            AlertLog log, Post post, Rest rest, List<ConsumerRecord<byte[], byte[]>> records)
            throws InterruptedException {
        for (var i = 0; i < records.size(); i++) {
            var record = records.get(i);
            if (rest.until(NONE)) {
                return NONE;
            }
            if (record.value() != null) {
                var answer = send(post, record);
                settle(answer, record);
                if (answer instanceof Answer.Failed(_, var pause)) {
                    log.again(records.subList(i, records.size()));
                    return patience.next(pause);
                }
            }
            if (!done(log, record)) {
                log.again(records.subList(i + 1, records.size()));
                return NONE;
            }
        }
        return NONE;
    }

    private Answer send(Post post, ConsumerRecord<byte[], byte[]> record)
            throws InterruptedException {
        try {
            return post.send(headers(record), record.value());
        } catch (UncheckedIOException e) {
            return new Answer.Failed(String.valueOf(e.getMessage()), null);
        }
    }

    private void settle(Answer answer, ConsumerRecord<?, ?> record) {
        switch (answer) {
            case Answer.Taken _ -> {
                notices.told(Receiver.WEBHOOK, Outcome.SENT);
                heard();
            }
            case Answer.Refused(var why) -> {
                notices.told(Receiver.WEBHOOK, Outcome.REFUSED);
                LOG.warn("{} refuses {}, which is passed over: {}", name, Place.of(record), why);
                heard();
            }
            case Answer.Failed(var why, _) -> {
                notices.told(Receiver.WEBHOOK, Outcome.FAILED);
                LOG.warn("{} is not told {}: {}", name, Place.of(record), why);
                complaint.set(name + ": " + why);
            }
        }
    }

    private void heard() {
        patience.restored();
        complaint.set(null);
    }

    /// @return false when the partition may be another's by now, who goes on behind what is kept
    private static boolean done(AlertLog log, ConsumerRecord<?, ?> record) {
        try {
            log.done(record);
            return true;
        } catch (CommitFailedException | RebalanceInProgressException | TimeoutException e) {
            LOG.warn("{} may be told again: {}", Place.of(record), e.getMessage());
            return false;
        }
    }

    private Map<String, String> headers(ConsumerRecord<?, ?> record) {
        var all = new LinkedHashMap<>(headers.get());
        all.put("Content-Type", "application/json");
        for (var header : record.headers()) {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                var value = new String(header.value(), StandardCharsets.UTF_8);
                all.put("ce-" + header.key().substring(PREFIX.length()), escaped(value));
            }
        }
        return all;
    }

    /// Percent-encoded as the HTTP binding asks (3.1.3.2): all but the printable characters of
    /// ASCII, and the space, the quotation mark and the percent sign.
    static String escaped(String value) {
        var out = new StringBuilder();
        for (var b : value.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7f || b == '"' || b == '%') {
                out.append("%%%02X".formatted(b));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }
}
