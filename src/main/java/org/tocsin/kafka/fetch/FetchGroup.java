package org.tocsin.kafka.fetch;

import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.StateKey;
import org.tocsin.kafka.TurnLimit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/// One fetcher among those that share the world's hosts. What goes wrong with Kafka ends its
/// membership, and it joins again; nothing that was fetched meanwhile is seen twice.
public final class FetchGroup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FetchGroup.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final FetchPlan plan;
    private final Duration longestTurn;
    private final AtomicReference<List<Source>> sources;
    private final AtomicReference<@Nullable Membership> membership = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean ending;
    private volatile boolean displaced;
    private volatile long turned = System.nanoTime();

    private FetchGroup(FetchPlan plan, List<Source> sources) {
        this.plan = plan;
        longestTurn = TurnLimit.of(plan.kafka());
        this.sources = new AtomicReference<>(List.copyOf(sources));
        thread = Thread.ofPlatform().name("fetch").unstarted(this::keepFetching);
    }

    /// Joins the others, and fetches for the hosts that fall to it.
    public static FetchGroup start(FetchPlan plan, List<Source> sources) {
        var group = new FetchGroup(plan, sources);
        group.thread.start();
        return group;
    }

    /// Another source list holds from now on.
    public void poll(List<Source> other) {
        sources.set(List.copyOf(other));
    }

    /// The partitions whose hosts are ours at the moment.
    public List<Integer> owned() {
        var current = membership.get();
        return current == null ? List.of() : current.owned();
    }

    /// What is known of the feeds of our hosts.
    public void feeds(BiConsumer<StateKey, FeedState> reader) {
        var current = membership.get();
        if (current != null) {
            current.feeds(reader);
        }
    }

    /// Why no host is asked, in sentences; empty while it is one of the group, whatever hosts are
    /// its own.
    public List<String> complaints() {
        var stuck = stuck();
        return stuck.isEmpty() && membership.get() == null
                ? List.of("fetch: joining the others")
                : stuck;
    }

    /// Why only a new process helps; empty unless it does.
    public List<String> stuck() {
        if (displaced) {
            return List.of(
                    "fetch: another process has taken the name '%s' (fetch.instance): each needs its own"
                            .formatted(plan.instance()));
        }
        var since = Duration.ofNanos(System.nanoTime() - turned);
        return since.compareTo(longestTurn) < 0
                ? List.of()
                : List.of("fetch: no sign of life for " + since.toSeconds() + " s");
    }

    private void keepFetching() {
        while (!ending) {
            turned = System.nanoTime();
            try (var current = Membership.join(plan, sources::get)) {
                membership.set(current);
                while (!ending) {
                    turned = System.nanoTime();
                    current.work();
                }
            } catch (WakeupException _) {
                // ending is set
            } catch (InterruptException | InterruptedException _) {
                return;
            } catch (RuntimeException | Error e) {
                // whatever it is, a process that stays up and polls nothing is worse
                membership.set(null);
                displaced = isDisplacement(e);
                if (displaced) {
                    LOG.error("{}", stuck().getFirst(), e);
                    return;
                }
                LOG.warn("joining the other fetchers anew: {}", e.getMessage(), e);
                pause();
            }
        }
    }

    /// Whether another process joined under our name. Joining again would displace that one, and so
    /// on for ever.
    private static boolean isDisplacement(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof FencedInstanceIdException
                        || isDisplacement(failure.getCause()));
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            ending = true;
        }
    }

    /// Asks no host any more and writes what was fetched. The others take its hosts at once, or,
    /// where it has a name, when its session ends without it.
    @Override
    public void close() {
        ending = true;
        var current = membership.get();
        if (current != null) {
            current.wakeup();
        }
        try {
            thread.join();
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
