package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Outlets;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// No page breaks the extractor: large ones of one hostile piece, and random ones. The profile
/// `fuzz` looks much longer.
class HostilePagesTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Outlets.NONE);
    private static final int SIZE = 1_000_000;

    /// Of the thread's own processor, so that a busy machine costs it nothing.
    private static final long LONGEST = 1_000_000_000L;

    private static final String[] PIECES = {
        "<div>",
        "</div>",
        "<p>",
        "<p class='caption'>",
        "<h2>",
        "<li>",
        "<ul>",
        "<table>",
        "<td>",
        "<a href='/x'>",
        "</a>",
        "<blockquote class=twitter-tweet>",
        "<article>",
        "<br>",
        "<b>",
        "<span class=hidden>",
        "<time datetime='2031-05-05'>",
        "<script type='application/ld+json'>",
        "{\"@type\":\"NewsArticle\",\"headline\":[[[[",
        "</script>",
        "<meta name=author content='a b, c d'>",
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "<svg>",
        "&nbsp;",
        "&#x200b;",
        "\u200d",
        "\u0000",
        "\ud83d",
        "By Ida Berg",
        "Von ",
        "5. Mai 2031, 9:30 Uhr",
        "Read more: ",
        "Related articles",
        "Foto: AFP",
        "(AFP)",
        "The navy said on Monday that it had closed the strait, and nobody was hurt. ",
        "海峡を閉鎖したと発表した。",
        "أغلقت المضيق ",
        " ",
        "\n",
        ".",
        ",",
        "— ",
        "\"",
        "((((",
        "[[[",
    };

    @BeforeAll
    static void word_lists_are_no_pages_cost() {
        EXTRACTOR.extract(
                "<p>" + "The navy said so, and nobody was hurt. ".repeat(5) + "</p>", null);
    }

    private static Extraction holds(String html) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var extraction = EXTRACTOR.extract(html, null);
        var text =
                switch (extraction) {
                    case Extraction.Page page -> page.body();
                    case Extraction.NoArticle none -> none.text();
                };
        assertThat(text.length()).isLessThanOrEqualTo(html.length());
        assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(LONGEST);
        return extraction;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>",
                "<b>",
                "<ul><li>",
                "<a href=x>",
                "<table><tr><td>",
                "<blockquote class=twitter-tweet>",
                "<h2>x</h2>",
                "<p>The navy said so. ",
                "<div class=card><h3><a href=x>Ferries stopped again today</a></h3><p>Text.</p></div>",
                "a ",
                "海",
                "<p>By Ida Berg</p>",
                "<p>Related articles</p>",
                "<time datetime=2031-05-05>x</time>",
                "<meta name=a content=b>",
                "<div class='a-b-c-d-e-f-g'>",
                "&nbsp;",
                "<!-- ",
            })
    void a_megabyte_of_one_piece_ends_in_an_answer(String piece) {
        holds(piece.repeat(SIZE / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p>The navy said so. "})
    void five_megabytes_of_one_piece_end_in_an_answer(String piece) {
        holds(piece.repeat(5 * SIZE / piece.length()));
    }

    @Test
    void a_million_nested_tags_end_in_an_answer_that_tells_of_them() {
        var extraction = holds("<b>".repeat(1_000_000) + "</b>".repeat(1_000_000));
        assertThat(extraction.skips()).containsExactlyInAnyOrder(Skip.TAGS, Skip.NESTING);
    }

    static Stream<Arguments> what_is_cut_is_told() {
        var text = "<p>The navy said that the strait was closed, and that nobody was hurt.</p>";
        return Stream.of(
                Arguments.of(text.repeat(20), Set.of()),
                Arguments.of("<div>".repeat(600) + text, Set.of(Skip.NESTING)),
                Arguments.of("<p>So.".repeat(10_001), Set.of(Skip.BLOCKS)),
                Arguments.of(text + "<wbr>".repeat(100_000), Set.of(Skip.TAGS)),
                Arguments.of("<p>" + "The navy said so. ".repeat(5_000), Set.of(Skip.PARAGRAPH)),
                Arguments.of(text + " ".repeat(8 << 20), Set.of(Skip.BYTES)),
                Arguments.of(
                        "<script type=application/ld+json>{\"@type\":</script>" + text,
                        Set.of(Skip.LINKED_DATA)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void what_is_cut_is_told(String html, Set<Skip> skips) {
        assertThat(EXTRACTOR.extract(html, null).skips()).isEqualTo(skips);
    }

    @RepeatedTest(150)
    void a_random_page_ends_in_an_answer(RepetitionInfo info) {
        var random = new SplittableRandom(info.getCurrentRepetition());
        var html = new StringBuilder();
        for (var i = 0; i < random.nextInt(400); i++) {
            html.append(PIECES[random.nextInt(PIECES.length)]);
        }
        holds(html.toString());
    }
}
