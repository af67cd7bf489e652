package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ArticleLineTest {
    private static final Outlets OUTLETS =
            new Outlets(
                    List.of(
                            outlet("gazette", "Tarn Head Gazette", "gazette.example"),
                            outlet("wire", "Island Wire", "wire.example")));

    private static Outlet outlet(String id, String name, String domain) {
        return new Outlet(
                id, List.of(name), List.of(domain), null, "en", OutletKind.NEWSPAPER, id, null);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            textBlock =
                    """
                    {"id":"a","url":"https://x.example/1","body":"Words."} | a
                    {"id":7,"body":"Words."}                               | 7
                    {"id":" ","file":"p.html","body":"Words."}             | p.html
                    """)
    void the_given_id_names_it(String line, String id) {
        assertThat(read(line).id()).isEqualTo(new ArticleId(id));
    }

    @Test
    void without_an_id_the_hash_of_the_canonical_address_names_it() {
        var one = read("{\"url\":\"https://X.example/1?utm_source=a\",\"body\":\"Words.\"}");

        var url = CanonicalUrl.parse("https://x.example/1").orElseThrow();
        assertThat(one.url()).isEqualTo(url);
        assertThat(one.id()).isEqualTo(ArticleId.of(url));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            textBlock =
                    """
                    {"id":"a"}                                              | no body
                    {"id":"a","body":null}                                  | no body
                    {"id":"a","body":"  "}                                  | no body
                    {"body":"Words."}                                       | id
                    {"url":"notes","body":"Words."}                         | id
                    {"id":"a","body":7}                                     | body
                    {"id":"a","body":"W","published_at":"last week"}        | last week
                    {"id":"a","body":"W","published_at":"2031-02-30"}       | 2031-02-30
                    {"id":"a","body":"W","fetched_at":"2031-03-05"}         | fetched_at
                    {"id":"a","body":"W"} {}                                | not JSON
                    ["a"]                                                   | object
                    """)
    void what_is_wrong_is_said_in_its_own_words(String line, String why) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-05T08:00:00Z, 2031-03-05T08:00:00Z",
        "2031-03-05T08:00:00+02:00, 2031-03-05T06:00:00Z",
        "2031-03-05T08:00, 2031-03-05T08:00:00Z",
        "2031-03-05 08:00:00, 2031-03-05T08:00:00Z",
    })
    void a_time_without_a_zone_is_utc(String written, Instant at) {
        assertThat(dated(written)).isEqualTo(new Published.At(at));
    }

    @Test
    void a_day_stays_a_day() {
        assertThat(dated("2031-03-05")).isEqualTo(new Published.On(LocalDate.of(2031, 3, 5)));
    }

    @Test
    void a_missing_date_stays_missing_and_is_bounded_by_what_the_text_names() {
        var article =
                read(
                        "{\"id\":\"a\",\"body\":\"The crane at Tarn Head fell across the only berth"
                                + " on 4 March 2031, the harbour office said.\"}");

        assertThat(article.published())
                .isEqualTo(new Published.Undated(Instant.parse("2031-03-04T00:00:00Z")));
        assertThat(article.ingested()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "gazette, none, gazette",
                "The Tarn Head Gazette, none, gazette",
                "news.gazette.example, none, gazette",
                "Somebody's Blog, none, none",
                "Somebody's Blog, https://wire.example/1, wire",
                "gazette, https://wire.example/1, gazette",
            })
    void its_outlet_is_known_by_id_name_or_domain_else_by_its_address(
            String given, String url, String id) {
        var address = url == null ? "null" : "\"" + url + "\"";
        var line =
                "{\"id\":\"a\",\"body\":\"Words.\",\"outlet\":\"%s\",\"url\":%s}"
                        .formatted(given, address);

        assertThat(read(line).outlet()).isEqualTo(id);
    }

    @Test
    void furniture_in_its_body_is_marked_and_credits_are_found() {
        var body =
                "Ferries stopped on Monday, the harbour office said in the afternoon.\\n\\n"
                        + "Small boats carry the post, and lorries go round by the bridge.\\n\\n"
                        + "(Island Wire)\\n\\nStart the conversation";

        var article = read("{\"id\":\"a\",\"body\":\"" + body + "\"}");

        assertThat(article.credits()).containsExactly("wire");
        assertThat(article.chrome()).isNotEmpty();
    }

    private static Published dated(String written) {
        return read("{\"id\":\"a\",\"body\":\"W\",\"published_at\":\"" + written + "\"}")
                .published();
    }

    private static Incoming read(String line) {
        return new ArticleLine(OUTLETS).read(line.getBytes(StandardCharsets.UTF_8));
    }
}
