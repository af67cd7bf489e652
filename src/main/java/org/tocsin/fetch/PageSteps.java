package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ContentHash;

import java.time.Duration;

/// What follows from asking for a page. Pure.
final class PageSteps {
    /// Tries of a page before the feed's own words must do.
    static final int TRIES = 3;

    private static final String BREAKS = "reading it breaks";

    /// What stands for an answer that is not asked for any more.
    static final FetchOutcome BREAKS_US =
            new FetchOutcome.Failed(FetchOutcome.Reason.PROTOCOL, BREAKS);

    private final Duration retry;
    private final PageReader reader;

    /// @param retry before the second try of a page; four times as long before the third
    PageSteps(Duration retry, PageReader reader) {
        this.retry = retry;
        this.reader = reader;
    }

    /// @param feed whose entry leads to it
    Step after(
            StateKey key, Wanted wanted, Subscription feed, FetchOutcome outcome, Moment moment) {
        var draft = new Step.Draft();
        if (outcome instanceof FetchOutcome.Moved(var target, _)
                && wanted.wish().hops() < Lease.MOST_HOPS) {
            var request = new FetchRequest.Page(key.source(), wanted.wish().at(target));
            return draft.know(key, wanted.known(moment.now(), wanted.told())).ask(request).step();
        }
        var last = wanted.tries() + 1 >= TRIES;
        var entry = wanted.wish().entry();
        switch (reader.read(feed, entry, outcome, last, moment.ingest())) {
            case PageReader.Told(var article, var look) -> {
                draft.looked(look);
                tell(draft, key, wanted, article, moment);
            }
            case PageReader.Later(var why) ->
                    draft.know(key, later(wanted, why.retryAfter(), moment));
            case PageReader.Unread(var word, var why, var look) ->
                    draft.looked(look)
                            .know(key, wanted.known(moment.now(), wanted.told()))
                            .note(word, key.source(), entry.id(), why);
        }
        return draft.step();
    }

    private static void tell(
            Step.Draft draft, StateKey key, Wanted wanted, Article article, Moment moment) {
        var content = article.contentHash();
        draft.know(key, wanted.known(moment.now(), content));
        if (content.equals(wanted.told())) {
            draft.note(Note.Word.UNCHANGED, key.source(), key.url().toString(), "");
        } else {
            draft.tell(article);
        }
    }

    private Wanted later(Wanted wanted, @Nullable Duration asked, Moment moment) {
        var usual = retry.multipliedBy(wanted.tries() == 0 ? 1 : 4);
        var wait = asked != null && asked.compareTo(usual) > 0 ? asked : usual;
        return wanted.later(moment.now().plus(wait));
    }

    /// After an error of ours: a page that breaks us counts as tried, at last its entry's own words
    /// must do, and one whose words break us too is given up.
    Step broke(StateKey key, Wanted wanted, Moment moment) {
        var draft = new Step.Draft();
        return wanted.tries() < TRIES
                ? draft.know(key, later(wanted, null, moment)).step()
                : draft.know(key, wanted.known(moment.now(), wanted.told()))
                        .note(
                                Note.Word.UNREADABLE,
                                key.source(),
                                wanted.wish().entry().id(),
                                BREAKS)
                        .step();
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
            return draft.know(key, Known.at(moment.now(), null, null))
                    .tell(Withdrawal.of(follow.article(), key.url(), source, moment.ingest()))
                    .step();
        }
        if (notFound) {
            var soon = follow.missing(moment.now());
            return draft.know(key, Known.at(moment.now(), known.content(), soon)).step();
        }
        var article =
                outcome instanceof FetchOutcome.Fetched fetched
                        ? shown(
                                draft,
                                reader.again(source, follow.article(), fetched, moment.ingest()))
                        : null;
        if (article == null) {
            return draft.know(key, next(known, known.content(), moment)).step();
        }
        draft.know(key, next(known, article.contentHash(), moment));
        // Without what it said before, this look is the first.
        if (known.content() != null && !article.contentHash().equals(known.content())) {
            draft.tell(article);
        }
        return draft.step();
    }

    /// The article that a page shows, or null.
    private static @Nullable Article shown(Step.Draft draft, PageReader.Settled again) {
        return switch (again) {
            case PageReader.Told(var article, var look) -> {
                draft.looked(look);
                yield article;
            }
            case PageReader.Unread(_, _, var look) -> {
                draft.looked(look);
                yield null;
            }
        };
    }

    /// After a look at a page behind an open alert that showed no article.
    Step unread(StateKey key, Known known, Moment moment) {
        return new Step.Draft().know(key, next(known, known.content(), moment)).step();
    }

    private static Known next(Known known, @Nullable ContentHash content, Moment moment) {
        var follow = known.follow();
        var next = follow == null ? null : follow.next(moment.now()).orElse(null);
        return Known.at(moment.now(), content, next);
    }
}
