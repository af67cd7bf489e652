package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class PostingsTest {
    private static List<Integer> of(Postings postings, int hash) {
        var documents = new ArrayList<Integer>();
        postings.each(hash, documents::add);
        documents.sort(null);
        return documents;
    }

    /// @param alike how many hashes there are to draw from: few make long chains
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 300, 1_000_000})
    void sealed_or_not_a_hash_has_the_documents_that_were_added(int alike) {
        var random = new SplittableRandom(alike);
        var postings = new Postings();
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int document = 0; document < 20_000; document++) {
            // The ends of the table, where chains of taken slots wrap round, among them.
            int hash = random.nextInt(alike) * 0x61C88647 + random.nextInt(2);
            postings.add(hash, document);
            expected.computeIfAbsent(hash, _ -> new ArrayList<>()).add(document);
            if (random.nextInt(3_000) == 0) {
                postings.seal();
            }
        }
        assertThat(expected)
                .allSatisfy((hash, all) -> assertThat(of(postings, hash)).isEqualTo(all));
        postings.seal();
        assertThat(expected)
                .allSatisfy((hash, all) -> assertThat(of(postings, hash)).isEqualTo(all));
        assertThat(of(postings, 12_345)).isEqualTo(expected.getOrDefault(12_345, List.of()));
    }

    /// The limits of a real one are reached by millions.
    @Test
    void much_is_sealed_and_very_much_closed_as_it_comes() {
        var random = new SplittableRandom(5);
        var postings = new Postings(64, 1_000);
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int document = 0; document < 20_000; document++) {
            int hash = random.nextInt(9_000) * 0x61C88647;
            postings.add(hash, document);
            expected.computeIfAbsent(hash, _ -> new ArrayList<>()).add(document);
        }
        assertThat(postings.parts()).isBetween(15, 20);
        assertThat(expected)
                .allSatisfy((hash, all) -> assertThat(of(postings, hash)).isEqualTo(all));
    }

    @Test
    void none_hold_nothing() {
        var postings = new Postings();
        postings.seal();
        assertThat(of(postings, 0)).isEmpty();
        assertThat(of(postings, -1)).isEmpty();
    }

    @Test
    void a_few_that_come_after_the_sealing_are_found_beside_the_sealed() {
        var postings = new Postings();
        for (int document = 0; document < 1_000; document++) {
            postings.add(document, document);
        }
        postings.seal();
        postings.add(7, 1_000);
        postings.seal();
        assertThat(of(postings, 7)).containsExactly(7, 1_000);
    }
}
