package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Words;
import org.tocsin.claim.attribution.AttributionRelation.Part;
import org.tocsin.claim.attribution.MarkedText.Mark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What counts as found.
class AttributionScoreTest {
    private static final String TEXT = "\uD83D\uDEA2 The mayor of Ulm said the ferry sank.";

    @Test
    void reads_brat_spans_in_code_points() {
        assertThat(marked())
                .containsExactly(
                        new Mark(
                                List.of(new Part(3, 19)),
                                List.of(new Part(20, 24)),
                                List.of(new Part(25, 39))));
    }

    @Test
    void a_cue_needs_one_word_a_source_its_head_and_content_counts_by_words() {
        var found =
                new Mark(
                        List.of(new Part(7, 12)),
                        List.of(new Part(20, 24)),
                        List.of(new Part(29, 39)));
        var score = new AttributionScore(_ -> {});
        score.text("a", TEXT, List.of(found), marked());

        assertThat(f1(score))
                .containsEntry(AttributionScore.CUE, 1.0)
                .containsEntry(AttributionScore.SOURCE, 1.0)
                .containsEntry(AttributionScore.CONTENT, 0.8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the mayor of Ulm|mayor",
                "Ann Lee, a nurse|Lee",
                "a man who saw it|man",
                "Kosovo's army|army",
                "the left-wing party|party",
                "Mr. Lee|Lee"
            })
    void the_head_is_the_last_word_before_the_phrase_parts(String phrase, String head) {
        var token = AttributionScore.head(Words.tokens(phrase));
        assertThat(phrase.substring(token.start(), token.end())).isEqualTo(head);
    }

    private static List<Mark> marked() {
        return BratMarks.read(
                TEXT,
                List.of(
                        "T1\tSource 2 18\tThe mayor of Ulm",
                        "T2\tCue 19 23\tsaid",
                        "T3\tContent 24 38\tthe ferry sank",
                        "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3"));
    }

    private static Map<String, Double> f1(AttributionScore score) {
        return score.counts().classes().stream().collect(Collectors.toMap(Score::label, Score::f1));
    }
}
