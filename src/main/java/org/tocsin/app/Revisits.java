package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.alert.MsgType;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Quotation;
import org.tocsin.fetch.FetchRequest;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Has the pages behind open alerts looked at again, each asked for once by this process.
final class Revisits implements Consumer<Seen> {
    private static final Logger LOG = LoggerFactory.getLogger(Revisits.class);
    private static final int REMEMBERED = 10_000;

    private final AtomicReference<@Nullable Consumer<FetchRequest.Revisit>> to =
            new AtomicReference<>();
    private final Map<String, Boolean> asked = new Latest<>(REMEMBERED);

    /// Asks there from now on; before, nothing is asked.
    void to(Consumer<FetchRequest.Revisit> requests) {
        to.set(requests);
    }

    @Override
    public void accept(Seen seen) {
        var requests = to.get();
        if (requests != null
                && seen instanceof Seen.Alerted(var stamp, var alert)
                && stamp.live()
                && alert.msgType() != MsgType.CANCEL) {
            alert.evidence().forEach(quotation -> ask(quotation, requests));
        }
    }

    private void ask(Quotation evidence, Consumer<FetchRequest.Revisit> requests) {
        var url = evidence.url();
        var outlet = evidence.outlet();
        if (url == null || outlet == null || asked.put(evidence.article(), true) != null) {
            return;
        }
        try {
            var article = new ArticleId(evidence.article());
            requests.accept(new FetchRequest.Revisit(outlet, URI.create(url), article));
        } catch (RuntimeException e) {
            asked.remove(evidence.article());
            LOG.warn("{} is not looked at again: {}", url, e.getMessage());
        }
    }
}
