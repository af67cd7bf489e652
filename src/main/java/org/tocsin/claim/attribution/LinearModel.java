package org.tocsin.claim.attribution;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Adds up the weights of what is true of a place: logistic regression, its weights readable in the
/// configuration.
///
/// Reasons are looked up by `String.hashCode` of their joined words, put together from the hashes
/// of the parts, so that no text is built; two reasons of one hash would share a weight. Most have
/// none: that is known, as a rule, by a look at one of some bits that stay near the processor.
final class LinearModel {
    private static final int[] POWERS = powers();

    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS = 16;

    private final BitSet likely = new BitSet(1 << BITS);
    private final int[] keys;
    private final double[] weights;
    private final int mask;
    private final boolean empty;

    LinearModel(Map<String, Double> byName) {
        empty = byName.isEmpty();
        var size = Integer.highestOneBit(Math.max(8, byName.size() * 4));
        mask = size - 1;
        keys = new int[size];
        weights = new double[size];
        byName.forEach((name, weight) -> put(name.hashCode(), weight));
    }

    static LinearModel of(JsonNode node) {
        var weights = new HashMap<String, Double>();
        node.properties().forEach(e -> weights.put(e.getKey(), e.getValue().asDouble()));
        return new LinearModel(weights);
    }

    boolean empty() {
        return empty;
    }

    /// A place to weigh: takes its reasons, then tells how likely it is what the model looks for.
    Sum sum() {
        return new Sum();
    }

    private static int[] powers() {
        var powers = new int[128];
        powers[0] = 1;
        for (var i = 1; i < powers.length; i++) {
            powers[i] = 31 * powers[i - 1];
        }
        return powers;
    }

    private void put(int key, double weight) {
        var at = slot(key);
        likely.set(bit(key));
        keys[at] = key;
        weights[at] += weight;
    }

    /// Where a key stands, or the free place for it: one without weight.
    private int slot(int key) {
        var at = (key * SPREAD >>> 7) & mask;
        while (weights[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int bit(int key) {
        return key * SPREAD >>> Integer.SIZE - BITS;
    }

    final class Sum implements Reasons {
        private double sum;

        /// 0 to 1.
        double probability() {
            return 1 / (1 + Math.exp(-sum));
        }

        @Override
        public void add(String reason) {
            weigh(reason.hashCode());
        }

        @Override
        public void add(String one, String two) {
            weigh(joined(one.hashCode(), two));
        }

        @Override
        public void add(String one, String two, String three) {
            weigh(joined(joined(one.hashCode(), two), three));
        }

        @Override
        public void add(String one, String two, String three, String four) {
            weigh(joined(joined(joined(one.hashCode(), two), three), four));
        }

        private void weigh(int key) {
            if (likely.get(bit(key))) {
                sum += weights[slot(key)];
            }
        }

        private static int joined(int hash, String next) {
            var spaced = hash * 31 + ' ';
            var length = next.length();
            return length < POWERS.length
                    ? spaced * POWERS[length] + next.hashCode()
                    : (Integer.toString(spaced) + next).hashCode();
        }
    }
}
