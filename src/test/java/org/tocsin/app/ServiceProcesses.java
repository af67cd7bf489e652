package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Processes of the service on this machine, by name: what stands before the dash is the role.
final class ServiceProcesses implements AutoCloseable {
    private final Path dir;
    private final String bootstrap;
    private final URI demo;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Process> running = new HashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();

    ServiceProcesses(Path dir, String bootstrap, URI demo) {
        this.dir = dir;
        this.bootstrap = bootstrap;
        this.demo = demo;
    }

    private Path settings(String name) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.put(name, free.getLocalPort());
        }
        return Files.writeString(
                dir.resolve(name + ".yaml"),
                """
                data: %s
                prepared: true
                kafka: {bootstrap.servers: "%s", num.standby.replicas: 1}
                stream: {instance: %s}
                fetch: {instance: %s}
                metrics: {port: %d}
                """
                        .formatted(dir.resolve(name), bootstrap, name, name, ports.get(name)));
    }

    void prepare() throws IOException {
        var ran = Ran.tocsin("prepare", "--demo", demo, "--settings", settings("prepare"));
        assertThat(ran.err()).isEmpty();
    }

    void start(String name) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Tocsin.class.getName(),
                        "run",
                        "--role",
                        name.replaceAll("-.*", ""),
                        "--demo",
                        demo.toString(),
                        "--settings",
                        settings(name).toString());
        running.put(
                name,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(dir.resolve(name + ".log").toFile())
                        .start());
    }

    void awaitReady(Duration atMost) {
        await().atMost(atMost)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> running.keySet().stream().allMatch(this::ready));
    }

    /// What a probe of an orchestrator is told.
    boolean ready(String name) {
        var probe = URI.create("http://127.0.0.1:" + ports.get(name) + "/readyz");
        try {
            var answer = http.send(HttpRequest.newBuilder(probe).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// kill -9.
    void kill(String name) throws InterruptedException {
        var process = running.remove(name);
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        running.values().forEach(Process::destroyForcibly);
        running.values().forEach(each -> each.onExit().join());
        http.close();
    }
}
