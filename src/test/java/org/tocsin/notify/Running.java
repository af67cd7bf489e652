package org.tocsin.notify;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ConditionFactory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A bridge at work until it is closed; closing throws what it died of, as the cause of a
/// [CompletionException].
final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CompletableFuture<Void> work = new CompletableFuture<>();

    Running(Bridge bridge) {
        var _ = Thread.ofPlatform().start(() -> run(bridge));
    }

    /// Waits for what a bridge at work brings about.
    static ConditionFactory soon() {
        return await().atMost(PATIENCE);
    }

    private void run(Bridge bridge) {
        try {
            bridge.run(most -> stop.await(most.toMillis(), TimeUnit.MILLISECONDS));
            work.complete(null);
        } catch (InterruptedException | RuntimeException e) {
            work.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        stop.countDown();
        work.join();
    }
}
