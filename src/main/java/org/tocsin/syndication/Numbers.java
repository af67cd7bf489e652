package org.tocsin.syndication;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers as they come, to be counted at the end: few, so sorting them beats a table.
final class Numbers implements IntConsumer {
    private int[] met = new int[64];
    private int size;

    @Override
    public void accept(int number) {
        if (size == met.length) {
            met = Arrays.copyOf(met, 2 * size);
        }
        met[size++] = number;
    }

    /// Hands on each number that came at least so many times, ascending, once.
    void eachThatCame(int times, IntConsumer number) {
        Arrays.sort(met, 0, size);
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && met[to] == met[from]) {
                to++;
            }
            if (to - from >= times) {
                number.accept(met[from]);
            }
        }
    }
}
