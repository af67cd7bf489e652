package org.tocsin.fetch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.StandardCharsets;

class SectionPagesTest {
    private static final URI BASE = URI.create("https://gull.example/world/");

    private static Feed read(String links, String html) {
        return FeedParser.parse(
                html.getBytes(StandardCharsets.UTF_8), null, BASE, new SectionPages(links));
    }

    @Test
    void each_article_is_one_entry_with_the_words_of_its_headline() {
        var page =
                """
                <title>World</title>
                <div class=story><a href="/a"><img src=x></a><h3><a href="/a">Harbour closed</a></h3></div>
                <div class=story><a href="b?utm_source=home">Ferries &amp; boats wait</a></div>
                <div class=story>no link</div><div class=story><a href="javascript:x()">Menu</a></div>
                <div class=advert><a href="/c">Buy</a></div>
                """;
        var feed = (Feed.Entries) read(".story a", page);
        assertThat(feed.title()).isEqualTo("World");
        assertThat(feed.entries())
                .extracting(FeedEntry::link, FeedEntry::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "https://gull.example/a", "Harbour closed"),
                        org.assertj.core.groups.Tuple.tuple(
                                "https://gull.example/world/b?utm_source=home",
                                "Ferries & boats wait"));
        assertThat(feed.entries()).noneMatch(entry -> entry.published().dated());
    }

    @Test
    void a_page_on_which_nothing_fits_is_no_feed() {
        assertThat(read(".story a", "<p>We are rebuilding our site.</p>"))
                .isEqualTo(new Feed.NoFeed("nothing on the page fits '.story a'"));
    }

    @Test
    void a_page_of_links_without_end_is_no_feed() {
        var links = new StringBuilder();
        for (var number = 0; number <= FeedParser.MOST; number++) {
            links.append("<a href=").append(number).append('>');
        }
        assertThat(read("a", links.toString())).isInstanceOf(Feed.NoFeed.class);
    }
}
