package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Makes the k-th put, delete or forward of a processor fail, counted from the path's start.
///
/// Public, with a constructor without arguments, because Kafka Streams makes it.
public final class FailingSteps implements ProcessorWrapper {
    private static final AtomicInteger STEPS = new AtomicInteger();
    private static final AtomicInteger FAILING = new AtomicInteger();
    private static final AtomicReference<String> WHERE = new AtomicReference<>("");
    private static final Set<String> WRITES = Set.of("put", "delete", "forward", "putIfAbsent");

    /// From here on the k-th step of a processor fails; none, for 0.
    static void at(String processor, int k) {
        STEPS.set(0);
        WHERE.set(processor);
        FAILING.set(k);
    }

    /// Whether the step has come.
    static boolean failed() {
        return FAILING.get() > 0 && STEPS.get() >= FAILING.get();
    }

    private static <T> T failing(String processor, Class<T> type, Object real) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    if (WRITES.contains(method.getName())
                            && processor.equals(WHERE.get())
                            && STEPS.incrementAndGet() == FAILING.get()) {
                        throw new IllegalStateException("step " + FAILING.get() + " fails");
                    }
                    try {
                        var result = method.invoke(real, arguments);
                        return result instanceof KeyValueStore<?, ?> store
                                ? failing(processor, KeyValueStore.class, store)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public <KI, VI, KO, VO> WrappedProcessorSupplier<KI, VI, KO, VO> wrapProcessorSupplier(
            String name, ProcessorSupplier<KI, VI, KO, VO> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<KI, VI, KO, VO> get() {
                return wrapped(name, supplier.get());
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    private static <KI, VI, KO, VO> Processor<KI, VI, KO, VO> wrapped(
            String name, Processor<KI, VI, KO, VO> processor) {
        return new Processor<>() {
            @Override
            @SuppressWarnings("unchecked")
            public void init(ProcessorContext<KO, VO> context) {
                processor.init(
                        (ProcessorContext<KO, VO>) failing(name, ProcessorContext.class, context));
            }

            @Override
            public void process(Record<KI, VI> record) {
                processor.process(record);
            }

            @Override
            public void close() {
                processor.close();
            }
        };
    }

    @Override
    public <KI, VI, VO> WrappedFixedKeyProcessorSupplier<KI, VI, VO> wrapFixedKeyProcessorSupplier(
            String name, FixedKeyProcessorSupplier<KI, VI, VO> supplier) {
        return ProcessorWrapper.asWrappedFixedKey(supplier);
    }
}
