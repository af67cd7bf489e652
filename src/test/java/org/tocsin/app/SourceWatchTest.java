package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.fetch.Source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class SourceWatchTest {
    @TempDir Path dir;

    private final List<List<Source>> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void a_changed_list_is_told_and_a_wrong_one_is_not() throws IOException {
        write("http://gull.example/a");
        try (var _ = SourceWatch.start(read(), this::read, told::add, Duration.ofMillis(20))) {
            awaitLooks();
            assertThat(told).isEmpty();
            write("http://gull.example/b");
            await().until(() -> told.size() == 1);
            write("file:///etc/passwd");
            awaitLooks();
            assertThat(told).hasSize(1);
            write("http://gull.example/c");
            await().until(() -> told.size() == 2);
        }
        assertThat(told.getLast().getFirst().addresses().getFirst().url())
                .hasToString("http://gull.example/c");
    }

    private void awaitLooks() {
        var goal = looks.get() + 3;
        await().until(() -> looks.get() >= goal);
    }

    private List<Source> read() {
        looks.incrementAndGet();
        return Configuration.sources(List.of(ConfigLayer.directory("", dir))).polled();
    }

    private void write(String feed) throws IOException {
        var next = dir.resolve("next");
        Files.writeString(
                next,
                "version: 1\nsources:\n  - {id: gull, names: [The Gull], kind: online, language: en, family: gull, verified: never, feeds: ['%s']}\n"
                        .formatted(feed));
        Files.move(
                next,
                dir.resolve("sources.yaml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
