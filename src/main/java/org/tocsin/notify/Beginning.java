package org.tocsin.notify;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/// The first bytes of an answer; the rest is not waited for.
final class Beginning implements BodySubscriber<byte[]> {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();

    /// @param most bytes; 0 for none
    Beginning(int most) {
        this.most = most;
        if (most == 0) {
            body.complete(new byte[0]);
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        var _ = body.whenComplete((_, _) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (var part : parts) {
            var some = new byte[Math.min(part.remaining(), most - bytes.size())];
            part.get(some);
            bytes.writeBytes(some);
        }
        if (bytes.size() == most) {
            body.complete(bytes.toByteArray());
        }
    }

    @Override
    public void onError(Throwable broken) {
        body.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
