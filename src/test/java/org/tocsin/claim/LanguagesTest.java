package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;

import java.util.HashMap;
import java.util.List;

/// A language that is added by a directory.
class LanguagesTest {
    private static final RuleSet SET = set();

    private static RuleSet set() {
        var files = new HashMap<>(Rules.files());
        files.put(
                "de/language.yaml",
                "{cues: {say: [sagte]}, according: [laut], irregular: {bombardieren: [bombardierte, bombardiert]}, modals: {}, conditions:"
                        + " [falls], numbers: {}}");
        files.put(
                "de/grammar.yaml",
                "{governors: {}, be: [ist], have: [hat], do: [tut], boundaries: [weil], stops:"
                        + " [weil], prepositions: [in]}");
        files.put(
                "de/states.yaml",
                "states: [{code: NOR, names: [Norwegen]}, {code: SWE, names: [Schweden]}]");
        files.put(
                "de/frames.yaml",
                """
                frames:
                  - id: beschuss
                    type: STRIKE
                    verbs: [bombardieren]
                    needs: [actor, recipient]
                    examples: [Norwegen bombardierte Schweden.]
                    counter_examples: [Norwegen bombardierte den Wal.]
                """);
        return RuleSet.read(files, Rules.OUTLETS);
    }

    private static List<Claim> read(String language, String body) {
        var article = Article.ofText(new ArticleId("a"), "", body, language);
        return new ClaimTagger(SET).tag(article);
    }

    @Test
    void each_article_is_read_by_the_rules_of_its_language_and_by_the_shared_status_table() {
        assertThat(read("de", "Norwegen bombardierte Schweden."))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.rule()).isEqualTo("beschuss");
                            assertThat(claim.actor().getFirst().code()).isEqualTo("NOR");
                            assertThat(claim.ruleSet()).isEqualTo(SET.hash());
                        });
        assertThat(read("en", "Norwegen bombardierte Schweden.")).isEmpty();
        assertThat(read("de", "Norway bombed Sweden.")).isEmpty();
        assertThat(read("en", "Norway bombed Sweden.")).isNotEmpty();
        assertThat(read("fr", "Norway bombed Sweden.")).isEmpty();
    }

    @Test
    void its_examples_are_held_too() {
        assertThat(SET.failures()).isEmpty();
        var files = new HashMap<>(Rules.files());
        files.put("de/language.yaml", "{}");
        files.put("de/grammar.yaml", "{}");
        files.put(
                "de/frames.yaml",
                "frames: [{id: leer, type: STRIKE, verbs: [tobt], examples: [Der Wal tobt heute.]}]");
        assertThat(RuleSet.read(files, Rules.OUTLETS).failures())
                .singleElement()
                .asString()
                .contains("leer", "Der Wal tobt heute.");
    }

    private static void refused(String grammar, String verbs, String... words) {
        var files = new HashMap<>(Rules.files());
        files.put("xx/language.yaml", "{cues: {say: [decir]}, verbs: " + verbs + "}");
        files.put("xx/grammar.yaml", grammar);
        assertThatThrownBy(() -> RuleSet.read(files, Rules.OUTLETS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void what_a_language_lacks_is_refused_by_name() {
        var said = "{decir: {finite: [dijo]}}";
        refused("{}", "{atacar: {finite: [ataca]}}", "language.yaml", "'decir'");
        refused("{weekdays: [martes]}", said, "grammar.yaml", "weekdays", "'martes'", "read_as");
        refused("{months: [enero]}", said, "grammar.yaml", "months", "'enero'", "read_as");
        refused("{read_as: {of: [de], from: [de]}}", said, "read_as", "'de'", "'of'", "'from'");
        refused("{traits: [verb-last]}", said, "grammar.yaml", "traits", "verb-last");
    }
}
