package org.tocsin.claim;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Which words stand in which classes of a file, such as `prepositions`. That a word does not stand
/// in a class is known, as a rule, by a look at one of some bits that stay near the processor.
public final class ClosedClasses {
    /// 8 KB: a file has some thousands of words in classes.
    private static final int BITS = 16;

    private static final int SPREAD = 0x9E3779B9;

    private final WordTable<Set<String>> classes = new WordTable<>();
    private final BitSet likely = new BitSet(1 << BITS);

    /// Adds words to a class.
    public void add(String wordClass, Collection<String> words) {
        for (var word : words) {
            var known = classes.get(word);
            if (known == null) {
                known = new HashSet<>();
                classes.put(word, known);
            }
            known.add(wordClass);
            likely.set(bit(wordClass, word));
        }
    }

    /// Whether the word stands in that class; a class that nobody made holds none.
    public boolean is(String wordClass, String word) {
        if (!likely.get(bit(wordClass, word))) {
            return false;
        }
        var known = classes.get(word);
        return known != null && known.contains(wordClass);
    }

    /// Whether the word stands in any class.
    public boolean holds(String word) {
        return classes.get(word) != null;
    }

    private static int bit(String wordClass, String word) {
        return (31 * wordClass.hashCode() + word.hashCode()) * SPREAD >>> Integer.SIZE - BITS;
    }
}
