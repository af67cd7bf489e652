package org.tocsin.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/// Counts what became of attempts to tell people, by receiver. A receiver's series stand at zero
/// from the start.
public final class NotificationMeters {
    private final MeterRegistry registry;

    public NotificationMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /// A receiver is to be told.
    public void expect(String receiver) {
        Label.ATTEMPT.words().forEach(outcome -> counter(receiver, outcome));
    }

    /// One attempt has ended.
    public void told(String receiver, String outcome) {
        counter(receiver, outcome).increment();
    }

    private Counter counter(String receiver, String outcome) {
        return Counter.builder(MeterNames.NOTIFICATIONS.exposed())
                .description(MeterNames.NOTIFICATIONS.help())
                .tag(Label.RECEIVER.key(), Label.RECEIVER.fold(receiver))
                .tag(Label.ATTEMPT.key(), Label.ATTEMPT.fold(outcome))
                .register(registry);
    }
}
