package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.Function;

/// What becomes of a request, from another host or from the same. Pure.
record Arrivals(PollSchedule schedule, Function<StateKey, @Nullable FetchState> states) {
    /// The whole step that a request leads to.
    Step take(FetchRequest request, Instant now) {
        var draft = new Step.Draft();
        take(draft, request, now);
        return draft.step();
    }

    /// The same step, with what it asks of its own host taken.
    Step settled(Step step, String host, Instant now) {
        var draft = new Step.Draft(step);
        for (var request : step.requests()) {
            if (request.host().equals(host)) {
                take(draft, request, now);
            } else {
                draft.ask(request);
            }
        }
        return draft.step();
    }

    private void take(Step.Draft draft, FetchRequest request, Instant now) {
        var known = draft.state(request.key(), states);
        switch (request) {
            case FetchRequest.Page page -> page(draft, page, known, now);
            case FetchRequest.Poll poll -> poll(draft, poll, known, now);
            case FetchRequest.Revisit revisit -> revisit(draft, revisit, known, now);
        }
    }

    /// A page that was dealt with a while ago is wanted again only when its entry has changed. Of
    /// two entries that lead to one page the one with more words of its own stands for both.
    private static void page(
            Step.Draft draft, FetchRequest.Page page, @Nullable FetchState known, Instant now) {
        var wish = page.wish();
        switch (known) {
            case Known before when wish.changed() ->
                    draft.know(page.key(), before.wanted(wish, now));
            case Known _ -> {}
            case Wanted before when wish.words() >= before.wish().words() ->
                    draft.know(page.key(), before.instead(wish, now));
            case Wanted _ -> {}
            // An entry that leads to a feed is no article.
            case FeedState _ -> {}
            case null -> draft.know(page.key(), Wanted.fresh(wish, now));
        }
    }

    /// A feed that is known goes on at its own pace.
    private void poll(
            Step.Draft draft, FetchRequest.Poll poll, @Nullable FetchState known, Instant now) {
        if (poll.lease().hops() > Lease.MOST_HOPS) {
            draft.note(Note.Word.NO_FEED, poll.source(), poll.url().toString(), "led on too often");
        } else if (known instanceof FeedState feed) {
            if (feed.lease() != null) {
                draft.know(poll.key(), feed.leased(poll.lease()));
            }
        } else {
            draft.know(poll.key(), FeedState.fresh(schedule.least(), now, poll.lease()));
        }
    }

    /// A page that is followed already goes on as it is.
    private static void revisit(
            Step.Draft draft,
            FetchRequest.Revisit revisit,
            @Nullable FetchState known,
            Instant now) {
        var follow = Follow.from(revisit.article(), now);
        switch (known) {
            case Known before when before.follow() == null ->
                    draft.know(revisit.key(), Known.at(now, before.content(), follow));
            case Wanted before when before.follow() == null ->
                    draft.know(revisit.key(), before.followed(follow));
            case null -> draft.know(revisit.key(), Known.at(now, null, follow));
            case Known _, Wanted _, FeedState _ -> {}
        }
    }
}
