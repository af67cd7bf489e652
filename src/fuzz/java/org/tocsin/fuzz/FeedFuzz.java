package org.tocsin.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import org.tocsin.fetch.feed.FeedParser;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Any bytes are a feed or none: no exception, an answer within a second of processor.
public final class FeedFuzz {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000L;

    private FeedFuzz() {}

    public static void fuzzerInitialize() {
        FeedParser.parse("<rss/>".getBytes(java.nio.charset.StandardCharsets.UTF_8), null, null);
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var start = THREADS.getCurrentThreadCpuTime();
        FeedParser.parse(data.consumeRemainingAsBytes(), null, null);
        if (THREADS.getCurrentThreadCpuTime() - start > SECOND) {
            throw new IllegalStateException("took longer than a second");
        }
    }
}
