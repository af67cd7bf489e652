package org.tocsin.claim.attribution;

import java.util.ArrayList;
import java.util.List;

/// Takes up what is true of a place, each a few words joined by spaces.
interface Reasons {
    void add(String reason);

    void add(String one, String two);

    void add(String one, String two, String three);

    void add(String one, String two, String three, String four);

    /// Keeps them to learn from.
    final class Kept implements Reasons {
        private final List<String> list = new ArrayList<>(32);

        List<String> list() {
            return list;
        }

        @Override
        public void add(String reason) {
            list.add(reason);
        }

        @Override
        public void add(String one, String two) {
            list.add(one + " " + two);
        }

        @Override
        public void add(String one, String two, String three) {
            list.add(one + " " + two + " " + three);
        }

        @Override
        public void add(String one, String two, String three, String four) {
            list.add(one + " " + two + " " + three + " " + four);
        }
    }
}
