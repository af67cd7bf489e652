package org.tocsin.notify;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Posts to one address. A redirect is not followed: what leads elsewhere is set up wrongly.
final class Post implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /// How long an answer may take.
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /// Longest piece of a receiver's words that is kept.
    private static final int WORDS = 300;

    /// What is wrong with the bytes themselves; with any other status the next try may do better,
    /// if only since somebody has mended an address or a token.
    private static final Set<Integer> UNFIT = Set.of(400, 406, 413, 415, 422);

    private final URI to;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .followRedirects(Redirect.NEVER)
                    .build();

    /// @param to an http or https address
    Post(URI to) {
        this(to, ANSWER);
    }

    /// @param patience how long an answer may take
    Post(URI to, Duration patience) {
        this.to = to;
        this.patience = patience;
    }

    /// As it may be logged: whatever else an address holds may be secret.
    static String name(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /// Sends it once and waits for the answer.
    Answer send(Map<String, String> headers, byte[] body) throws InterruptedException {
        var request = HttpRequest.newBuilder(to);
        headers.forEach(request::setHeader);
        var sent = request.POST(BodyPublishers.ofByteArray(body)).build();
        // The request's own timeout ends with the headers of the answer; this one does not.
        var answer = client.sendAsync(sent, Post::words);
        try {
            return answer(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new Answer.Failed(said(e.getCause() == null ? e : e.getCause()), null);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.Failed("no whole answer within " + patience, null);
        }
    }

    /// Whoever has taken it need say no more.
    private static BodySubscriber<byte[]> words(HttpResponse.ResponseInfo info) {
        return new Beginning(taken(info.statusCode()) ? 0 : WORDS);
    }

    private static boolean taken(int status) {
        return status / 100 == 2;
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        if (taken(status)) {
            return new Answer.Taken();
        }
        var words = new String(response.body(), StandardCharsets.UTF_8);
        var why = (status + " " + words.replaceAll("\\p{Cntrl}+", " ")).strip();
        return UNFIT.contains(status)
                ? new Answer.Refused(why)
                : new Answer.Failed(why, wait(response));
    }

    /// Retry-After in seconds (RFC 9110, 10.2.3); its form as a date is not read.
    private static @Nullable Duration wait(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }

    private static String said(Throwable e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
