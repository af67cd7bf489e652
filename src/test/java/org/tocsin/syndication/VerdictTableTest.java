package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.syndication.Stories.FIFTH;
import static org.tocsin.syndication.Stories.FOURTH;
import static org.tocsin.syndication.Stories.LEAD;
import static org.tocsin.syndication.Stories.OTHER_NEWS;
import static org.tocsin.syndication.Stories.OWN_WORDS;
import static org.tocsin.syndication.Stories.SECOND;
import static org.tocsin.syndication.Stories.SIXTH;
import static org.tocsin.syndication.Stories.THIRD;
import static org.tocsin.syndication.Stories.WIRE;
import static org.tocsin.syndication.Stories.paragraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.article.Article;
import org.tocsin.article.Published;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class VerdictTableTest {
    private static final Article FIRST = Press.at("wire", 0, "Missiles hit Osk depot", WIRE);

    static Stream<Arguments> later() {
        return Stream.of(
                row("copy", "equal", WIRE),
                row(
                        "copy",
                        "trimmed, with dateline and credit",
                        paragraphs(
                                "OSK, March 4 (Coastal Press) — " + LEAD,
                                SECOND,
                                THIRD,
                                FOURTH,
                                "(Reporting by Lena Ort; Editing by Max Brink)")),
                row("copy", "curly quotes and marks", WIRE.replace(", ", " – ")),
                row(
                        "copy",
                        "lightly edited",
                        WIRE.replace("brought down", "shot down")
                                .replace("a long whistle", "a whistle")),
                row(
                        "copy",
                        "a house's own lines round it",
                        paragraphs(
                                "By Lena Ort",
                                WIRE,
                                "Sign up for our newsletter and never miss a story.",
                                "Copyright Coastal Press. All rights reserved.")),
                row("update", "changed number", WIRE.replace("four cruise", "seven cruise")),
                row(
                        "update",
                        "a correction",
                        paragraphs(
                                WIRE.replace("burned until noon", "burned till noon"),
                                "Corrects the hour in the second paragraph.")),
                row("update", "changed day", WIRE.replace("dawn on Tuesday", "dawn on Monday")),
                row("update", "negation lost", WIRE.replace("has not commented", "has commented")),
                row(
                        "update",
                        "negation won",
                        WIRE.replace("were brought down", "were not brought down")),
                row("update", "modal", WIRE.replace("had hoped to bring", "would bring")),
                row(
                        "update",
                        "a new actor speaks",
                        paragraphs(
                                LEAD,
                                SECOND,
                                "President Aron Vell of Veldia said that the depot had supplied the"
                                        + " Marran fleet and that he had ordered the attack himself.",
                                THIRD,
                                FOURTH,
                                FIFTH)),
                row(
                        "contained",
                        "round-up",
                        paragraphs(
                                OTHER_NEWS,
                                LEAD,
                                SECOND,
                                THIRD,
                                FOURTH,
                                FIFTH,
                                SIXTH,
                                OTHER_NEWS.replace("rose", "fell"))),
                row(
                        "contained",
                        "entries of a live report that goes on about the same",
                        paragraphs(
                                "OSK, Marra — The Latest on the attack in Marra (all times local):",
                                "6:10 p.m.",
                                OWN_WORDS,
                                "___",
                                "5 p.m.",
                                LEAD,
                                SECOND,
                                THIRD,
                                FOURTH)),
                row("original", "same event, own words", OWN_WORDS),
                row("original", "other news", OTHER_NEWS));
    }

    private static Arguments row(String verdict, String what, String body) {
        return Arguments.of(verdict, what, body);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("later")
    void a_later_text_gets(String verdict, String what, String body) {
        var rows = verdicts(FIRST, Press.at("later", 30, "Another headline", body));
        assertThat(rows.getFirst().verdict()).isEqualTo("original");
        assertThat(rows.getLast().verdict()).as(rows.getLast().reason()).isEqualTo(verdict);
        if (!verdict.equals("original")) {
            assertThat(rows.getLast().of()).isEqualTo(FIRST.id());
        }
    }

    @Test
    void an_aggregators_repost_is_a_copy_once_its_chrome_is_cut() {
        var chrome =
                "Terms of use. Ekko Flow collects the world's stories automatically. Write to Ekko"
                        + " Flow in Brell within 24 hours if you own this text. 1,200 readers online.";
        var repost = Press.at("repost", 90, "Osk", paragraphs(chrome, WIRE, "Back to top"));
        assertThat(verdicts(FIRST, Press.withChrome(repost, chrome)).getLast().verdict())
                .isEqualTo("copy");
    }

    @Test
    void a_longer_text_that_came_first_was_trimmed_and_one_that_came_later_adds() {
        var brief = paragraphs(LEAD, SECOND, THIRD);
        var later = Press.at("brief", 30, "Osk", brief);
        assertThat(verdicts(FIRST, later).getLast().verdict()).isEqualTo("copy");
        var earlier = Press.at("brief", -30, "Osk", brief);
        assertThat(verdicts(FIRST, earlier).getFirst().verdict()).isEqualTo("update");
    }

    @Test
    void of_an_undated_longer_text_only_work_on_the_rest_shows_that_it_adds() {
        var brief = Press.undated("brief", 0, "Osk", paragraphs(LEAD, SECOND, THIRD));
        var longer = Press.undated("longer", 30, "Osk", WIRE);
        assertThat(verdicts(brief, longer).getLast().verdict()).isEqualTo("copy");
        var told = WIRE.replace("ministry said", "ministry says");
        assertThat(verdicts(brief, Press.undated("told", 30, "Osk", told)).getLast().verdict())
                .isEqualTo("copy");
        var worked = WIRE.replace("told of a long", "told reporters of a long");
        assertThat(verdicts(brief, Press.undated("worked", 30, "Osk", worked)).getLast().verdict())
                .isEqualTo("update");
    }

    @Test
    void a_brief_stands_in_the_longer_text_word_for_word_but_for_names() {
        var brief = paragraphs(SECOND, THIRD.substring(0, THIRD.indexOf(" and then")));
        for (var row :
                List.of(
                        List.of("copy", brief),
                        List.of("copy", brief.replace("Irma Dask", "Dask")),
                        List.of("original", brief.replace("burned", "smoked")),
                        List.of("original", brief.replace("two hit", "three hit")))) {
            var rows = verdicts(FIRST, Press.at("brief", 30, "Osk", row.getLast()));
            assertThat(rows.getLast().verdict()).as(row.getLast()).isEqualTo(row.getFirst());
        }
    }

    @Test
    void short_texts_are_copies_only_word_for_word() {
        var flash =
                "Missiles hit the fuel depot of Osk, the Marran defence ministry says, no word on the dead.";
        assertThat(
                        verdicts(
                                        Press.at("a", 0, "Flash", flash),
                                        Press.at("b", 1, "Other", flash.replace(",", " -")),
                                        Press.at("c", 2, "Flash", flash.replace("dead", "wounded")))
                                .stream()
                                .map(Dedup.Row::verdict))
                .containsExactly("original", "copy", "original");
    }

    @Test
    void a_stub_needs_the_same_headline_too_and_an_empty_body_copies_nothing() {
        var rows =
                verdicts(
                        Press.at("a", 0, "Depot burns", "Read the full story in our paper"),
                        Press.at("b", 1, "Opera opens", "Read the full story in our paper"),
                        Press.at("c", 2, "Opera opens", "Read the full story in our paper"),
                        Press.at("d", 3, "One", ""),
                        Press.at("e", 4, "One", ""));
        assertThat(rows.stream().map(Dedup.Row::verdict))
                .containsExactly("original", "original", "copy", "original", "original");
    }

    @Test
    void a_text_of_two_years_ago_is_a_copy_only_when_near_identical() {
        var old =
                Press.article(
                        "old",
                        "Missiles hit Osk depot",
                        WIRE,
                        new Published.At(Press.MORNING.minus(Duration.ofDays(730))),
                        Press.MORNING);
        assertThat(verdicts(old, Press.at("again", 5, "Now", WIRE)).getLast().verdict())
                .isEqualTo("copy");
        var template = paragraphs(LEAD, SECOND, THIRD, FOURTH);
        assertThat(verdicts(old, Press.at("again", 5, "Now", template)).getLast().verdict())
                .isEqualTo("original");
    }

    @Test
    void an_agency_is_the_canonical_one_even_when_it_came_later() {
        var articles =
                List.of(Press.at("paper", 0, "Osk", WIRE), Press.at("wire", 9, "Osk!", WIRE));
        var rows =
                Dedup.run(
                        articles,
                        a -> a.id().value().equals("wire") ? WireRank.AGENCY : WireRank.OTHER);
        assertThat(rows.stream().map(Dedup.Row::verdict)).containsExactly("copy", "original");
    }

    @Test
    void a_table_with_other_figures_is_another_text() {
        var notice = paragraphs(THIRD, FOURTH, "LOADED AT OSK.....24.....12");
        var next = notice.replace("24", "29");
        assertThat(verdicts(Press.at("a", 0, "Tons", notice), Press.at("b", 30, "Tons", next)))
                .extracting(Dedup.Row::verdict)
                .containsExactly("original", "update");
    }

    @Test
    void a_brief_to_which_a_later_text_adds_is_no_copy() {
        var brief = paragraphs(SECOND, THIRD.substring(0, THIRD.indexOf(" and then")));
        assertThat(
                        verdicts(
                                Press.at("brief", 0, "Osk", brief),
                                Press.at("longer", 30, "Osk", paragraphs(brief, FOURTH, FIFTH))))
                .extracting(Dedup.Row::verdict)
                .containsExactly("original", "update");
    }

    @Test
    void every_row_explains_itself() {
        var rows =
                verdicts(
                        FIRST,
                        Press.at("copy", 5, "Osk", WIRE),
                        FIRST,
                        Press.at(
                                "wire", 9, "Missiles hit Osk depot", WIRE.replace("four", "five")));
        assertThat(rows.stream().map(Dedup.Row::verdict))
                .containsExactly("original", "update", "unchanged", "revision");
        assertThat(rows.get(1).reason()).contains("built on the text of wire").contains("number:4");
        assertThat(rows.get(3).reason()).startsWith("version 2 of the article, 1 sentences added");
    }

    private static List<Dedup.Row> verdicts(Article... articles) {
        return Dedup.run(List.of(articles), _ -> WireRank.OTHER);
    }
}
