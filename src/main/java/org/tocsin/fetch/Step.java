package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What follows from one exchange or one request: written as a whole, or not at all.
///
/// @param states what is known from now on; empty to forget
/// @param requests for other hosts and, until it is settled, for its own
/// @param looks pages that were read
public record Step(
        Map<StateKey, Optional<FetchState>> states,
        List<Article> articles,
        List<FetchRequest> requests,
        List<Note> notes,
        List<Look> looks) {
    /// Nothing follows.
    public static final Step NOTHING =
            new Step(Map.of(), List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return states.isEmpty()
                && articles.isEmpty()
                && requests.isEmpty()
                && notes.isEmpty()
                && looks.isEmpty();
    }

    /// The same over an address that has changed while the exchange went on: what has changed
    /// counts, and so does what was handed on, or it would be handed on again.
    Step over(StateKey key, FetchState before, @Nullable FetchState now) {
        var said = states.getOrDefault(key, Optional.empty()).orElse(null);
        var both = new LinkedHashMap<>(states);
        both.remove(key);
        var merged = said == null || now == null ? null : merged(before, said, now);
        if (merged != null) {
            both.put(key, Optional.of(merged));
        }
        return new Step(both, articles, requests, notes, looks);
    }

    /// What holds instead of `now`, or null where that holds.
    private static @Nullable FetchState merged(FetchState before, FetchState said, FetchState now) {
        return switch (now) {
            case Wanted wanted
                    when before instanceof Wanted asked && asked.wish().equals(wanted.wish()) ->
                    followed(said, wanted.follow());
            case Wanted wanted when said instanceof Known known -> wanted.after(known);
            case FeedState feed when said instanceof FeedState polled ->
                    polled.leased(feed.lease());
            case Wanted _, FeedState _, Known _ -> null;
        };
    }

    private static FetchState followed(FetchState said, @Nullable Follow follow) {
        return switch (said) {
            case Known known -> new Known(known.content(), known.forget(), follow);
            case Wanted wanted -> wanted.followed(follow);
            case FeedState feed -> feed;
        };
    }

    /// A step in the making.
    static final class Draft {
        private final Map<StateKey, Optional<FetchState>> states = new LinkedHashMap<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<FetchRequest> requests = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Look> looks = new ArrayList<>();

        Draft() {}

        /// All that a step says, but what it asks for.
        Draft(Step step) {
            states.putAll(step.states());
            articles.addAll(step.articles());
            notes.addAll(step.notes());
            looks.addAll(step.looks());
        }

        /// What will be known of an address.
        @Nullable FetchState state(
                StateKey key, Function<StateKey, @Nullable FetchState> otherwise) {
            var said = states.get(key);
            return said == null ? otherwise.apply(key) : said.orElse(null);
        }

        Draft know(StateKey key, FetchState state) {
            states.put(key, Optional.of(state));
            return this;
        }

        Draft forget(StateKey key) {
            states.put(key, Optional.empty());
            return this;
        }

        Draft tell(Article article) {
            articles.add(article);
            return this;
        }

        Draft ask(FetchRequest request) {
            requests.add(request);
            return this;
        }

        Draft note(Note.Word word, String source, String about, String why) {
            notes.add(new Note(word, source, about, why));
            return this;
        }

        /// @param page null when none answered
        Draft looked(@Nullable Look page) {
            if (page != null) {
                looks.add(page);
            }
            return this;
        }

        Step step() {
            return new Step(states, articles, requests, notes, looks);
        }
    }
}
