package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ArticleExtractorTest {
    private static final String P1 =
            "The navy of Norland said on Monday that it had closed the strait to warships of the"
                    + " kingdom, citing a threat to its ferries.";
    private static final String P2 =
            "An officer on the coast, who asked not to be named, said that mines had been seen"
                    + " near the lighthouse on two mornings.";
    private static final String P3 =
            "The kingdom did not answer questions, and its embassy kept its gates shut all day.";
    private static final String BODY = String.join("\n\n", P1, P2, P3);
    private static final String TEXT = "<p>" + P1 + "</p><p>" + P2 + "</p><p>" + P3 + "</p>";
    private static final Outlets OUTLETS =
            new Outlets(
                    List.of(
                            outlet("beacon", "Norland Beacon", OutletKind.NEWSPAPER),
                            outlet("nwa", "North Wire Agency", OutletKind.AGENCY)));
    private final ArticleExtractor extractor = new ArticleExtractor(OUTLETS);

    private static Outlet outlet(String id, String name, OutletKind kind) {
        return new Outlet(id, List.of(name), List.of(id + ".example"), null, "en", kind, id, null);
    }

    private static @Nullable CanonicalUrl url(String url) {
        return url.isEmpty() ? null : CanonicalUrl.parse(url).orElseThrow();
    }

    private static String page(String head, String body) {
        return "<html lang='en-GB'><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private Extraction.Page extracted(String url, String html) {
        return switch (extractor.extract(html, url(url))) {
            case Extraction.Page page -> page;
            case Extraction.NoArticle none -> throw new AssertionError(none.reason());
        };
    }

    private Extraction.Page extracted(String head, String body, String url) {
        return extracted(url, page(head, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/>Home</a><a href=/w>World</a></nav><article><h1>Strait closed</h1>%s</article><footer>Imprint</footer>",
                "<div class='site-header'>Norland Beacon</div><div id=content><div class=story-body>%s</div><div class='share-bar'>Facebook Twitter</div></div>",
                "<article>%s<aside class=newsletter><p>Sign up, and get the best of our newsroom in your inbox, every day, for free.</p></aside></article>",
                "<article><figure><img src=a.jpg><figcaption>The lighthouse of Norland seen from the ferry in spring.</figcaption></figure>%s</article>",
                "<article>%s<div class='related-articles'><h3>Related</h3><ul><li><a href=/1>Kingdom recalls its envoy from Norland after the long winter</a></li><li><a href=/2>Ferries stopped</a></li></ul></div></article>",
                "<article>%s</article><section id='comments'><p>I saw the mines myself, and they are old, rusty, and surely not from this war at all.</p></section>",
                "<div class='cookie-consent'><p>We use cookies, partners, and other means to make this site better, faster, and safer for you.</p></div><main>%s</main>",
                "<div class=main><p class=byline>By Ida Berg</p><p>Photo: Tom Okafor / NWA</p>%s<p>© 2025 Norland Beacon. All rights reserved.</p></div>",
                "<article>%s<div class='donation-box'><p>You can help us stay free, independent, and open: give today, if you can, what you can.</p></div></article>",
                "<form action=/ method=post><table><tr><td class=menu><a href=/>Home</a></td><td>%s</td></tr></table></form>",
                "<article>%s<p style='display:none'>This text is for machines only, hidden, long enough, and no part of the story.</p></article>",
                "<article>%s<p><a href=/app>Download our app for all the news, all the time, on every phone</a></p></article>",
                "<main>%s<p>Share this article</p><p>Read more</p><h3>More on this story</h3></main>",
            })
    void the_body_is_the_article_without_the_page(String shape) {
        assertThat(extracted("", shape.formatted(TEXT), "").body()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource({
        "Salty,             salty,     true",
        "Ministry of Ships, norlandmod, false",
        "Norland Beacon,    nbeacon,   false",
    })
    void a_post_stays_as_a_quotation_and_a_private_one_is_not_the_articles_words(
            String name, String handle, boolean foreign) {
        var post =
                "<figure><blockquote class=twitter-tweet><p>War! I told you all that it would"
                        + " come.</p>&mdash; %s (@%s) <a href=x>May 3, 2025</a></blockquote></figure>"
                                .formatted(name, handle);
        var page = extracted("", "<article>" + TEXT + post + "</article>", "");
        assertThat(page.body()).endsWith("come.\n\n— %s (@%s) May 3, 2025".formatted(name, handle));
        assertThat(page.chrome().isEmpty()).isNotEqualTo(foreign);
        if (foreign) {
            assertThat(page.chrome().getFirst().start()).isEqualTo(page.body().indexOf("War!"));
        }
    }

    @Test
    void lines_parted_by_breaks_are_paragraphs() {
        var text = String.join("<br><br>", P1, P2, P3);
        assertThat(extracted("", "<div>" + text + "</div>", "").body()).isEqualTo(BODY);
    }

    @Test
    void headings_and_lists_of_the_text_stay() {
        var list = "<h2>What is known</h2><ul><li>Two ferries have been stopped.</li></ul>";
        var html =
                "<article><p>"
                        + P1
                        + "</p>"
                        + list
                        + "<p>"
                        + P2
                        + "</p><p>"
                        + P3
                        + "</p></article>";
        assertThat(extracted("", html, "").body())
                .isEqualTo(
                        String.join(
                                "\n\n",
                                P1,
                                "What is known",
                                "Two ferries have been stopped.",
                                P2,
                                P3));
    }

    @Test
    void an_article_parted_by_boxes_is_one() {
        var html =
                "<article><div class=part><p>"
                        + P1
                        + "</p></div><div class=ad>Buy</div><div"
                        + " class=part><p>"
                        + P2
                        + "</p></div><div class=part><p>"
                        + P3
                        + "</p></div></article>";
        assertThat(extracted("", html, "").body()).isEqualTo(BODY);
    }

    @Test
    void json_ld_gives_title_dates_author_and_house() {
        var head =
                """
                <title>Strait closed | Norland Beacon</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Strait &amp; ferries closed",
                "datePublished":"2025-05-04T10:00:00+02:00","dateModified":"2025-05-04T12:30:00+02:00",
                "author":[{"@type":"Person","name":"Ida Berg"}],"publisher":{"name":"Norland Beacon"},}]}</script>
                """;
        var page = extracted(head, "<h1>Strait & ferries closed</h1>" + TEXT, "");
        assertThat(page.title()).isEqualTo("Strait & ferries closed");
        assertThat(page.published())
                .isEqualTo(new Published.At(Instant.parse("2025-05-04T08:00:00Z")));
        assertThat(page.modified())
                .isEqualTo(new Published.At(Instant.parse("2025-05-04T10:30:00Z")));
        assertThat(page.authors()).containsExactly("Ida Berg");
        assertThat(page.outlet()).isEqualTo("beacon");
        assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void broken_json_ld_is_passed_over() {
        var head =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
                        + "</script><meta property='article:published_time' content='2025-05-04'>";
        assertThat(extracted(head, TEXT, "").published())
                .isEqualTo(new Published.On(LocalDate.of(2025, 5, 4)));
    }

    @Test
    void a_tag_later_than_the_date_that_readers_see_is_a_rebuild() {
        var head = "<meta property='article:published_time' content='2026-02-01T03:00:00Z'>";
        var body = "<h1>Strait closed</h1><p>Published: 4 May 2023, 09:15 GMT</p>" + TEXT;
        assertThat(extracted(head, body, "").published())
                .isEqualTo(new Published.At(Instant.parse("2023-05-04T09:15:00Z")));
    }

    @Test
    void a_time_element_or_the_address_dates_a_page_without_tags() {
        var timed =
                "<time datetime='2025-05-04T09:15:00Z'>today</time><article>" + TEXT + "</article>";
        assertThat(extracted("", timed, "").published())
                .isEqualTo(new Published.At(Instant.parse("2025-05-04T09:15:00Z")));
        assertThat(extracted("", TEXT, "https://beacon.example/2025/05/04/strait").published())
                .isEqualTo(new Published.On(LocalDate.of(2025, 5, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/5/4/strait",
                "2025/05-04/1071.shtml",
                "2025-05/04/1071.html",
                "2025-05-04-strait",
                "20250504/strait",
                "20250504-strait",
                "2025-05-04"
            })
    void an_address_writes_its_day_in_one_of_a_few_ways(String path) {
        assertThat(extracted("", TEXT, "https://beacon.example/" + path).published())
                .isEqualTo(new Published.On(LocalDate.of(2025, 5, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/12/strait",
                "2025/123/strait",
                "2025/1203",
                "news/2011105/strait",
                "2025/12/3-harbours-to-see",
                "2025/12/10-harbours-to-see",
                "2025/13/40/strait"
            })
    void an_address_with_a_month_or_a_number_makes_up_no_day(String path) {
        assertThat(extracted("", TEXT, "https://beacon.example/" + path).published().dated())
                .isFalse();
    }

    @Test
    void todays_date_in_the_masthead_and_dates_of_other_articles_date_nothing() {
        var html =
                "<div>Sunday, 22 November 2026</div><ul><li>World<li>Trade<li>Sport<li>Arts</ul><h1>Strait closed to"
                        + " warships</h1><article>"
                        + TEXT
                        + "</article><div><a href=/x>Kingdom"
                        + " recalls its envoy</a> <time datetime=2026-11-20>x</time></div>";
        assertThat(extracted("", html.replace("<time", "<ul><li><time"), "").published())
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void a_page_without_a_date_stays_without_one() {
        assertThat(extracted("", TEXT, "").published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void the_host_names_the_house_and_a_foreign_canonical_address_does_not() {
        var head = "<link rel=canonical href='https://nwa.example/original'>";
        var page = extracted(head, TEXT, "https://www.beacon.example/copy?utm_source=x");
        assertThat(page.outlet()).isEqualTo("beacon");
        assertThat(String.valueOf(page.url())).isEqualTo("https://www.beacon.example/copy");
    }

    @Test
    void an_agency_that_signs_is_credited() {
        var html =
                "<article><p>By North Wire Agency</p>"
                        + TEXT
                        + "<p>(North Wire Agency)</p></article>";
        var page = extracted("", html, "https://beacon.example/a");
        assertThat(page.credits()).containsExactly("nwa");
        assertThat(page.body()).isEqualTo(BODY);
    }

    @Test
    void the_title_loses_the_name_of_the_site() {
        var head =
                "<title>Strait closed to warships | Norland Beacon</title><meta"
                        + " property='og:site_name' content='Norland Beacon'>";
        assertThat(extracted(head, TEXT, "").title()).isEqualTo("Strait closed to warships");
    }

    @Test
    void bytes_are_read_in_the_charset_that_header_or_page_names() {
        var html =
                page(
                        "<meta charset=windows-1251>",
                        "<p>Флот закрыл пролив, и это видно с берега, говорят в порту. "
                                + P1
                                + "</p>");
        var bytes = html.getBytes(Charset.forName("windows-1251"));
        for (var charset : new String[] {"windows-1251", "no-such-charset", null}) {
            assertThat(extractor.extract(bytes, charset, null))
                    .isInstanceOfSatisfying(
                            Extraction.Page.class,
                            page -> assertThat(page.body()).startsWith("Флот закрыл пролив"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body></body></html>",
                "<ul><li><a href=/1>Kingdom recalls its envoy from Norland after the long winter</a><li><a href=/2>Ferries stopped</a></ul>",
                "not html at all",
            })
    void a_page_without_paragraphs_is_no_article(String html) {
        assertThat(extractor.extract(html, null)).isInstanceOf(Extraction.NoArticle.class);
    }

    @Test
    void deep_nesting_and_noise_end_in_an_answer() {
        var deep = "<div>".repeat(20_000) + TEXT;
        var noise =
                new String(
                        new byte[] {0, 1, 2, (byte) 0xff, '<', '<', '!'},
                        StandardCharsets.ISO_8859_1);
        assertThat(extractor.extract(deep, null)).isInstanceOf(Extraction.class);
        assertThat(extractor.extract(noise, null)).isInstanceOf(Extraction.NoArticle.class);
    }
}
