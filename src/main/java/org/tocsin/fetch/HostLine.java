package org.tocsin.fetch;

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
        var arrivals = new Arrivals(beat.schedule(), shard::state);
        feeds = new FeedSteps(beat.schedule(), reader, arrivals);
        pages = new PageSteps(beat.retry(), reader, arrivals);
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
                    settle(guest, key, state);
                }
            }
        } catch (InterruptedException | Journal.Closed _) {
            Thread.currentThread().interrupt(); // the shard has ended
        }
    }

    /// A failure of ours puts the address off; it neither ends the line nor loses anything.
    private void settle(Guest guest, StateKey key, FetchState state) throws InterruptedException {
        try {
            shard.commit(key, state, step(guest, key, state));
        } catch (Journal.Closed e) {
            throw e;
        } catch (RuntimeException e) {
            beat.meter().broke(key, e);
            agenda.add(key, beat.clock().instant().plus(beat.retry()));
        }
    }

    private Step step(Guest guest, StateKey key, FetchState state) throws InterruptedException {
        return switch (state) {
            case FeedState feed -> poll(guest, key, feed);
            case Wanted wanted -> visit(guest, key, wanted);
            case Known(_, _, var follow) when follow == null -> forgotten(key);
            case Known known -> visitAgain(guest, key, known);
        };
    }

    private Step poll(Guest guest, StateKey key, FeedState state) throws InterruptedException {
        var lease = state.lease();
        var feed = shard.subscription(key.source(), lease == null ? key.url() : lease.feed());
        if (feed == null && lease == null) {
            return new Step.Draft().step(); // unlisted: it rests until it is listed again
        }
        if (feed == null || lease != null && lease.until().isBefore(beat.clock().instant())) {
            return forgotten(key);
        }
        beat.meter().polled(key, Duration.between(state.due(), beat.clock().instant()));
        var address = state.moved() == null ? key.url() : state.moved();
        var answer = ask(guest, key, address, state.held());
        return feeds.after(new FeedSteps.Asked(key, state, feed), answer, beat.moment());
    }

    private Step visit(Guest guest, StateKey key, Wanted wanted) throws InterruptedException {
        var source = shard.source(key.source());
        if (source == null) {
            return new Step.Draft()
                    .forget(key)
                    .note(Note.Word.UNLISTED, key.source(), key.url().toString(), "")
                    .step();
        }
        var feed = new Subscription(source, wanted.wish().feed(), null);
        var outcome = ask(guest, key, key.url(), Held.NOTHING).outcome();
        return read(outcome, () -> pages.after(key, wanted, feed, outcome, beat.moment()));
    }

    private Step visitAgain(Guest guest, StateKey key, Known known) throws InterruptedException {
        var source = shard.source(key.source());
        var follow = known.follow();
        if (source == null || follow == null) {
            return forgotten(key);
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

    private static Step forgotten(StateKey key) {
        return new Step.Draft().forget(key).step();
    }
}
