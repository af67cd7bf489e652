package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Outlets;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;

/// No page breaks the extractor: large ones of one hostile piece, and random ones. The profile
/// `fuzz` looks much longer.
class HostilePagesTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Outlets.NONE);
    private static final int SIZE = 1_000_000;

    /// Of the thread's own processor, so that a busy machine costs it nothing; twice the bar, since
    /// the first large pages run in the interpreter.
    private static final long LONGEST = 2_000_000_000L;

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

    private static void holds(String html) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var text =
                switch (EXTRACTOR.extract(html, null)) {
                    case Extraction.Page page -> page.body();
                    case Extraction.NoArticle none -> none.text();
                };
        assertThat(text.length()).isLessThanOrEqualTo(html.length());
        assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(LONGEST);
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
    void five_megabytes_and_a_million_nested_tags_end_in_an_answer(String piece) {
        holds(piece.repeat(5 * SIZE / piece.length()));
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
