package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.article.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What tells nothing is left unread: nobody may ever notice.
class ProspectTest {
    private static final String LOOSE =
            "Libyan troops spilled into Chad on Monday, officials in Tripoli said.";

    private static final ClaimType INVASION = ClaimType.of("INVASION");
    private static final Trace LISTENER =
            new Trace() {
                @Override
                public void sentence(String field, int start, String text, int actors) {}

                @Override
                public void missed(Miss miss) {}
            };

    /// Every ninth of the sentences that the rules are to read or not to read, and one that is cut
    /// loose.
    private static List<String> sentences() {
        var all =
                Rules.SET.rules().stream()
                        .flatMap(r -> Stream.of(r.examples(), r.counterExamples()))
                        .flatMap(List::stream)
                        .toList();
        var some = new ArrayList<>(List.of(LOOSE));
        for (var i = 0; i < all.size(); i += 9) {
            some.add(all.get(i));
        }
        return some;
    }

    private static Reading reading(String text) {
        var tokens = Words.tokens(text);
        var mentions = new MentionReader(Rules.SET.lexicon(), Rules.SET.language(), null);
        var language = Rules.SET.language();
        return new Reading(text, tokens, mentions.read(text, tokens), language, true, Trace.NONE);
    }

    @Test
    void an_act_that_only_its_attribution_cuts_loose_from_home_is_told() {
        assertThat(Rules.SET.frames().match(reading(LOOSE), false)).isEmpty();
        assertThat(Rules.read(LOOSE)).singleElement().extracting(Claim::type).isEqualTo(INVASION);
    }

    @Test
    void an_answer_behind_the_last_act_is_read() {
        var told = "Norwegian jets bombed a Swedish port, Sweden said.";
        assertThat(Rules.read(told + " Trams ran. Norway denied the report. Trams stopped."))
                .hasSize(2);
    }

    @Test
    void what_tells_no_act_tells_none_wherever_an_attribution_cuts_it_short() {
        for (var text : sentences()) {
            var whole = reading(text);
            if (!Rules.SET.frames().match(whole, false).isEmpty() || whole.chances().open()) {
                continue;
            }
            for (var at = 0; at < whole.size(); at++) {
                var cut = reading(text);
                cut.fence(at);
                assertThat(Rules.SET.frames().match(cut, false)).as(text + " | " + at).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void claims_are_the_same_where_every_sentence_is_read(int together) {
        var tagger = new ClaimTagger(Rules.SET);
        var sentences = new ArrayList<>(sentences());
        Collections.shuffle(sentences, new Random(5));
        for (var from = 0; from + together < sentences.size(); from += together) {
            var told = String.join(" ", sentences.subList(from, from + together));
            var article = article(told + " Norway denied the report. Trams stopped.");
            assertThat(tagger.tag(article))
                    .as(article.body())
                    .isEqualTo(tagger.tag(article, LISTENER));
        }
    }

    private static Article article(String body) {
        var at = Instant.parse("2025-03-12T20:00:00Z");
        return new Article(
                new ArticleId("a"),
                null,
                "",
                body,
                List.of(),
                new Published.At(at),
                at,
                "harbour-post",
                "en",
                List.of());
    }
}
