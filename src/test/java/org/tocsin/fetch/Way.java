package org.tocsin.fetch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One way to misbehave, and what must come of it.
///
/// @param paths what is misbehaved at
/// @param words the counters that move
/// @param titles of the articles that come, in order
/// @param most so often it is counted; 0 when its feed must never be asked
record Way(
        String name,
        Map<String, Rogue.Manner> paths,
        List<String> words,
        List<String> titles,
        boolean tls,
        int most) {
    Way(String name) {
        this(name, Map.of(), List.of(), List.of(), false, Integer.MAX_VALUE);
    }

    /// For a feed that is answered in this manner.
    Way answers(Rogue.Manner manner) {
        return at("/feed", manner);
    }

    Way at(String path, Rogue.Manner manner) {
        var more = new HashMap<>(paths);
        more.put(path, manner);
        return new Way(name, more, words, titles, tls, most);
    }

    Way counts(String... expected) {
        return new Way(name, paths, List.of(expected), titles, tls, most);
    }

    Way tells(String... expected) {
        return new Way(name, paths, words, List.of(expected), tls, most);
    }

    Way overTls() {
        return new Way(name, paths, words, titles, true, most);
    }

    Way atMost(int times) {
        return new Way(name, paths, words, titles, tls, times);
    }

    /// As an outlet's id.
    String id() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String toString() {
        return name;
    }
}
