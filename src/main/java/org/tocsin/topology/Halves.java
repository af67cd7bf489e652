package org.tocsin.topology;

import org.apache.kafka.common.KafkaException;
import org.tocsin.kafka.HalfDone;

import java.util.function.Supplier;

/// The two halves of a processor's work on a record. What fails in the first sets the record aside;
/// what fails in the second fails the task, and its transaction with it.
final class Halves {
    private Halves() {}

    /// Works the whole outcome out: nothing is put or forwarded here.
    static <T> T workedOut(Supplier<T> outcome) {
        Measured.forget();
        try {
            return outcome.get();
        } catch (Error e) {
            throw new StageFault(e);
        }
    }

    /// Puts and forwards all of it.
    static void madeTrue(Runnable puts) {
        try {
            puts.run();
        } catch (KafkaException e) {
            throw e; // fails the task by itself, and may ask for more than that
        } catch (RuntimeException | Error e) {
            throw new HalfDone("failed between the first put and the last: " + e, e);
        }
    }
}
