package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules are those of crawler-commons' published cases, which `tocsin score urls` reads; the
/// addresses are our own. Four kinds of cases differ there on purpose: `file:` and `ftp:` are never
/// asked, an address without a host leads nowhere, and words without a scheme are no address.
class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // scheme, host, port, fragment, password
                "HTTPS://Gull.Example | https://gull.example/",
                "https://gull.example:443/a | https://gull.example/a",
                "http://gull.example:443/a | http://gull.example:443/a",
                "http://gull.example:/a | http://gull.example/a",
                "https://gull.example./a | https://gull.example/a",
                "https://gull%2Eexample/a | https://gull.example/a",
                "https://desk:secret@gull.example/a#top | https://gull.example/a",
                "https://möwe.example/ | https://xn--mwe-sna.example/",
                "https://m%C3%B6we.example/ | https://xn--mwe-sna.example/",
                "http://[2001:DB8::7]:80/a | http://[2001:db8::7]/a",
                // path
                "https://gull.example/a/./b/../c | https://gull.example/a/c",
                "https://gull.example/../../a | https://gull.example/a",
                "https://gull.example//a///b/ | https://gull.example/a/b/",
                "https://gull.example/a/.. | https://gull.example/",
                "https://gull.example/%61%2d%7e%2f | https://gull.example/a-~%2F",
                "https://gull.example/%2e%2e/a | https://gull.example/a",
                "https://gull.example/a b/ö | https://gull.example/a%20b/%C3%B6",
                "https://gull.example/50%/%zz%4 | https://gull.example/50%25/%25zz%254",
                "https://gull.example/{a}[b] | https://gull.example/%7Ba%7D%5Bb%5D",
                "https://gull.example/a:b*c$d;e=f | https://gull.example/a:b*c$d;e=f",
                // query
                "https://gull.example? | https://gull.example/",
                "https://gull.example/a?c=3&b=2&b=1 | https://gull.example/a?b=2&b=1&c=3",
                "https://gull.example/a?&b=&=2& | https://gull.example/a?b",
                "https://gull.example/a?/story/7 | https://gull.example/a?/story/7",
                "https://gull.example/a?x=1%26y;z | https://gull.example/a?x=1%26y;z",
                "https://gull.example/a?u=https://tern.example/ | https://gull.example/a?u=https://tern.example/",
            })
    void an_address_has_one_form(String found, String canonical) {
        assertThat(CanonicalUrl.parse(found)).hasValue(new CanonicalUrl(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=rss&utm_medium=feed",
                "fbclid=1",
                "gclid=1&gclsrc=2",
                "GbRaid=1",
                "mc_cid=1&mc_eid=2",
                "_hsenc=1",
                "at_medium=RSS&at_campaign=KARANGA",
                "ns_mchannel=rss",
                "xtor=RSS-1",
                "PHPSESSID=1",
            })
    void what_only_follows_a_reader_goes(String query) {
        assertThat(CanonicalUrl.parse("https://gull.example/a?" + query + "&id=7"))
                .hasValue(new CanonicalUrl("https://gull.example/a?id=7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id=7", "sid=7", "p=7", "story=7", "page=2", "ref=7", "utmost=7", "at=7"})
    void what_may_choose_an_article_stays(String query) {
        assertThat(CanonicalUrl.parse("https://gull.example/a?" + query))
                .hasValue(new CanonicalUrl("https://gull.example/a?" + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gull.example/a",
                "file:///etc/passwd",
                "ftp://gull.example/a",
                "javascript:alert(1)",
                "https:///a",
                "http:////",
                "https://gull%2Xexample/",
                "https://gull%FE.example/",
                "https://gull.example:port/",
                "http://[::1",
                "http://[]/",
                "http://[::1]./",
                "http://[::%31]/",
                "https://gull.example/\ud800",
            })
    void anything_else_is_none(String found) {
        assertThat(CanonicalUrl.parse(found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gull.example/world/port-ella-harbour-closed",
                "http://gull.example/world/port-ella-harbour-closed",
                "https://www.gull.example/world/port-ella-harbour-closed/",
                "https://m.gull.example/world/port-ella-harbour-closed",
                "https://mobile.gull.example/world/port-ella-harbour-closed?m=1",
                "https://amp.gull.example/world/port-ella-harbour-closed",
                "https://www.m.gull.example/world/port-ella-harbour-closed",
                "https://gull.example/world/port-ella-harbour-closed/amp",
                "https://gull.example/world/port-ella-harbour-closed/amp/?utm_source=x",
                "https://gull.example/amp/world/port-ella-harbour-closed",
                "https://gull.example/world/port-ella-harbour-closed.amp",
                "https://gull.example/world/port-ella-harbour-closed?amp",
                "https://gull.example/world/port-ella-harbour-closed?amp=1",
                "https://gull.example/world/port-ella-harbour-closed?outputType=amp",
                "https://www.google.com/amp/s/gull.example/world/port-ella-harbour-closed/amp/",
                "https://gull-example.cdn.ampproject.org/c/s/gull.example/world/port-ella-harbour-closed",
            })
    void the_variants_of_a_page_are_one_article(String variant) {
        assertThat(article(variant))
                .isEqualTo(article("https://gull.example/world/port-ella-harbour-closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gull.example/guitar/amp, https://gull.example/guitar",
        "https://gull.example/amp, https://gull.example/",
        "https://gull.example/amp/sport, https://gull.example/sport",
        "https://gull.example/a?id=1, https://gull.example/a?id=2",
        "https://gull.example/A, https://gull.example/a",
        "https://m.co.uk/a, https://co.uk/a",
        "https://amp.dev/a, https://dev/a",
        "https://news.gull.example/a, https://gull.example/a",
        "https://gull.example/a?amp=2, https://gull.example/a",
        "https://gull.example/m/a, https://gull.example/a",
    })
    void what_may_be_another_article_stays_apart(String one, String other) {
        assertThat(article(one)).isNotEqualTo(article(other));
    }

    @Test
    void an_article_may_have_amp_html_at_its_end() {
        assertThat(article("https://gull.example/a-1234.amp.html"))
                .isEqualTo(article("https://gull.example/a-1234.html"));
    }

    @Test
    void an_address_that_is_not_canonical_is_refused() {
        assertThatThrownBy(() -> new CanonicalUrl("https://gull.example/a#b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://gull.example/a#b");
    }

    private static ArticleId article(String address) {
        return ArticleId.of(CanonicalUrl.parse(address).orElseThrow());
    }
}
