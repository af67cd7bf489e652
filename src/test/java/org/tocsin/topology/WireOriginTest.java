package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.event.Origin;
import org.tocsin.event.WorldRecord.Testified;

import java.util.List;
import java.util.stream.Stream;

/// Whose voice an agency's text is when the agency's own copy never came.
class WireOriginTest {
    private static final String REST = "\n\n" + new Newswire(3).articles(1).getFirst().body();

    private static Article article(
            String id, String outlet, int minute, String body, List<String> credits) {
        var at = Newswire.START.plusSeconds(60L * minute);
        return Wires.credited(id, outlet, body, new Published.At(at), at, credits);
    }

    private static String fired(String dateline) {
        return dateline
                + "Russia fired three missiles at Kharkiv, officials said on condition of"
                + " anonymity.";
    }

    private static List<String> voices(InMemory run) {
        return run.claims.stream()
                .flatMap(
                        r ->
                                r instanceof Testified testified
                                        ? testified.told().stream()
                                        : Stream.of())
                .map(told -> String.valueOf(told.testimony().voice()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "~~",
            textBlock =
                    """
                    a dateline and a credit       | nyt | KYIV (Reuters) -   | reuters    | reuters
                    a byline and a credit         | nyt | By Reuters.LINE    | reuters    | reuters
                    a reporter and his agency     | nyt | By A B, Reuters.LINE | reuters  | reuters
                    a credit for a contribution   | nyt | KYIV -             | reuters    | nyt
                    a dateline without a credit   | nyt | KYIV (Reuters) -   | ~~         | nyt
                    another agency credited       | nyt | KYIV (Reuters) -   | ap         | nyt
                    two agencies credited         | nyt | KYIV (Reuters) -   | reuters ap | nyt
                    the agency itself             | ap  | KYIV (Reuters) -   | reuters    | ap
                    """)
    void a_text_is_the_agencys_when_text_and_credit_agree(
            String what, String outlet, String head, String credits, String voice) {
        var body = fired(head.replace(".LINE", "\n\n") + " ") + REST;
        var credited = credits == null ? List.<String>of() : List.of(credits.split(" ", -1));
        var run = new InMemory().give(List.of(article("a", outlet, 0, body, credited)));
        assertThat(voices(run)).as(what).isNotEmpty().containsOnly(voice);
    }

    @Test
    void papers_that_print_one_agency_are_one_origin_though_its_own_copy_never_came() {
        var reuters = List.of("reuters");
        var first = article("a", "nyt", 0, fired("KYIV - ") + REST, List.of());
        var signed = article("b", "guardian", 5, fired("KYIV (Reuters) - ") + REST, reuters);
        var another = article("c", "bbc", 9, fired("LVIV (Reuters) - Early on Friday, "), reuters);
        for (var order :
                List.of(List.of(first, signed, another), List.of(another, signed, first))) {
            var events = new InMemory().give(order).world().events();
            assertThat(events)
                    .singleElement()
                    .satisfies(
                            event ->
                                    assertThat(event.origins())
                                            .extracting(Origin::key)
                                            .containsOnly("outlet:thomson-reuters"));
        }
    }
}
