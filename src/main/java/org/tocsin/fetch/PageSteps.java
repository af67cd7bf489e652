package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.time.Duration;

/// What follows from asking for a page. Pure.
final class PageSteps {
    /// Tries of a page before the feed's own words must do.
    static final int TRIES = 3;

    private final Duration retry;
    private final PageReader reader;
    private final Arrivals arrivals;

    /// @param retry before the second try of a page; four times as long before the third
    PageSteps(Duration retry, PageReader reader, Arrivals arrivals) {
        this.retry = retry;
        this.reader = reader;
        this.arrivals = arrivals;
    }

    /// @param feed whose entry leads to it
    Step after(
            StateKey key, Wanted wanted, Subscription feed, FetchOutcome outcome, Moment moment) {
        var draft = new Step.Draft();
        if (outcome instanceof FetchOutcome.Moved(var target, _)
                && wanted.wish().hops() < Lease.MOST_HOPS) {
            var request = new FetchRequest.Page(key.source(), wanted.wish().at(target));
            draft.know(key, Known.at(moment.now(), wanted.told()));
            arrivals.send(draft, key.host(), request, moment.now());
            return draft.step();
        }
        var last = wanted.tries() + 1 >= TRIES;
        var entry = wanted.wish().entry();
        switch (reader.read(feed, entry, outcome, last, moment.ingest())) {
            case PageReader.Told(var article, var looks) -> {
                draft.looked(looks);
                tell(draft, key, wanted, article, moment);
            }
            case PageReader.Later(var why) -> draft.know(key, later(wanted, why, moment));
            case PageReader.Unread(var word, var why, var looks) ->
                    draft.looked(looks)
                            .know(key, Known.at(moment.now(), wanted.told()))
                            .note(word, key.source(), entry.id(), why);
        }
        return draft.step();
    }

    private static void tell(
            Step.Draft draft, StateKey key, Wanted wanted, Article article, Moment moment) {
        var content = article.contentHash();
        draft.know(key, Known.at(moment.now(), content));
        if (content.equals(wanted.told())) {
            draft.note(Note.Word.UNCHANGED, key.source(), key.url().toString(), "");
        } else {
            draft.tell(article);
        }
    }

    private Wanted later(Wanted wanted, FetchOutcome.Failed why, Moment moment) {
        var usual = retry.multipliedBy(wanted.tries() == 0 ? 1 : 4);
        var asked = why.retryAfter();
        var wait = asked != null && asked.compareTo(usual) > 0 ? asked : usual;
        return new Wanted(
                wanted.wish(), wanted.tries() + 1, moment.now().plus(wait), wanted.told());
    }

    /// A page behind an open alert, looked at again.
    Step again(
            StateKey key,
            Known known,
            Follow follow,
            Source source,
            FetchOutcome outcome,
            Moment moment) {
        var draft = new Step.Draft();
        var notFound = outcome instanceof FetchOutcome.Failed failed && failed.status() == 404;
        if (outcome instanceof FetchOutcome.Gone || notFound && follow.missing()) {
            return draft.know(key, Known.at(moment.now(), null))
                    .tell(Withdrawal.of(follow.article(), key.url(), source, moment.ingest()))
                    .step();
        }
        if (notFound) {
            var soon = follow.missing(moment.now());
            var forget = soon.due().plus(Known.REMEMBERED);
            return draft.know(key, new Known(known.content(), forget, soon)).step();
        }
        var article =
                outcome instanceof FetchOutcome.Fetched fetched
                        ? shown(
                                draft,
                                reader.again(source, follow.article(), fetched, moment.ingest()))
                        : null;
        var content = article == null ? known.content() : article.contentHash();
        var next = follow.next(moment.now()).orElse(null);
        var upTo = next == null ? moment.now() : next.due();
        draft.know(key, new Known(content, upTo.plus(Known.REMEMBERED), next));
        // Without what it said before, this look is the first.
        if (article != null
                && known.content() != null
                && !article.contentHash().equals(known.content())) {
            draft.tell(article);
        }
        return draft.step();
    }

    /// The article that a page shows, or null.
    private static @Nullable Article shown(Step.Draft draft, PageReader.Reading again) {
        return switch (again) {
            case PageReader.Told(var article, var looks) -> {
                draft.looked(looks);
                yield article;
            }
            case PageReader.Unread(_, _, var looks) -> {
                draft.looked(looks);
                yield null;
            }
            case PageReader.Later _ -> null;
        };
    }
}
