package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tocsin.kafka.Articles.article;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class EmbeddedKafkaTest {
    private static final Topics TOPICS = Topics.STANDARD.withKept(Duration.ofDays(36_500));

    @TempDir Path directory;

    private EmbeddedKafka start() {
        return EmbeddedKafka.start(directory, 0, Map.of());
    }

    private static Map<String, String> client(EmbeddedKafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    @Test
    void a_restart_keeps_the_address_the_records_and_what_is_not_committed_out_of_sight() {
        String address;
        KafkaProducer<byte[], byte[]> hanging;
        try (var kafka = timed("first start")) {
            address = kafka.bootstrapServers();
            createTopics(kafka);
            send(kafka, "seen");
            hanging = leaveTransactionOpen(kafka, "unseen");
        }
        try (var kafka = timed("restart");
                var _ = hanging) {
            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            assertThat(ids(kafka, IsolationLevel.READ_UNCOMMITTED))
                    .containsExactlyInAnyOrder("seen", "unseen");
            assertThat(ids(kafka, IsolationLevel.READ_COMMITTED)).containsExactly("seen");
            send(kafka, "later");
            // A commit returns before its marker stands in the log.
            await().untilAsserted(
                            () ->
                                    assertThat(ids(kafka, IsolationLevel.READ_COMMITTED))
                                            .containsExactlyInAnyOrder("seen", "later"));
        }
    }

    private static void createTopics(EmbeddedKafka kafka) {
        try (var admin = new TopicAdmin(client(kafka))) {
            admin.reconcile(TOPICS.settings());
        }
    }

    private EmbeddedKafka timed(String what) {
        var before = System.nanoTime();
        var kafka = start();
        var millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
        System.out.println("embedded broker, " + what + ": " + millis + " ms");
        assertThat(millis).isLessThan(10_000);
        return kafka;
    }

    private static void send(EmbeddedKafka kafka, String id) {
        var articles = TOPICS.articles();
        try (var sink = ArticleSink.transactional(client(kafka), articles, "harbour")) {
            assertThat(sink.send(article(id, "The harbour is open.")))
                    .isInstanceOf(ArticleSink.Sent.class);
            sink.commit();
        }
    }

    private static KafkaProducer<byte[], byte[]> leaveTransactionOpen(
            EmbeddedKafka kafka, String key) {
        var bytes = new ByteArraySerializer();
        var properties = new HashMap<String, Object>(client(kafka));
        properties.put("transactional.id", "harbour");
        var producer = new KafkaProducer<>(properties, bytes, bytes);
        producer.initTransactions();
        producer.beginTransaction();
        var value =
                TOPICS.articles()
                        .values()
                        .serializer()
                        .serialize("", new Inbound.News(article(key, "The harbour is shut.")));
        var _ =
                producer.send(
                        new ProducerRecord<>(
                                TOPICS.articles().name(),
                                key.getBytes(StandardCharsets.UTF_8),
                                value));
        producer.flush();
        return producer;
    }

    private static List<String> ids(EmbeddedKafka kafka, IsolationLevel isolation) {
        try (var reader = new CommittedReader<>(client(kafka), TOPICS.articles(), isolation)) {
            return reader.toEnd().stream().map(row -> String.valueOf(row.key())).toList();
        }
    }

    @Test
    void a_killed_broker_comes_back_with_what_was_committed() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var child =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath,
                                Killed.class.getName(),
                                "" + directory)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            assertThatThrownBy(this::start)
                    .isInstanceOf(NoBroker.class)
                    .hasMessageContaining("in use by another embedded broker");
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (var kafka = timed("restart after a kill")) {
            assertThat(ids(kafka, IsolationLevel.READ_UNCOMMITTED))
                    .containsExactlyInAnyOrder("seen", "unseen");
            assertThat(ids(kafka, IsolationLevel.READ_COMMITTED)).containsExactly("seen");
        }
    }

    /// A broker with a committed and an open transaction, in a process of its own that waits for
    /// its end.
    static final class Killed {
        static void main(String[] args) throws Exception {
            var kafka = EmbeddedKafka.start(Path.of(args[0]), 0, Map.of());
            createTopics(kafka);
            send(kafka, "seen");
            var _ = leaveTransactionOpen(kafka, "unseen");
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(1));
            Runtime.getRuntime().halt(1); // nobody came to kill it
        }
    }

    @Test
    void a_directory_belongs_to_one_broker_at_a_time() {
        try (var _ = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(NoBroker.class)
                    .hasMessage(
                            "the data directory %s is in use by another embedded broker",
                            directory);
        }
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedKafka.start(directory, port, Map.of()))
                    .isInstanceOf(NoBroker.class)
                    .hasMessage("port %d is in use by another process", port);
            Files.writeString(directory.resolve("port"), port + "\n");
            assertThatThrownBy(this::start)
                    .isInstanceOf(NoBroker.class)
                    .hasMessageContaining("remove the file " + directory.resolve("port"));
        }
    }

    @Test
    void a_property_that_the_broker_refuses_is_named() {
        assertThatThrownBy(() -> EmbeddedKafka.start(directory, 0, Map.of("num.io.threads", "few")))
                .isInstanceOf(NoBroker.class)
                .hasMessageContaining("num.io.threads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/(kafka_2.13|kafka-server|kafka-metadata)-", "/scala-library-"})
    void without_the_brokers_jars_it_says_so_and_the_rest_of_the_package_works(String missing)
            throws Exception {
        var absent = Pattern.compile(missing);
        var jars =
                Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                        .filter(each -> !absent.matcher(each).find())
                        .map(EmbeddedKafkaTest::url)
                        .toArray(URL[]::new);
        try (var loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            var start =
                    loader.loadClass(EmbeddedKafka.class.getName())
                            .getMethod("start", Path.class, int.class, Map.class);
            for (var _ : List.of("once", "and again: the directory was let go")) {
                assertThatThrownBy(() -> start.invoke(null, directory, 0, Map.of()))
                        .cause()
                        .hasMessageContaining("this installation has no embedded broker");
            }
            for (var type :
                    List.of(
                            TopicAdmin.class,
                            ArticleSink.class,
                            CommittedReader.class,
                            Json.class)) {
                assertThat(Class.forName(type.getName(), true, loader).getDeclaredMethods())
                        .isNotEmpty();
            }
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
