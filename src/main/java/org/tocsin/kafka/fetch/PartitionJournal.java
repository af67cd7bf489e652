package org.tocsin.kafka.fetch;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.Journal;
import org.tocsin.fetch.Step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// The steps of one partition on their way to the log, in transactions of as many as have come
/// together: article, state and request offset are seen at once.
///
/// A transaction that fails is tried again as a whole. When that does not help, or another owner
/// has taken over, the journal takes nothing more.
final class PartitionJournal implements Journal, AutoCloseable {
    private static final int WAITING = 1_000;
    private static final int TOGETHER = 500;
    private static final int TRIES = 6;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final StepWriter writer;
    private final BlockingQueue<Entry> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean ending;
    private volatile @Nullable Throwable failure;

    /// @param offset behind the request that led to the step, or null where none did
    record Entry(Step step, @Nullable Long offset, @Nullable Unreadable unreadable) {}

    PartitionJournal(StepWriter writer, String name) {
        this.writer = writer;
        thread = Thread.ofPlatform().name(name).daemon().start(this::keepWriting);
    }

    @Override
    public void write(Step step) throws InterruptedException {
        if (!step.isEmpty()) {
            put(new Entry(step, null, null));
        }
    }

    /// For the step of a request, which counts as worked on with it.
    Journal with(long offset) {
        return step -> put(new Entry(step, offset, null));
    }

    /// Sets a request aside that cannot be read.
    void setAside(Unreadable unreadable) throws InterruptedException {
        put(new Entry(Step.NOTHING, unreadable.offset() + 1, unreadable));
    }

    private void put(Entry entry) throws InterruptedException {
        do {
            var failed = failure;
            if (failed != null) {
                throw new Closed("the journal has ended: " + failed.getMessage(), failed);
            }
        } while (!queue.offer(entry, GLANCE.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// Why nothing can be written any more, or null.
    @Nullable Throwable failure() {
        return failure;
    }

    private void keepWriting() {
        try {
            while (!ending || !queue.isEmpty()) {
                var first = queue.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    var batch = new ArrayList<>(List.of(first));
                    queue.drainTo(batch, TOGETHER - 1);
                    persist(batch);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // abandoned
        } catch (RuntimeException | Error e) {
            failure = e; // whatever it is: a journal that has ended unseen would block its shard
        }
    }

    private void persist(List<Entry> batch) throws InterruptedException {
        for (var tried = 1; ; tried++) {
            try {
                writer.write(batch);
                return;
            } catch (ProducerFencedException e) {
                throw e;
            } catch (KafkaException e) {
                if (tried == TRIES) {
                    throw e;
                }
                Thread.sleep(PAUSE.multipliedBy(1L << tried));
            }
        }
    }

    /// Writes what was given, and ends.
    @Override
    public void close() {
        ending = true;
        join();
    }

    /// Ends without another word: somebody else may own the partition already.
    void abandon() {
        ending = true;
        thread.interrupt();
        join();
    }

    private void join() {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
