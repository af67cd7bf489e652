package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;

/// A record that no serde can read becomes a dead letter, and the task goes on with the next one.
///
/// Public, with a constructor without arguments, because Kafka Streams makes it: see
/// [DeadLetter#handlers].
public final class SetAsideUnreadable implements DeserializationExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SetAsideUnreadable.class);

    private String deadLetters = "";

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters = DeadLetter.topic(configs);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> from, Exception error) {
        LOG.warn("{} set aside, unreadable: {}", Place.of(from), DeadLetter.reason(error));
        return Response.resume(
                List.of(DeadLetter.of(deadLetters, from.key(), from.value(), context, error)));
    }
}
