package org.tocsin.notify;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// Posts to one address. A redirect is not followed: what leads elsewhere is set up wrongly.
final class Post implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /// Longest piece of a receiver's words that is kept.
    private static final int WORDS = 300;

    /// What is wrong with the bytes themselves; with any other status the next try may do better,
    /// if only since somebody has mended an address or a token.
    private static final Set<Integer> UNFIT = Set.of(400, 406, 413, 415, 422);

    private final URI to;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .followRedirects(Redirect.NEVER)
                    .build();

    /// @param to an http or https address
    Post(URI to) {
        this.to = to;
    }

    /// Sends it once and waits for the answer, ten seconds at most.
    Answer send(Map<String, String> headers, byte[] body) throws InterruptedException {
        var request = HttpRequest.newBuilder(to).timeout(ANSWER);
        headers.forEach(request::setHeader);
        try {
            var sent = request.POST(BodyPublishers.ofByteArray(body)).build();
            return answer(client.send(sent, BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            return new Answer.Failed(said(e), null);
        }
    }

    private static Answer answer(HttpResponse<InputStream> response) throws IOException {
        var status = response.statusCode();
        try (var body = response.body()) {
            if (status / 100 == 2) {
                return new Answer.Taken();
            }
            var words = new String(body.readNBytes(WORDS), StandardCharsets.UTF_8);
            var why = (status + " " + words.replaceAll("\\p{Cntrl}+", " ")).strip();
            return UNFIT.contains(status)
                    ? new Answer.Refused(why)
                    : new Answer.Failed(why, wait(response));
        }
    }

    /// Retry-After in seconds (RFC 9110, 10.2.3); its form as a date is not read.
    private static @Nullable Duration wait(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }

    private static String said(IOException e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
