package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;

import java.util.HashMap;

/// An event type that configuration adds.
class ClaimTypeTest {
    private static final String TYPES =
            "types:\n  - {type: PORT_SEIZURE, plover: COERCE, direction: ESCALATORY, severity:"
                    + " SEVERE}\n";
    private static final String RULE =
            """
            frames:
              - {id: port, type: PORT_SEIZURE, verbs: [commandeer], needs: [actor]}
            """;

    private static RuleSet set(String types, String rule) {
        var files = new HashMap<>(Rules.files());
        files.put("en/types.yaml", types);
        files.put("en/frames-99-own.yaml", rule);
        return RuleSet.read(files, Rules.OUTLETS);
    }

    @Test
    void a_claim_of_it_has_its_name_and_what_the_file_says_of_it() {
        var article =
                Article.ofText(
                        new ArticleId("a"), "", "Norway commandeered the harbour on Monday.", "en");

        var claim = new ClaimTagger(set(TYPES, RULE)).tag(article).getFirst();

        assertThat(claim.type().name()).isEqualTo("PORT_SEIZURE");
        assertThat(claim.plover().event()).isEqualTo("COERCE");
        assertThat(claim.direction()).isEqualTo(Direction.ESCALATORY);
        assertThat(claim.severity()).isEqualTo(Severity.SEVERE);
        assertThat(claim.type()).isEqualTo(ClaimType.of("PORT_SEIZURE"));
    }

    @ParameterizedTest
    @CsvSource({
        "PORT_SEIZURE, PORT_SEISURE, frames-99-own.yaml, PORT_SEISURE",
        "PORT_SEIZURE, STRIKE, types.yaml, built in",
        "COERCE, SEIZE, types.yaml, SEIZE",
        "SEVERE, AWFUL, types.yaml, AWFUL",
    })
    void what_cannot_be_is_refused_with_the_file(
            String word, String wrong, String file, String named) {
        var inRule = wrong.startsWith("PORT");
        assertThatThrownBy(
                        () ->
                                set(
                                        inRule ? TYPES : TYPES.replace(word, wrong),
                                        inRule ? RULE.replace(word, wrong) : RULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(file, named);
    }

    @Test
    void built_in_types_are_one_of_each_name() {
        assertThat(ClaimType.of("STRIKE")).isSameAs(ClaimType.STRIKE);
        assertThat(ClaimType.values()).hasSize(50).doesNotHaveDuplicates();
        assertThatThrownBy(() -> ClaimType.of("a strike")).hasMessageContaining("a strike");
    }
}
