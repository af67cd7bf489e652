package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/// Which words stand in which classes of a file, such as `prepositions`. That a word does not stand
/// in a class is known, as a rule, by a look at one of some bits that stay near the processor.
public final class ClosedClasses {
    /// 8 KB: a file has some thousands of words in classes.
    private static final int BITS = 16;

    private static final int SPREAD = 0x9E3779B9;
    private static final int FEWEST = 64;

    private final WordTable<Boolean> all = new WordTable<>();
    private final long[] likely = new long[(1 << BITS) / Long.SIZE];

    /// By the hash of class and word, at most half full.
    private @Nullable Member[] members = new Member[FEWEST];

    private int size;

    /// A word in a class.
    private record Member(String wordClass, String word) {}

    /// Adds words to a class.
    public void add(String wordClass, Collection<String> words) {
        for (var word : words) {
            all.put(word, true);
            if (!is(wordClass, word)) {
                var bit = hash(wordClass, word) >>> Integer.SIZE - BITS;
                likely[bit >>> 6] |= 1L << bit;
                add(new Member(wordClass, word));
            }
        }
    }

    private void add(Member added) {
        if (2 * ++size > members.length) {
            var before = members;
            members = new Member[2 * before.length];
            for (var member : before) {
                if (member != null) {
                    members[place(member.wordClass(), member.word())] = member;
                }
            }
        }
        members[place(added.wordClass(), added.word())] = added;
    }

    /// Whether the word stands in that class; a class that nobody made holds none.
    public boolean is(String wordClass, String word) {
        var bit = hash(wordClass, word) >>> Integer.SIZE - BITS;
        return (likely[bit >>> 6] & 1L << bit) != 0 && members[place(wordClass, word)] != null;
    }

    /// Where a word of a class stands, or the free place for it.
    private int place(String wordClass, String word) {
        var mask = members.length - 1;
        for (var at = hash(wordClass, word) >>> 8 & mask; ; at = at + 1 & mask) {
            var member = members[at];
            if (member == null
                    || member.word().equals(word) && member.wordClass().equals(wordClass)) {
                return at;
            }
        }
    }

    /// Whether the word stands in any class.
    public boolean holds(String word) {
        return all.get(word) != null;
    }

    private static int hash(String wordClass, String word) {
        return (31 * wordClass.hashCode() + word.hashCode()) * SPREAD;
    }
}
