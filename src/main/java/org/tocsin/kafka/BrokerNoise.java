package org.tocsin.kafka;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

import java.util.List;

/// Keeps warnings off the screen that the embedded broker gives at every clean start or stop and
/// that ask nothing of anybody, in classes whose other warnings must be seen.
public final class BrokerNoise extends Filter<ILoggingEvent> {
    private static final List<String> HARMLESS =
            List.of(
                    // its registration channel, closed from two sides
                    "Attempting to close NetworkClient that has already been closed",
                    // two clients at once, each the first to need one of Kafka's own topics
                    "with error 'TOPIC_ALREADY_EXISTS': Topic '__",
                    // a producer whose last transaction is still being closed; it asks again
                    "Error: CONCURRENT_TRANSACTIONS");

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return HARMLESS.stream().anyMatch(event.getFormattedMessage()::contains)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
