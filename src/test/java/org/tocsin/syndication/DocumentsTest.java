package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.ArticleId;
import org.tocsin.syndication.PostingIndex.Document;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

class DocumentsTest {
    private static Document document(String id) {
        return new Document(new CanonicalKey(0, Instant.EPOCH, new ArticleId(id)), "en", true);
    }

    /// @param ids from so many, so that the table is nearly empty, crowded, or grows all along
    @ParameterizedTest
    @ValueSource(ints = {3, 600, 20_000})
    void what_is_put_and_removed_in_any_order_is_found_as_in_a_map(int ids) {
        var random = new SplittableRandom(ids);
        var documents = new Documents();
        Map<String, Document> expected = new HashMap<>();
        for (int step = 0; step < 40_000; step++) {
            var id = "é" + random.nextInt(ids);
            var document = document(id);
            if (random.nextInt(5) < 3) {
                assertThat(documents.put(document)).isSameAs(expected.put(id, document));
            } else {
                documents.remove(document);
                expected.remove(id);
            }
        }
        assertThat(documents.size()).isEqualTo(expected.size());
        for (int i = 0; i < ids; i++) {
            var id = "é" + i;
            assertThat(documents.get(Documents.bytes(new ArticleId(id))))
                    .isSameAs(expected.get(id));
        }
    }
}
