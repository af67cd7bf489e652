package org.tocsin.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C and TERM as something that can be waited for: the process ends when this is closed, so
/// that everything else can be closed in good order before.
final class StopSignal implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");

    private StopSignal() {}

    /// From now on.
    static StopSignal caught() {
        var signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    private void stop() {
        asked.countDown();
        try {
            var _ = done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the process has been asked to end.
    boolean given() {
        return asked.getCount() == 0;
    }

    /// Waits for it.
    void await() throws InterruptedException {
        asked.await();
    }

    /// Waits for it, but not longer than this.
    ///
    /// @return whether it was given
    boolean await(Duration atMost) throws InterruptedException {
        return asked.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        done.countDown();
        if (!given()) {
            try {
                var _ = Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                return; // it has come this very moment
            }
        }
    }
}
