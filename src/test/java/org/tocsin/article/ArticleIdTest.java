package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "tag:example.org,2031:1", "é", "\uD83D\uDE80 launch"})
    void an_id_may_hold_any_characters(String id) {
        assertThat(new ArticleId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE80", "a\uD83Db", "\uDE80\uD83D", "a\uD83D"})
    void an_id_that_no_store_could_keep_is_refused(String id) {
        assertThatThrownBy(() -> new ArticleId(id)).hasMessageContaining("half a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_id_is_not_blank(String id) {
        assertThatThrownBy(() -> new ArticleId(id)).hasMessageContaining("must not be blank");
    }
}
