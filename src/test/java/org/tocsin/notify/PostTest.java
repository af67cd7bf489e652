package org.tocsin.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Receivers that behave badly in the middle of an answer.
@Timeout(20)
class PostTest {
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable HttpServer server;

    @AfterEach
    void close() {
        end.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    private Answer sent(HttpHandler handler) throws Exception {
        var started = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server = started;
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext("/", handler);
        started.start();
        var to = URI.create("http://127.0.0.1:" + started.getAddress().getPort() + "/hook?key=s");
        try (var post = new Post(to, SHORT)) {
            return post.send(Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Promises a body, begins it, and says no more.
    private void stall(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 1_000);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void one_that_stalls_in_its_answer_has_failed() throws Exception {
        assertThat(sent(exchange -> stall(exchange, 503)))
                .isEqualTo(new Answer.Failed("no whole answer within PT2S", null));
    }

    @Test
    void one_that_has_taken_it_need_say_no_more() throws Exception {
        assertThat(sent(exchange -> stall(exchange, 200))).isEqualTo(new Answer.Taken());
    }

    @Test
    void of_endless_words_the_first_are_enough() throws Exception {
        var answer =
                sent(
                        exchange -> {
                            exchange.sendResponseHeaders(422, 0);
                            var word = "no\n".repeat(100).getBytes(StandardCharsets.UTF_8);
                            while (end.getCount() > 0) {
                                exchange.getResponseBody().write(word);
                            }
                        });

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(((Answer.Refused) answer).why()).startsWith("422 no no").hasSizeLessThan(310);
    }

    @Test
    void it_waits_as_long_as_it_is_asked_to() throws Exception {
        var answer =
                sent(
                        exchange -> {
                            exchange.getResponseHeaders().add("Retry-After", "17");
                            exchange.sendResponseHeaders(429, -1);
                            exchange.close();
                        });

        assertThat(answer).isEqualTo(new Answer.Failed("429", Duration.ofSeconds(17)));
    }

    @Test
    void an_address_is_logged_without_what_may_be_secret() {
        assertThat(Post.name(URI.create("https://ann:pw@hook.example/T0/secret?token=x")))
                .isEqualTo("https://hook.example");
        assertThat(Post.name(URI.create("http://127.0.0.1:9093/am/")))
                .isEqualTo("http://127.0.0.1:9093");
    }
}
