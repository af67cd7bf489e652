package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/// A processor that somebody times: each record from where it comes in until all that follows from
/// it was handed on.
record Timed<I, O>(Processor<String, I, String, O> step, String stage, StageTimes times)
        implements Processor<String, I, String, O> {
    @Override
    public void init(ProcessorContext<String, O> context) {
        step.init(context);
    }

    @Override
    public void process(Record<String, I> record) {
        try (var _ = times.begin(stage)) {
            step.process(record);
        }
    }

    @Override
    public void close() {
        step.close();
    }
}
