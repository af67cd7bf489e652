package org.tocsin.claim;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Which words stand in which classes of a file, such as `prepositions`. A word that stands in none
/// is known by one look.
public final class ClosedClasses {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordTable<BitSet> members = new WordTable<>();

    /// Adds words to a class.
    public void add(String wordClass, Collection<String> words) {
        int number = numbers.computeIfAbsent(wordClass.intern(), _ -> numbers.size());
        for (var word : words) {
            var classes = members.get(word);
            if (classes == null) {
                classes = new BitSet();
                members.put(word, classes);
            }
            classes.set(number);
        }
    }

    /// Whether the word stands in that class; a class that nobody made holds none.
    public boolean is(String wordClass, String word) {
        var classes = members.get(word);
        if (classes == null) {
            return false;
        }
        var number = numbers.get(wordClass);
        return number != null && classes.get(number);
    }
}
