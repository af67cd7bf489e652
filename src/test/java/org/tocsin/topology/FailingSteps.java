package org.tocsin.topology;

import org.apache.kafka.streams.StreamsConfig;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes the k-th put, delete or forward of a processor fail, counted from the path's start.
///
/// Paths of different applications fail apart from each other.
///
/// Public, with a constructor without arguments, because Kafka Streams makes it.
public final class FailingSteps implements ProcessorWrapper {
    private static final Set<String> WRITES = Set.of("put", "delete", "forward", "putIfAbsent");
    private static final Map<String, Plan> PLANS = new ConcurrentHashMap<>();

    private String application = "";

    /// Which step fails, and how many have come.
    private record Plan(String processor, int failing, AtomicInteger steps) {
        boolean failsNow(String at) {
            return at.equals(processor) && steps.incrementAndGet() == failing;
        }
    }

    /// From here on the k-th step of a processor fails; none, for 0.
    static void at(String application, String processor, int k) {
        PLANS.put(application, new Plan(processor, k, new AtomicInteger()));
    }

    /// Whether the step has come.
    static boolean failed(String application) {
        var plan = PLANS.get(application);
        return plan != null && plan.failing() > 0 && plan.steps().get() >= plan.failing();
    }

    @Override
    public void configure(Map<String, ?> properties) {
        application = String.valueOf(properties.get(StreamsConfig.APPLICATION_ID_CONFIG));
    }

    private <T> T failing(String processor, Class<T> type, Object real) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    var plan = PLANS.get(application);
                    if (plan != null
                            && WRITES.contains(method.getName())
                            && plan.failsNow(processor)) {
                        throw new IllegalStateException("step " + plan.failing() + " fails");
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

    private <KI, VI, KO, VO> Processor<KI, VI, KO, VO> wrapped(
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
