package org.tocsin.kafka;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;

/// A record on which a stage failed becomes a dead letter, and the task goes on with the next one;
/// unless state may be half written, or Kafka itself failed: then the task fails, and its
/// transaction with it.
///
/// Public, with a constructor without arguments, because Kafka Streams makes it: see
/// [DeadLetter#handlers].
public final class SetAsideFailed implements ProcessingExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SetAsideFailed.class);

    private String deadLetters = "";

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters = DeadLetter.topic(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
        if (mustAbort(error) || context.sourceRawValue() == null) {
            LOG.error(
                    "{} fails its task at {}: {}",
                    Place.of(context),
                    context.processorNodeId(),
                    DeadLetter.reason(error));
            return Response.fail();
        }
        LOG.warn(
                "{} set aside, failed at {}: {}",
                Place.of(context),
                context.processorNodeId(),
                DeadLetter.reason(error));
        return Response.resume(
                List.of(
                        DeadLetter.of(
                                deadLetters,
                                context.sourceRawKey(),
                                context.sourceRawValue(),
                                context,
                                error)));
    }

    /// A stage of ours throws no exception of Kafka's: one comes from a store or a producer, which
    /// are touched only once the outcome is known.
    private static boolean mustAbort(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof HalfDone || e instanceof KafkaException) {
                return true;
            }
        }
        return false;
    }
}
