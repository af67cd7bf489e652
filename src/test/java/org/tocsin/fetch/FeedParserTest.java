package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Published;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

class FeedParserTest {
    private static final URI BASE = URI.create("http://gull.example/feeds/all.xml");

    private static Feed.Entries read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8), null);
    }

    private static Feed.Entries read(byte[] xml, @Nullable String charset) {
        return switch (FeedParser.parse(xml, charset, BASE)) {
            case Feed.Entries entries -> entries;
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
        assertThat(feed.url()).hasToString("http://gull.example/");
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
}
