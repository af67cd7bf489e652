package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Text that somebody wrote to stop the reading, or that a machine wrote by mistake.
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final int RUNS = 5;
    private static final int MANY = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ClaimTagger TAGGER = new ClaimTagger(Rules.SET);

    /// A name, what stands before the act, what is repeated, and what stands behind.
    private record Attack(String name, String before, String repeated, int times, String after) {
        String text() {
            return before + repeated.repeat(times) + after;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Attack around(String name, String repeated) {
        return new Attack(name, "Russia struck Kyiv ", repeated, MANY, " Ukraine said");
    }

    private static Attack amid(String name, String repeated) {
        return new Attack(name, "Russia ", repeated, MANY, "struck Kyiv, Ukraine said");
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack("nested quotes", "", "“‘", MANY, "Russia struck Kyiv"),
                new Attack("nested brackets", "", "([", MANY, "Russia struck Kyiv"),
                around("straight quotes", "\""),
                around("commas", ","),
                around("one-word clauses", "a,"),
                amid("cues", "said that "),
                amid("speakers with cues", "said Iran said that "),
                amid("officials", "officials said "),
                amid("attributions", ", according to Iran, "),
                amid("actors", "Russia "),
                amid("actors and", "and Russia "),
                amid("people", "Vladimir Putin "),
                amid("roles", "president "),
                amid("roles of roles", "president of "),
                amid("adverbs", "really "),
                amid("negations", "did not "),
                amid("infinitives", "wants to "),
                amid("relatives", ", who "),
                amid("conditions", "if Russia struck "),
                amid("unknown names", "President Abc "),
                amid("hyphens", "-"),
                amid("dashes", "- "),
                around("triggers", "struck "),
                around("acts", "Russia struck "),
                around("named acts", "the attack on "),
                around("weapons", "missiles "),
                around("numbers", "1,000 "),
                around("years", "in 1999 "),
                around("days", "on Monday "),
                around("handles", "(@ann) "),
                around("composed accents", "e\u0301\u0323"),
                around("accents on nothing", "\u0301"),
                around("pairs", "😀"),
                around("halves of pairs", "\ud83d"),
                around("zero bytes", "\0"),
                around("soft hyphens", "\u00ad"),
                around("ligatures", "ﬃ"),
                around("spaced stops", ". "),
                around("acronyms", "U."),
                around("apostrophes", "Russia's"),
                new Attack("no stop", "", "Russia fired six missiles at Kyiv and ", 26_000, ""),
                new Attack("one word", "Russia struck ", "x", 1_000_000, " Kyiv"),
                new Attack("one number", "Russia fired ", "1", 1_000_000, " missiles"),
                new Attack("one grouped number", "Russia fired 1", ",000", 250_000, " missiles"),
                new Attack("stops", "Russia struck Kyiv", ".", 1_000_000, ""));
    }

    @BeforeAll
    static void warmUp() {
        var said =
                "Russia struck Kyiv on Monday, Ukraine said. Iran denied that it sent missiles. ";
        for (int i = 0; i < 600; i++) {
            TAGGER.tag(article("", said.repeat(12)));
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_hostile_sentence_is_read_in_a_tenth_of_a_second(Attack attack) {
        var text = attack.text();
        assertThat(best(article("", text))).as("in the body").isLessThan(LIMIT);
        assertThat(best(article(text, "Note."))).as("as the headline").isLessThan(LIMIT);
    }

    @Test
    void twice_as_many_sentences_cost_twice_as_much() {
        for (var sentence :
                List.of(
                        "Russia hit Iraq. ",
                        "Russia reportedly hit Iraq. ",
                        "Russia declined to comment. ",
                        "Moscow confirmed the strike. ",
                        "😀 Russia struck Kyiv on Monday, Iran said.\n\n")) {
            var one = best(article("", sentence.repeat(1_000)));
            var four = best(article("", sentence.repeat(4_000)));
            assertThat(four).as(sentence).isLessThan(one.multipliedBy(9).plus(LIMIT));
        }
    }

    @Test
    void a_sentence_beyond_measure_is_read_to_a_boundary_and_the_rest_is_counted() {
        var read = "Russia struck Kyiv on Monday, Ukraine said, ";
        var article = article("", read + "and so on, ".repeat(500) + "Iran struck Iraq.");
        assertThat(TAGGER.tag(article))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.sentence()).startsWith(read).endsWith(",");
                            assertThat(claim.sentence().length() + TAGGER.unread(article))
                                    .isEqualTo(article.body().length());
                        });
    }

    @Test
    void what_newsrooms_write_is_read_to_its_end() {
        var clause = "and it moved its seventh fleet from the harbour to the strait, ";
        var article = article("", "Norway said, " + clause.repeat(14) + "Russia struck Kyiv.");
        assertThat(TAGGER.unread(article)).isZero();
        assertThat(TAGGER.tag(article)).isNotEmpty();
    }

    /// What it costs the processor, in the best of some runs: a busy machine adds nothing.
    private static Duration best(Article article) {
        var times = new long[RUNS];
        Arrays.fill(times, Long.MAX_VALUE);
        for (int run = 0; run < RUNS && (run == 0 || times[run - 1] > LIMIT.toNanos() / 2); run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            TAGGER.tag(article);
            times[run] = THREADS.getCurrentThreadCpuTime() - start;
        }
        return Duration.ofNanos(Arrays.stream(times).min().orElseThrow());
    }

    private static Article article(String title, String body) {
        return Article.ofText(new ArticleId("a"), title, body, "en");
    }
}
