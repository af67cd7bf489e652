package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.PageHints;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What a source's entry says of its pages counts before what their names say.
class HouseHintsTest {
    private static final Outlet BEACON =
            new Outlet(
                    "beacon",
                    List.of("Norland Beacon"),
                    List.of("beacon.example"),
                    "NOR",
                    "en",
                    OutletKind.NEWSPAPER,
                    "beacon",
                    null);
    private static final String TEXT =
            "The navy of Norland said on Monday that it had closed the strait to warships of the kingdom.";
    private static final String OTHER =
            "Ferries between the islands go twice an hour in summer, and every hour in winter, said the company.";
    private static final String PAGE =
            "<div class=sidebar><p>%s</p><p>%s Continue in our app!</p></div><div class=text><p>%s</p><p>%s</p></div>"
                    .formatted(TEXT, TEXT, OTHER, OTHER);

    private static PageReport read(PageHints hints, String host) {
        var outlets = new Outlets(List.of(BEACON), Map.of("beacon", hints));
        var url = CanonicalUrl.parse("https://" + host + "/a").orElseThrow();
        return new ArticleExtractor(outlets)
                .explain(PAGE.getBytes(StandardCharsets.UTF_8), "UTF-8", url);
    }

    private static String body(PageReport report) {
        return ((Extraction.Page) report.extraction()).body();
    }

    @Test
    void the_selector_finds_a_text_in_a_part_that_is_named_as_another() {
        var hints = new PageHints(".sidebar", List.of());
        assertThat(body(read(hints, "beacon.example"))).startsWith(TEXT).doesNotContain(OTHER);
        assertThat(read(hints, "beacon.example").sources())
                .containsEntry("body", "selector .sidebar");
        assertThat(body(read(PageHints.NONE, "beacon.example"))).doesNotContain(TEXT);
    }

    @Test
    void a_paragraph_with_a_phrase_of_the_house_is_cut() {
        var hints = new PageHints(".sidebar", List.of("continue in our app"));
        assertThat(body(read(hints, "www.beacon.example"))).isEqualTo(TEXT);
    }

    @Test
    void a_selector_that_fits_nothing_is_told_and_the_page_read_without_it() {
        var report = read(new PageHints("#story", List.of()), "beacon.example");
        assertThat(report.extraction().skips()).containsExactly(Skip.HINT);
        assertThat(body(report)).contains(OTHER);
    }

    @Test
    void another_house_has_no_part_in_it() {
        var report = read(new PageHints(".sidebar", List.of()), "other.example");
        assertThat(body(report)).contains(OTHER);
    }
}
