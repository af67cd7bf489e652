package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class TextPageTest {
    private static final Outlets OUTLETS =
            new Outlets(
                    List.of(
                            outlet("harbour-post", "The Harbour Post", "harbourpost.example"),
                            outlet("valley-times", "The Valley Times", "valleytimes.example"),
                            outlet("gannet", "Gannet.az", "gannet.az"),
                            new Outlet(
                                    "nwa",
                                    List.of("NWA", "North Wire Agency"),
                                    List.of("nwa.example"),
                                    null,
                                    "en",
                                    OutletKind.AGENCY,
                                    "nwa",
                                    null)));
    private static final String FIRST =
            "The government of Norland said on Tuesday that two of its patrol ships had been"
                    + " ordered into the strait after a week of growing tension.";
    private static final String SECOND =
            "Officials in the capital would not say how long the ships would stay, and the"
                    + " neighbouring kingdom has not commented on the order so far.";
    private static final String THIRD =
            "Fishermen on the northern shore said that they had seen more aircraft than usual over"
                    + " the water since the weekend.";
    private static final String TITLE = "Norland Orders Patrol Ships Into the Strait";

    private static Outlet outlet(String id, String name, String domain) {
        return new Outlet(
                id, List.of(name), List.of(domain), "GBR", "en", OutletKind.NEWSPAPER, id, null);
    }

    private static TextPage read(String... lines) {
        return TextPage.read(String.join("\n", lines), OUTLETS);
    }

    /// What is left of a body when its chrome is cut.
    static String kept(TextPage page) {
        var body = page.body().codePoints().toArray();
        var kept = new StringBuilder();
        var from = 0;
        for (var span : page.chrome()) {
            kept.append(new String(body, from, span.start() - from));
            from = span.end();
        }
        return kept.append(new String(body, from, body.length - from))
                .toString()
                .strip()
                .replaceAll("\n{2,}", "\n");
    }

    private static String text(String... paragraphs) {
        return String.join("\n", paragraphs);
    }

    @Test
    void the_body_is_the_whole_text_and_the_headline_travels_as_title() {
        var page = read(TITLE, "", FIRST, "", SECOND, "");
        assertThat(page.body()).isEqualTo(String.join("\n", TITLE, "", FIRST, "", SECOND, ""));
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void a_first_line_that_is_a_sentence_is_no_title() {
        var page = read(FIRST, SECOND, THIRD);
        assertThat(page.title()).isEmpty();
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void a_byline_gives_author_and_outlet() {
        var page = read(TITLE, "", "By Mara Lindqvist – The Harbour Post", "", FIRST, "", SECOND);
        assertThat(page.outlet()).isEqualTo("harbour-post");
        assertThat(page.authors()).containsExactly("Mara Lindqvist");
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void a_byline_with_page_dates_gives_publication_and_change() {
        var page =
                read(
                        TITLE,
                        "",
                        "By Valley Times | Created at 2025-03-04 08:15:00 | Updated at 2025-03-04"
                                + " 10:00:00 5 hours ago",
                        "World",
                        "",
                        FIRST,
                        "",
                        SECOND);
        assertThat(page.outlet()).isEqualTo("valley-times");
        assertThat(page.published())
                .isEqualTo(new Published.At(Instant.parse("2025-03-04T08:15:00Z")));
        assertThat(page.modified())
                .isEqualTo(new Published.At(Instant.parse("2025-03-04T10:00:00Z")));
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void a_date_beside_font_size_buttons_is_the_pages_own() {
        var page = read(" date 2025-02-11 + ↺ − 14 px", "", FIRST, "", SECOND, "", "Gannet.Az");
        assertThat(page.title()).isEmpty();
        assertThat(page.published()).isEqualTo(new Published.On(LocalDate.of(2025, 2, 11)));
        assertThat(page.outlet()).isEqualTo("gannet");
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void a_labelled_date_is_read_with_its_zone() {
        var page = read(TITLE, "", "Published: Nov 3, 2025 14:05 GMT", "", FIRST, "", SECOND);
        assertThat(page.published())
                .isEqualTo(new Published.At(Instant.parse("2025-11-03T14:05:00Z")));
    }

    @Test
    void a_bare_day_above_the_text_is_the_day_of_publication() {
        var page = read(TITLE, "", "3 November 2025", "", FIRST, "", SECOND);
        assertThat(page.published()).isEqualTo(new Published.On(LocalDate.of(2025, 11, 3)));
    }

    @Test
    void a_day_between_paragraphs_is_a_heading_of_the_story() {
        var page = read(TITLE, "", FIRST, "", "3 November 2025", "", SECOND, "", THIRD);
        assertThat(page.published().dated()).isFalse();
        assertThat(kept(page)).contains("3 November 2025");
    }

    @Test
    void an_agency_dateline_with_a_full_date_dates_and_credits() {
        var page = read(TITLE, "", "PORT ELLA, 9 May 2025 (NWA) — " + FIRST, "", SECOND, "", THIRD);
        assertThat(page.published()).isEqualTo(new Published.On(LocalDate.of(2025, 5, 9)));
        assertThat(page.credits()).containsExactly("nwa");
        assertThat(page.outlet()).isNull();
    }

    @Test
    void an_undated_text_is_bounded_by_the_latest_past_date_and_never_by_a_coming_one() {
        var page =
                read(
                        FIRST,
                        "The two countries signed their fishing treaty on 14 June 2019, and the"
                                + " first quarrel over it began in March 2021.",
                        "The treaty will run out on 31 December 2031 unless both sides renew it.");
        assertThat(page.published())
                .isEqualTo(new Published.Undated(Instant.parse("2021-03-01T00:00:00Z")));
    }

    @Test
    void no_date_after_the_fetching_bounds_an_undated_text() {
        var text = FIRST + "\nThe fleet review of 4 May 2030 was the largest, the diary says.";
        var fetched = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(TextPage.read(text, OUTLETS, null, null, fetched).published())
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void a_post_of_a_listed_outlet_stays_and_a_private_one_is_chrome() {
        var page =
                read(
                        FIRST,
                        "BREAKING: two patrol ships leave Port Ella https://t.example/a1",
                        "— The Harbour Post (@harbourpost) March 4, 2025",
                        SECOND,
                        "Is this how it starts?",
                        "#Norland #strait #war pic.twitter.com/xyz",
                        "— Old Salt (@saltydog77) March 5, 2025",
                        THIRD);
        assertThat(EmbeddedPosts.in(Line.all(page.body())))
                .extracting(EmbeddedPost::handle)
                .containsExactly("harbourpost", "saltydog77");
        assertThat(page.published())
                .isEqualTo(new Published.Undated(Instant.parse("2025-03-05T00:00:00Z")));
        assertThat(kept(page)).contains("BREAKING").doesNotContain("#strait", "Old Salt");
        assertThat(kept(page)).contains(SECOND, THIRD);
    }

    @Test
    void an_appeal_at_the_end_is_cut_to_the_end_and_names_the_house() {
        var page =
                read(
                        TITLE,
                        "",
                        FIRST,
                        "",
                        SECOND,
                        "",
                        "NWA contributed reporting.",
                        "",
                        "A Message from The Harbour Post:",
                        "",
                        "Dear readers,",
                        "",
                        "Our newsroom has been sued three times this year. The suits are meant to"
                                + " wear us down, and we will not let them.",
                        "",
                        "The ministry calls our work hostile. We call it journalism, and you can"
                                + " keep it alive for the price of a coffee.",
                        "",
                        "Continue",
                        "",
                        "payment methods",
                        "",
                        "Remind me later.");
        assertThat(page.outlet()).isEqualTo("harbour-post");
        assertThat(page.credits()).containsExactly("nwa");
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void an_appeal_in_the_middle_is_cut_and_the_story_goes_on() {
        var page =
                read(
                        TITLE,
                        "",
                        FIRST,
                        "",
                        "Support our work",
                        "",
                        "We depend on readers like you. Become a member today and help us stay"
                                + " free for everyone who needs the news.",
                        "",
                        SECOND,
                        "",
                        THIRD,
                        "",
                        FIRST,
                        "",
                        SECOND);
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND, THIRD, FIRST, SECOND));
    }

    @Test
    void a_caption_goes_with_the_alternative_text_above_it() {
        var page =
                read(
                        TITLE,
                        "",
                        FIRST,
                        "",
                        "A patrol ship of the Norland navy at anchor off Port Ella in 2022.",
                        "A patrol ship of Norland’s navy off Port Ella.Ida Berg / Norland Navy",
                        "",
                        SECOND,
                        "",
                        "Sailors on the pier at dawn [Tom Okafor/NWA]",
                        "",
                        THIRD);
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND, THIRD));
    }

    @Test
    void comment_forms_lists_and_notices_below_the_text_are_cut() {
        var page =
                read(
                        TITLE,
                        "",
                        "Share",
                        "",
                        FIRST,
                        "",
                        SECOND,
                        "",
                        "© 2025 The Harbour Post. All rights reserved.",
                        "",
                        "This site is an automatic aggregator of news. If you are the owner of"
                                + " this content, write to us and it will be removed.",
                        "",
                        "Related Articles",
                        "",
                        "Kingdom Recalls Its Envoy",
                        "",
                        "2 Comments",
                        "",
                        "Leave a Reply",
                        "",
                        "Nice ships, they say they are new and fast.");
        assertThat(page.outlet()).isEqualTo("harbour-post");
        assertThat(kept(page)).isEqualTo(text(FIRST, SECOND));
    }

    @Test
    void a_house_named_in_running_text_is_not_the_pages_own() {
        var page =
                read(TITLE, "", "Two officials told The Harbour Post on Monday. " + FIRST, SECOND);
        assertThat(page.outlet()).isNull();
    }

    @Test
    void an_agency_signs_a_text_and_not_a_page() {
        var page = read(TITLE, "", "By North Wire Agency", "", FIRST, "", SECOND);
        assertThat(page.outlet()).isNull();
        assertThat(page.credits()).containsExactly("nwa");
    }

    @Test
    void the_address_names_the_house_before_anything_else() {
        var url = CanonicalUrl.parse("https://www.valleytimes.example/a").orElseThrow();
        var text = String.join("\n", TITLE, "", "By A. Reed – The Harbour Post", "", FIRST, SECOND);
        var page = TextPage.read(text, OUTLETS, url, null, null);
        assertThat(page.outlet()).isEqualTo("valley-times");
        var article = page.article(new ArticleId("a"), Instant.EPOCH);
        assertThat(article.chrome()).isEqualTo(page.chrome());
    }

    @Test
    void offsets_count_code_points() {
        var page = read("🚢 " + FIRST, "", "Back to top");
        var span = page.chrome().getLast();
        var points = page.body().codePoints().toArray();
        assertThat(new String(points, span.start(), span.end() - span.start()))
                .isEqualTo("Back to top");
    }
}
