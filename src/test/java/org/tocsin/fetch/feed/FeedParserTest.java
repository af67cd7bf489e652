package org.tocsin.fetch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Published;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class FeedParserTest {
    private static final URI BASE = URI.create("http://gull.example/feeds/all.xml");

    private static Feed.Entries read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8), null);
    }

    private static Feed.Entries read(byte[] xml, @Nullable String charset) {
        return switch (FeedParser.parse(xml, charset, BASE)) {
            case Feed.Entries entries -> entries;
            case Feed.Index index -> throw new AssertionError(index);
            case Feed.NoFeed(var reason) -> throw new AssertionError(reason);
        };
    }

    private static FeedEntry only(String item) {
        return read("<rss version='2.0'><channel><title>Gull</title><item>"
                        + item
                        + "</item></channel></rss>")
                .entries()
                .getFirst();
    }

    @Test
    void an_rss_item_is_read_whole() {
        var entry =
                only(
                        """
                        <title><![CDATA[Ships &amp; <b>ferries</b>]]></title>
                        <link> http://gull.example/1?utm_source=rss </link>
                        <guid isPermaLink="false">g-1</guid>
                        <description>&lt;p&gt;Two ships.&lt;/p&gt;</description>
                        <content:encoded><![CDATA[<p>Two ships left.</p>]]></content:encoded>
                        <pubDate>Mon, 03 Nov 2025 14:05:00 +0100</pubDate>
                        <dc:creator>Ida Berg</dc:creator>
                        <media:title>Not this</media:title>
                        """);
        assertThat(entry.id()).isEqualTo("g-1");
        assertThat(entry.url()).hasToString("http://gull.example/1");
        assertThat(entry.title()).isEqualTo("Ships & ferries");
        assertThat(entry.summary()).isEqualTo("<p>Two ships.</p>");
        assertThat(entry.content()).isEqualTo("<p>Two ships left.</p>");
        assertThat(entry.published())
                .isEqualTo(new Published.At(Instant.parse("2025-11-03T13:05:00Z")));
        assertThat(entry.authors()).isEqualTo(List.of("Ida Berg"));
    }

    @Test
    void an_atom_entry_is_read_whole() {
        var feed =
                read(
                        """
                        <?xml version="1.0"?>
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>Gull</title>
                        <link rel="self" href="/feeds/all.xml"/><link href="/"/>
                        <entry><id>tag:gull,1</id><title type="html">Ships &amp;amp; ferries</title>
                        <link rel="replies" href="/1/comments"/><link rel="alternate" href="../1"/>
                        <published>2025-11-03T14:05:00Z</published><updated>2025-11-03T15:00:00Z</updated>
                        <author><name>Ida Berg</name></author><summary>Two ships.</summary>
                        <content type="xhtml"><div><p>Two ships left.</p></div></content></entry></feed>
                        """);
        var entry = feed.entries().getFirst();
        assertThat(feed.title()).isEqualTo("Gull");
        assertThat(feed.url()).isEqualTo("http://gull.example/");
        assertThat(entry.id()).isEqualTo("tag:gull,1");
        assertThat(entry.url()).hasToString("http://gull.example/1");
        assertThat(entry.title()).isEqualTo("Ships & ferries");
        assertThat(entry.updated())
                .isEqualTo(new Published.At(Instant.parse("2025-11-03T15:00:00Z")));
        assertThat(entry.content()).contains("<p>Two ships left.</p>");
        assertThat(entry.authors()).containsExactly("Ida Berg");
    }

    @Test
    void rdf_items_beside_the_channel_are_read() {
        var feed =
                read(
                        "<rdf:RDF><channel><title>Gull</title></channel><item"
                                + " rdf:about='x'><title>One</title><link>http://gull.example/1</link><dc:date>2025-11-03</dc:date></item></rdf:RDF>");
        assertThat(feed.title()).isEqualTo("Gull");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One");
        assertThat(feed.entries().getFirst().published().dated()).isTrue();
    }

    @Test
    void a_prefixed_atom_feed_is_read() {
        var feed =
                read(
                        "<atom:feed><atom:entry><atom:title>One</atom:title></atom:entry></atom:feed>");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One");
    }

    @Test
    void an_item_without_a_date_stays_without_one() {
        assertThat(only("<title>One</title>").published()).isEqualTo(Published.UNKNOWN);
        assertThat(only("<title>One</title><pubDate>yesterday</pubDate>").published())
                .isEqualTo(Published.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<guid>g</guid><link>http://gull.example/1</link> | g",
                "<link>http://gull.example/1</link> | http://gull.example/1",
                "<guid>http://gull.example/2</guid> | http://gull.example/2",
            })
    void an_entry_has_an_id_whatever_it_lacks(String item, String id) {
        assertThat(only(item).id()).isEqualTo(id);
    }

    @Test
    void entries_without_id_and_link_differ_by_their_words() {
        assertThat(only("<title>One</title>").id())
                .isNotEqualTo(only("<title>Two</title>").id())
                .isEqualTo(only("<title>One</title>").id());
    }

    @Test
    void a_guid_that_is_an_address_is_the_link_when_there_is_none() {
        assertThat(only("<guid>http://gull.example/2</guid>").url())
                .hasToString("http://gull.example/2");
        assertThat(only("<guid isPermaLink='false'>http://gull.example/2</guid>").url()).isNull();
    }

    @Test
    void malformed_xml_gives_what_can_be_read() {
        var feed =
                read(
                        "  <rss><channel><title>Gull & Co</title><item><title>One <b>bold</title><link>http://gull.example/1</link></item>"
                                + "<item><title>Two</title><description>a < b & c &nbsp;</description></item><item><title>Thr");
        assertThat(feed.entries()).hasSize(3);
        assertThat(feed.entries().get(1).title()).isEqualTo("Two");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, UTF-8",
        "UTF-8, ISO-8859-1, windows-1252",
        "UTF-8, windows-1251, none",
        "windows-1251, windows-1251, UTF-8",
        "windows-1251, none, windows-1251",
        "UTF-16LE, UTF-16, UTF-8",
    })
    void the_bytes_decide_against_prolog_and_header(String real, String prolog, String header) {
        var xml =
                "<?xml version='1.0'"
                        + (prolog.equals("none") ? "" : " encoding='" + prolog + "'")
                        + "?><rss><channel><item><title>Флот вышел</title></item></channel></rss>";
        var feed = read(xml.getBytes(Charset.forName(real)), header.equals("none") ? null : header);
        assertThat(feed.entries().getFirst().title()).isEqualTo("Флот вышел");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html><body>Not found</body></html>", "plain words", "{\"items\":[]}"})
    void what_is_no_feed_says_so(String body) {
        assertThat(FeedParser.parse(body.getBytes(StandardCharsets.UTF_8), null, BASE))
                .isInstanceOf(Feed.NoFeed.class);
    }

    @Test
    void entities_of_the_document_type_are_not_followed() {
        var feed =
                read(
                        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>One&x;</title></item></channel></rss>");
        assertThat(feed.entries().getFirst().title()).doesNotContain("root:");
    }

    @Test
    void a_json_feed_is_read_whole() {
        var feed =
                read(
                        """
                        {"version":"https://jsonfeed.org/version/1.1","title":"Gull","home_page_url":"/",
                        "items":[{"id":7,"url":"../1","title":"Ships","summary":"Two ships.",
                        "content_html":"<p>Two ships left.</p>","date_published":"2025-11-03T14:05:00.25+01:00",
                        "date_modified":"2025-11-03T15:00:00Z","authors":[{"name":"Ida Berg"},{"name":"Bo"}]},
                        {"id":"b","external_url":"http://heron.example/2","content_text":"Words.",
                        "author":{"name":"Ida Berg"}}]}
                        """);
        assertThat(feed.title()).isEqualTo("Gull");
        assertThat(feed.url()).isEqualTo("http://gull.example/");
        var first = feed.entries().getFirst();
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.url()).hasToString("http://gull.example/1");
        assertThat(first.content()).isEqualTo("<p>Two ships left.</p>");
        assertThat(first.published())
                .isEqualTo(new Published.At(Instant.parse("2025-11-03T13:05:00.25Z")));
        assertThat(first.authors()).containsExactly("Ida Berg", "Bo");
        var second = feed.entries().getLast();
        assertThat(second.url()).hasToString("http://heron.example/2");
        assertThat(second.content()).isEqualTo("Words.");
        assertThat(second.published()).isEqualTo(Published.UNKNOWN);
        assertThat(second.authors()).containsExactly("Ida Berg");
    }

    private static final String NEWS_SITEMAP =
            """
            <?xml version="1.0"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>http://gull.example/1</loc><lastmod>2025-11-03T15:00:00Z</lastmod>
                <n:news><n:publication><n:name>Gull</n:name></n:publication>
                <n:publication_date>2025-11-03</n:publication_date><n:title>Ships &amp; ferries</n:title></n:news></url>
              <url><loc>http://gull.example/2</loc></url>
              <url><loc>ftp://gull.example/3</loc></url>
            </urlset>
            """;

    @Test
    void a_news_sitemap_lists_what_is_new() {
        var feed = read(NEWS_SITEMAP);
        assertThat(feed.title()).isEqualTo("Gull");
        assertThat(feed.entries())
                .extracting(FeedEntry::id)
                .containsExactly("http://gull.example/1", "http://gull.example/2");
        var entry = feed.entries().getFirst();
        assertThat(entry.title()).isEqualTo("Ships & ferries");
        assertThat(entry.published()).isEqualTo(new Published.On(LocalDate.of(2025, 11, 3)));
        assertThat(entry.updated())
                .isEqualTo(new Published.At(Instant.parse("2025-11-03T15:00:00Z")));
        assertThat(feed.entries().getLast().published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void a_packed_sitemap_is_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(NEWS_SITEMAP.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(packed.toByteArray(), null).entries()).hasSize(2);

        var cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 20);
        assertThat(FeedParser.parse(cut, null, BASE))
                .isInstanceOfSatisfying(
                        Feed.NoFeed.class,
                        none -> assertThat(none.reason()).startsWith("cannot be unpacked"));
    }

    @Test
    void a_body_that_unpacks_beyond_measure_is_no_feed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            var spaces = new byte[1 << 20];
            for (int i = 0; i <= Packed.MAX >> 20; i++) {
                gzip.write(spaces);
            }
        }
        assertThat(FeedParser.parse(packed.toByteArray(), null, BASE))
                .isInstanceOf(Feed.NoFeed.class);
    }

    @Test
    void an_index_of_sitemaps_names_its_parts() {
        var xml =
                "<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2025-11-03</lastmod></sitemap>"
                        + "<sitemap><loc>/b.xml.gz</loc></sitemap></sitemapindex>";
        assertThat(FeedParser.parse(xml.getBytes(StandardCharsets.UTF_8), null, BASE))
                .isEqualTo(
                        new Feed.Index(
                                List.of(
                                        new Feed.Part(
                                                "http://gull.example/a.xml",
                                                new Published.On(LocalDate.of(2025, 11, 3))),
                                        new Feed.Part(
                                                "http://gull.example/b.xml.gz",
                                                Published.UNKNOWN))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 03 Nov 2025 14:05:00 +0100 | 2025-11-03T13:05:00Z",
                "Mon, 03 Nov 2025 14:05 GMT | 2025-11-03T14:05:00Z",
                "3 Nov 25 14:05:00 UT | 2025-11-03T14:05:00Z",
                "Mon, 03-Nov-25 14:05:00 GMT | 2025-11-03T14:05:00Z",
                "Mon, 03 Nov 97 14:05:00 EST | 1997-11-03T19:05:00Z",
                "Mon Nov  3 14:05:00 GMT 2025 | 2025-11-03T14:05:00Z",
                "2025-11-03T14:05:00.123456-05:00 | 2025-11-03T19:05:00.123456Z",
                "2025-11-03t14:05:00z | 2025-11-03T14:05:00Z",
                "2025-11-03 14:05:00 +0100 | 2025-11-03T13:05:00Z",
            })
    void the_date_forms_of_feeds_are_read(String written, Instant instant) {
        assertThat(only("<pubDate>" + written + "</pubDate>").published())
                .isEqualTo(new Published.At(instant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<author>desk@gull.example (Ida Berg)</author> | Ida Berg",
                "<author>Ida Berg (desk@gull.example)</author> | Ida Berg",
                "<author>Ida Berg &lt;desk@gull.example&gt;</author> | Ida Berg",
                "<author>Ida Berg</author><dc:creator>Other</dc:creator> | Ida Berg",
                "<dc:creator>Ida Berg</dc:creator><itunes:author>Gull</itunes:author> | Ida Berg",
                "<atom:author><atom:name>Ida Berg</atom:name></atom:author> | Ida Berg",
                "<author>desk@gull.example</author><itunes:author>Gull</itunes:author> | Gull",
            })
    void an_author_is_a_name(String item, String name) {
        assertThat(only(item).authors()).containsExactly(name);
    }

    @Test
    void links_are_read_against_the_base_that_holds_where_they_stand() {
        var feed =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://heron.example/a/">
                        <entry xml:base="b/"><link href="1"/>
                        <content type="html" xml:base="c/">&lt;a href="2"&gt;two&lt;/a&gt; &lt;img src="/3"&gt;</content>
                        </entry></feed>
                        """);
        var entry = feed.entries().getFirst();
        assertThat(entry.link()).isEqualTo("http://heron.example/a/b/1");
        assertThat(entry.content())
                .contains("\"http://heron.example/a/b/c/2\"")
                .contains("\"http://heron.example/3\"");
    }

    @Test
    void only_web_addresses_leave() {
        var entry =
                only(
                        "<link>javascript:alert(1)</link><guid>data:text/html,x</guid>"
                                + "<atom:link href='file:///etc/passwd'/>");
        assertThat(entry.link()).isNull();
    }

    @Test
    void an_ampersand_that_begins_no_reference_is_one() {
        var entry =
                only(
                        "<title>Fish & chips &amp; more &lt;3</title>"
                                + "<link>http://gull.example/?a=1&copy=2</link>"
                                + "<description><![CDATA[a &copy=2 b]]></description>");
        assertThat(entry.title()).isEqualTo("Fish & chips & more <3");
        assertThat(entry.link()).isEqualTo("http://gull.example/?a=1&copy=2");
        assertThat(entry.summary()).isEqualTo("a &copy=2 b");
    }

    @Test
    void a_title_is_one_line_without_unseen_characters() {
        var entry = only("<title>One\u0000 \u202etwo\n\u200bthree\u0007 نامه\u200cها</title>");
        assertThat(entry.title()).isEqualTo("One two three نامه\u200cها");
    }

    @Test
    void what_a_server_says_before_the_feed_is_read_over() {
        var feed =
                read(
                        "Warning: something in line 3\n<?xml version='1.0'?><rss><channel><title>Gull</title>"
                                + "<item><title>One</title></item></channel></rss>");
        assertThat(feed.entries()).hasSize(1);
    }

    @Test
    void nested_tags_without_end_are_read_in_time() {
        var xml = "<rss><channel>" + "<item><a>".repeat(50_000);
        assertThat(read(xml).entries()).isNotEmpty();
    }
}
