package org.tocsin.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Outlet;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedParser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javax.xml.parsers.DocumentBuilderFactory;

class NewsSiteTest {
    private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");

    private final DemoNewsroom newsroom = DemoNewsroom.load(START);
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final HttpClient reader = HttpClient.newHttpClient();
    private final NewsSite site;

    NewsSiteTest() throws IOException {
        site = NewsSite.open(newsroom, now::get);
    }

    @AfterEach
    void close() {
        site.close();
        reader.close();
    }

    @Test
    void it_listens_on_the_loopback_address_only() {
        assertThat(site.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void every_feed_is_well_formed_and_lists_what_its_outlet_has_published() throws Exception {
        atSecond(50);
        for (var outlet : newsroom.outlets().all()) {
            var response = get(rss(outlet));
            var items = xml(response.body()).getElementsByTagName("item").getLength();
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValue("application/rss+xml; charset=utf-8");
            assertThat(items)
                    .as(outlet.id())
                    .isEqualTo(newsroom.onPages(outlet, now.get()).size())
                    .isPositive();
        }
    }

    private URI rss(Outlet outlet) {
        return site.address().resolve(OutletFeed.RSS.path(outlet));
    }

    @Test
    void every_format_lists_the_same_pages_and_the_demo_polls_them_all() throws Exception {
        atSecond(50);
        var polled = EnumSet.noneOf(OutletFeed.class);
        for (var outlet : newsroom.outlets().all()) {
            var pages = links(rss(outlet));
            for (var format : OutletFeed.values()) {
                var feed = site.address().resolve(format.path(outlet));
                assertThat(links(feed)).as(feed.toString()).isEqualTo(pages).isNotEmpty();
                if (feed.equals(site.feed(outlet))) {
                    polled.add(format);
                }
            }
        }
        assertThat(polled).containsExactly(OutletFeed.values());
    }

    private List<String> links(URI feed) throws Exception {
        var bytes = get(feed).body().getBytes(StandardCharsets.UTF_8);
        return FeedParser.parse(bytes, null, feed) instanceof Feed.Entries entries
                ? entries.entries().stream().map(entry -> String.valueOf(entry.link())).toList()
                : List.of();
    }

    @Test
    void every_link_of_a_feed_leads_to_a_page_with_that_title() throws Exception {
        atSecond(50);
        for (var outlet : newsroom.outlets().all()) {
            var feed = xml(get(rss(outlet)).body());
            var item = (Element) feed.getElementsByTagName("item").item(0);
            var link = item.getElementsByTagName("link").item(0).getTextContent();
            var title = item.getElementsByTagName("title").item(0).getTextContent();
            assertThat(Jsoup.parse(get(URI.create(link)).body()).text()).contains(title);
        }
    }

    @Test
    void a_feed_that_did_not_change_is_answered_with_304_by_tag_and_by_date() throws Exception {
        var feed = rss(outlet("hollin-courier"));
        atSecond(9);
        var first = get(feed);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var date = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(get(feed, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(feed, "If-None-Match", tag).body()).isEmpty();
        assertThat(get(feed, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(get(feed, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(get(feed, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
        atSecond(10);
        assertThat(get(feed, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(feed, "If-Modified-Since", date).statusCode()).isEqualTo(200);
    }

    @Test
    void an_article_is_absent_before_its_second_and_present_from_it_on() throws Exception {
        var page = site.address().resolve("/cpa/cpa-missile-report.html");
        var feed = rss(outlet("cpa"));
        now.set(START.plusSeconds(3).minusMillis(1));
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(get(feed).body()).doesNotContain("cpa-missile-report");
        atSecond(3);
        assertThat(get(page).statusCode()).isEqualTo(200);
        assertThat(get(feed).body()).contains("cpa-missile-report");
    }

    @Test
    void a_later_version_takes_the_place_of_the_first_under_one_address() throws Exception {
        var page = site.address().resolve("/hollin-courier/border-crossings.html");
        atSecond(29);
        var first = get(page).body();
        atSecond(30);
        var second = get(page).body();
        assertThat(first).contains("turned back lorries").doesNotContain("Correction:");
        assertThat(second).contains("Correction:").doesNotContain("turned back lorries");
        assertThat(Jsoup.parse(second).select("time").eachAttr("datetime"))
                .containsExactly("2026-03-04T10:00:10Z", "2026-03-04T10:00:30Z");
        assertThat(get(page.resolve("border-crossings-corrected.html")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_resurfaced_article_shows_its_old_date() throws Exception {
        atSecond(21);
        var page = get(site.address().resolve("/sorrel-coast-observer/anvar-missiles.html"));
        assertThat(page.body()).contains("2024-03-04T10:00:21Z", "4 March 2024");
        assertThat(get(rss(outlet("sorrel-coast-observer"))).body())
                .contains("Mon, 4 Mar 2024 10:00:21 GMT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "corvane-ledger/ledger-missile-decision | Join 41,000 readers",
                "corvane-ledger/ledger-missile-decision | A Harrow launcher at the Upper Wend",
                "tri-seas-wire/tsw-kuvash | Scroll to continue",
                "hbs/halvern-confirms | Did you find this helpful?",
                "sorrel-coast-observer/missile-film | good reporting is under attack",
                "aldermere-house/government-statement | The rose garden is closed",
                "worldreel/worldreel-missile-report | Be the first to start the discussion",
                "frontline-notebook/depot-rumour | buy me a coffee",
                "hollin-courier/brenmar-deployment | Border crossings between Tarmund and Brenmar"
            })
    void a_page_holds_the_whole_text_and_chrome_that_is_none_of_it(String path, String chrome)
            throws Exception {
        atSecond(50);
        var text = Jsoup.parse(get(site.address().resolve("/" + path + ".html")).body()).text();
        var article = article(path.substring(path.indexOf('/') + 1));
        assertThat(text).contains(article.paragraphs()).contains(chrome);
        assertThat(article.body()).doesNotContain(chrome);
    }

    @Test
    void what_an_author_writes_cannot_break_a_page() throws Exception {
        atSecond(50);
        var page = get(site.address().resolve("/sorrel-coast-observer/missile-film.html")).body();
        assertThat(page).contains("&quot;Nine Minutes&quot; launches");
        assertThat(Jsoup.parse(page).select("meta[property=og:title]").attr("content"))
                .isEqualTo(article("missile-film").title());
        assertThat(Template.escaped("<script>'&\"")).isEqualTo("&lt;script&gt;&#39;&amp;&quot;");
    }

    @Test
    void the_front_page_lists_every_outlet() throws Exception {
        var page = Jsoup.parse(get(site.address()).body());
        assertThat(page.select("h2").eachText())
                .containsExactlyElementsOf(
                        newsroom.outlets().all().stream().map(Outlet::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"/nowhere", "/hbs/", "/hbs/no.html", "/nobody/feed.xml", "/hbs/../../etc/passwd"})
    void nothing_else_is_served(String path) throws Exception {
        assertThat(get(URI.create(site.address() + path.substring(1))).statusCode()).isEqualTo(404);
    }

    @Test
    void a_reader_may_ask_for_the_head_alone_and_may_send_nothing() throws Exception {
        var head = HttpRequest.newBuilder(site.address()).HEAD().build();
        assertThat(reader.send(head, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        var post = HttpRequest.newBuilder(site.address()).POST(BodyPublishers.ofString("x"));
        assertThat(reader.send(post.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private void atSecond(long second) {
        now.set(START.plusSeconds(second));
    }

    private Outlet outlet(String id) {
        return newsroom.outlets().byId(id).orElseThrow();
    }

    private DemoArticle article(String id) {
        return newsroom.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(URI address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), BodyHandlers.ofString());
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
