package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// What a person is told of a sentence that holds no claim.
class MissTest {
    private static final String RULES =
            """
            frames:
              - {id: hush, type: NO_COMMENT, verbs: [comment], negative: true, object: any}
              - id: handing-over
                type: ARMS_TRANSFER
                verbs: [hand over]
                object: instrument
                needs: [instrument, actor]
                with: [missiles]
                blockers: [museum]
                near: [quietly]
              - id: attack
                type: STRIKE
                verbs: [attack]
                nouns: [raid]
                needs: [recipient|place]
              - id: launch
                type: WEAPON_TEST
                verbs: [fire]
                drills: true
                object: instrument
                needs: [instrument]
            """;
    private static final RuleSet SET = set();

    private static RuleSet set() {
        var files = new HashMap<>(Rules.files());
        files.keySet().removeIf(name -> name.startsWith("en/frames"));
        files.put("en/frames.yaml", RULES);
        return RuleSet.read(files, Rules.OUTLETS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was unclear whether Iran had attacked Iraq. | DOUBTED | '' | unclear whether
                    Israel attacked Iran? | NOT_SAID | attack | ''
                    If Norway attacks Sweden, trams will stop. | MOOD | attack | HYPOTHETICAL
                    The Kremlin commented on the raid on Monday. | NOT_NEGATED | hush | ''
                    Norway handed over missiles to a museum. | BLOCKER | handing-over | museum
                    Norway quietly handed over missiles. | NEAR | handing-over | quietly
                    Norway handed over one Leopard tank. | WITH | handing-over | ''
                    Norway attacks the market. | NEED | attack | recipient|place
                    The raid on Iraq was a topic. | NOT_BORNE | attack | ''
                    In the drill, Norway attacked Sweden. | SET_ASIDE | attack | drill
                    In the drill, Norway fired the chef. | NEED | launch | instrument
                    The ministry handed over missiles. | UNKNOWN_PARTY | handing-over | actor
                    """)
    void the_rule_that_came_furthest_says_what_it_missed(
            String sentence, Miss.Why why, String rule, String what) {
        var misses = misses(sentence);

        assertThat(misses)
                .as(misses.toString())
                .anySatisfy(
                        miss -> {
                            assertThat(miss.why()).isEqualTo(why);
                            assertThat(miss.rule()).isEqualTo(rule);
                            assertThat(miss.what()).contains(what);
                        });
    }

    @Test
    void the_trigger_is_named_by_its_place_in_the_sentence() {
        var sentence = "It was unclear whether Iran had attacked Iraq.";
        var miss = misses(sentence).getFirst();
        assertThat(sentence.substring(miss.from(), miss.to())).isEqualTo("attacked");
    }

    @Test
    void what_a_rule_of_drills_may_read_is_not_set_aside() {
        assertThat(misses("In the drill, Norway fired the chef."))
                .extracting(Miss::why)
                .doesNotContain(Miss.Why.SET_ASIDE);
    }

    @Test
    void listening_changes_nothing() {
        var text = "Russia attacked Kharkiv on Tuesday, Ukraine said. Could it attack Lviv?";
        assertThat(new ClaimTagger(SET).tag(article(text), new Listener()))
                .isEqualTo(new ClaimTagger(SET).tag(article(text)))
                .isNotEmpty();
    }

    /// Who listens hears of every sentence, whatever the first look makes of it.
    @ParameterizedTest
    @ValueSource(strings = {"agencies.yaml", "wires.yaml", "status-blind.yaml"})
    void no_claim_is_lost_to_the_first_look(String file) throws IOException {
        var texts =
                new YAMLMapper()
                        .readTree(Path.of("src/test/resources/quality", file).toFile())
                        .findValuesAsText("text");
        assertThat(texts).hasSizeGreaterThan(100);
        var tagger = new ClaimTagger(Rules.SET);
        for (var text : texts) {
            var article = Rules.article("en", "", text);
            assertThat(tagger.tag(article)).isEqualTo(tagger.tag(article, new Listener()));
        }
    }

    private static List<Miss> misses(String sentence) {
        var listener = new Listener();
        assertThat(new ClaimTagger(SET).tag(article(sentence), listener)).isEmpty();
        return listener.misses.stream().sorted(Comparator.comparing(Miss::why).reversed()).toList();
    }

    private static Article article(String body) {
        return Article.ofText(new ArticleId("a"), "", body, "en");
    }

    private static final class Listener implements Trace {
        final List<Miss> misses = new ArrayList<>();

        @Override
        public void sentence(String field, int start, String text, int actors) {}

        @Override
        public void missed(Miss miss) {
            misses.add(miss);
        }
    }
}
