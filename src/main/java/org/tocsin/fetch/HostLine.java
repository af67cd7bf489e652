package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.feed.Listing;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/// The work at one host, one thing after the other on one thread: that no host sees two requests at
/// once follows from there being no second line to it.
final class HostLine implements Runnable {
    private final String host;
    private final Shard shard;
    private final Beat beat;
    private final Agenda agenda;
    private final FeedSteps feeds;
    private final PageSteps pages;

    HostLine(String host, Shard shard, Beat beat, PageReader reader) {
        this.host = host;
        this.shard = shard;
        this.beat = beat;
        agenda = new Agenda(beat.clock());
        feeds = new FeedSteps(beat.schedule(), reader);
        pages = new PageSteps(beat.retry(), reader);
    }

    void add(StateKey key, FetchState state) {
        agenda.add(key, state.due());
    }

    @Override
    public void run() {
        var guest = beat.guest(host);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var key = agenda.next();
                var state = shard.state(key);
                if (state != null && !state.due().isAfter(beat.clock().instant())) {
                    shard.commit(key, state, step(guest, key, state));
                }
            }
        } catch (InterruptedException | Journal.Closed _) {
            Thread.currentThread().interrupt(); // the shard has ended
        } catch (RuntimeException | Error e) {
            shard.fail(e);
        }
    }

    /// A failure of ours, a document that is nested deeper than a stack among them, ends no line:
    /// it counts as a failure of the address.
    private Step step(Guest guest, StateKey key, FetchState state) throws InterruptedException {
        try {
            return switch (state) {
                case FeedState feed -> poll(guest, key, feed);
                case Wanted wanted -> visit(guest, key, wanted);
                case Known(_, _, var follow) when follow == null -> forgotten(key);
                case Known known -> visitAgain(guest, key, known);
            };
        } catch (RuntimeException | StackOverflowError e) {
            beat.meter().broke(key, e);
            return broke(key, state);
        }
    }

    private Step broke(StateKey key, FetchState state) {
        return switch (state) {
            case FeedState feed -> {
                var asked = asked(key, feed);
                yield asked == null ? forgotten(key) : feeds.broke(asked, beat.moment());
            }
            case Wanted wanted -> pages.broke(key, wanted, beat.moment());
            case Known known -> pages.unread(key, known, beat.moment());
        };
    }

    private Step poll(Guest guest, StateKey key, FeedState state) throws InterruptedException {
        var lease = state.lease();
        var asked = asked(key, state);
        if (asked == null && lease == null) {
            return Step.NOTHING; // unlisted: it rests until it is listed again
        }
        if (asked == null || lease != null && lease.until().isBefore(beat.clock().instant())) {
            return forgotten(key);
        }
        beat.meter().polled(key, Duration.between(state.due(), beat.clock().instant()));
        var address = state.moved() == null ? key.url() : state.moved();
        return feeds.after(asked, ask(guest, key, address, state.held()), beat.moment());
    }

    private FeedSteps.@Nullable Asked asked(StateKey key, FeedState state) {
        var lease = state.lease();
        var feed = shard.subscription(key.source(), lease == null ? key.url() : lease.feed());
        return feed == null ? null : new FeedSteps.Asked(key, state, feed);
    }

    private Step visit(Guest guest, StateKey key, Wanted wanted) throws InterruptedException {
        var source = shard.source(key.source());
        if (source == null) {
            return unlisted(key);
        }
        var feed = new Subscription(source, wanted.wish().feed(), Listing.FEEDS);
        var outcome =
                wanted.tries() < PageSteps.TRIES
                        ? ask(guest, key, key.url(), Held.NOTHING).outcome()
                        : PageSteps.BREAKS_US;
        return read(outcome, () -> pages.after(key, wanted, feed, outcome, beat.moment()));
    }

    private Step visitAgain(Guest guest, StateKey key, Known known) throws InterruptedException {
        var source = shard.source(key.source());
        var follow = known.follow();
        if (source == null || follow == null) {
            return unlisted(key);
        }
        var outcome = ask(guest, key, key.url(), Held.NOTHING).outcome();
        return read(outcome, () -> pages.again(key, known, follow, source, outcome, beat.moment()));
    }

    private Step read(FetchOutcome outcome, Supplier<Step> reading) {
        var began = System.nanoTime();
        var step = reading.get();
        if (outcome instanceof FetchOutcome.Fetched) {
            beat.meter().read(Duration.ofNanos(System.nanoTime() - began));
        }
        return step;
    }

    private Guest.Answer ask(Guest guest, StateKey key, URI url, Held held)
            throws InterruptedException {
        var answer = guest.ask(url, held);
        beat.meter().asked(key, answer.outcome());
        return answer;
    }

    private static Step unlisted(StateKey key) {
        return new Step.Draft()
                .forget(key)
                .note(Note.Word.UNLISTED, key.source(), key.url().toString(), "")
                .step();
    }

    private static Step forgotten(StateKey key) {
        return new Step.Draft().forget(key).step();
    }
}
