package org.tocsin.kafka;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;

/// A derived record that cannot be sent fails its task, since skipping it would lose it silently.
///
/// Stages measure before they forward, so a record that is too large is a fault of ours: the
/// message says whose and how large.
///
/// Public, with a constructor without arguments, because Kafka Streams makes it: see
/// [DeadLetter#handlers].
public final class FailUnsent implements ProductionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailUnsent.class);

    @Override
    public void configure(Map<String, ?> configs) {
        // nothing to choose
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception error) {
        if (error instanceof RetriableException) {
            return Response.retry();
        }
        LOG.error(
                "{} fails its task: {}",
                Place.of(context),
                error instanceof RecordTooLargeException
                        ? tooLarge(record)
                        : record.topic() + " was not written: " + DeadLetter.reason(error));
        return Response.fail();
    }

    private static String tooLarge(ProducerRecord<byte[], byte[]> record) {
        return "a record of "
                + (size(record.key()) + size(record.value()))
                + " bytes for "
                + record.topic()
                + " is too large; its stage must cap it before it forwards";
    }

    private static int size(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    @Override
    public Response handleSerializationError(
            ErrorHandlerContext context,
            @SuppressWarnings("rawtypes") ProducerRecord record,
            Exception error,
            SerializationExceptionOrigin origin) {
        LOG.error(
                "{} fails its task: {} of a record for {} cannot be written: {}",
                Place.of(context),
                origin,
                record.topic(),
                DeadLetter.reason(error));
        return Response.fail();
    }
}
