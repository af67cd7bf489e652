package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What follows from one exchange or one request: written as a whole, or not at all.
///
/// @param states what is known from now on; empty to forget
/// @param requests for hosts of others
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
    Step over(StateKey key, @Nullable FetchState now) {
        var said = states.getOrDefault(key, Optional.empty()).orElse(null);
        var both = new LinkedHashMap<>(states);
        both.remove(key);
        switch (now) {
            case Wanted wanted when said instanceof Known(var content, _, _) ->
                    both.put(key, Optional.of(wanted.after(content)));
            case FeedState feed when said instanceof FeedState polled ->
                    both.put(key, Optional.of(polled.leased(feed.lease())));
            case Wanted _, FeedState _, Known _ -> {}
            case null -> {}
        }
        return new Step(both, articles, requests, notes, looks);
    }

    /// A step in the making.
    static final class Draft {
        private final Map<StateKey, Optional<FetchState>> states = new LinkedHashMap<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<FetchRequest> requests = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Look> looks = new ArrayList<>();

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

        Draft looked(List<Look> pages) {
            looks.addAll(pages);
            return this;
        }

        Step step() {
            return new Step(states, articles, requests, notes, looks);
        }
    }
}
