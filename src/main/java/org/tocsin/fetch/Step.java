package org.tocsin.fetch;

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
public record Step(
        Map<StateKey, Optional<FetchState>> states,
        List<Article> articles,
        List<FetchRequest> requests,
        List<Note> notes) {
    /// Nothing follows.
    public static final Step NOTHING = new Step(Map.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return states.isEmpty() && articles.isEmpty() && requests.isEmpty() && notes.isEmpty();
    }

    /// The same without what it says of an address that has changed meanwhile.
    Step except(StateKey key) {
        var rest = new LinkedHashMap<>(states);
        rest.remove(key);
        return new Step(rest, articles, requests, notes);
    }

    /// A step in the making.
    static final class Draft {
        private final Map<StateKey, Optional<FetchState>> states = new LinkedHashMap<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<FetchRequest> requests = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

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

        Step step() {
            return new Step(states, articles, requests, notes);
        }
    }
}
