package org.tocsin.syndication;

import java.util.Set;

/// Words as a list in the code.
final class WordList {
    private WordList() {}

    /// @param words parted by white space
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }
}
