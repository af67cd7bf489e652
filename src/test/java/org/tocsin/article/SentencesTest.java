package org.tocsin.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class SentencesTest {
    /// Each row is a text whose sentences are parted by `|`; the bars are cut out before splitting.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor spoke. |Nobody listened.",
                "Crews put out the fire.|Ukraine blamed the storm.|Kyiv agreed.",
                "The U.S. Army left. |It went to the U.K. |The harbour was empty.",
                "A U.S. official met Gen. Ada Brown on Jan. 5 in St. Ives.",
                "J. K. Marlow and Mr. P. Quill of Bolt Inc. filed it. |The court waits.",
                "It cost 4.5 million, up 1.25 per cent. |Prices fell.",
                "He waited... and waited. |Then... |Nothing came.",
                "He paused… then left. |Silence…",
                "“We leave.” |The room emptied.",
                "“We leave.”|The room emptied.",
                "\"We leave.\" |\"We stay.\" |Both were wrong.",
                "\"We leave.\"|The room emptied.",
                "\"Shall we leave?\" she asked. |\"Never!\" he said.",
                "(It rained.) |The match went on.",
                "«On part.» |Il reste.",
                "He said ‘we go.’ |They went.",
                "Read News.az for more. |Or visit Harbor.Com today.",
                "At 5 p.m. Monday the siren rang. |At 6 a.m. it stopped.",
                "Plan B. |The port closes. |Vitamin D. helps.",
                "The version is 2.0. |Nobody likes v2.1 anyway.",
                "It ended in 2019.|The talks began later.",
                "The council met in Dec. |Snow fell.",
                "The force has No. 7 and No. 12. |He said no. |We agree.",
                "Il pleut ! |Vraiment ?",
                "停火了。|没有人说话。",
                "Really?! |Yes.",
                "The vote (see p. 4) failed. |A recount follows.",
                "He waited . . . and waited. |Then . . . |Nothing came.",
                "„Wir gehen.“ |Alle blieben.",
                "»Wir gehen.« |Alle blieben.",
                "„Wir gehen.“|Alle blieben.",
                "“We left.” |“They stayed.”|“Nobody knows.”",
                "‘We left.’ |‘They stayed.’",
                "‹Reste.› |‚Geh.‘ |Er ging.",
                "「停火了。」|没有人说话！|真的吗？",
                "``We left.'' |The hall was dark.",
                "The port burned. |Kyiv was dark.",
                "The port burned.​|Kyiv was dark.",
                "The port burned. |Nobody was hurt.",
                "Sgt. 1st Class Ada Poe met Lt. Gen. Ian Roe. |Both saluted.",
                "The U.S.-led force left at 9.30 a.m. |It had 1.5 million litres, i.e. Too much.",
                "Dr. No. |No. 10 said so. |Mt. Ida shook.",
                "It flew 3.5km.|The range is 2.500 km.",
                "Go to www.harbour.example.com now. |Or write.",
                "Up 1.2 pct to $3.45. |Oil fell.",
                "He asked: “Why?” |Nobody knew. |“Why not?” she said.",
                "The ship (all hands lost) sank! |“Help!” |It was over…”"
            })
    void a_sentence_ends_where_a_reader_would_end_it(String barred) {
        assertThat(texts(barred.replace("|", "")))
                .containsExactly(
                        Arrays.stream(barred.split("\\|", -1))
                                .map(
                                        part ->
                                                part.replaceAll(
                                                        "^[\\s\\h\u200b]+|[\\s\\h\u200b]+$", ""))
                                .toArray(String[]::new));
    }

    @Test
    void a_blank_line_parts_paragraphs_and_a_headline_stands_alone() {
        var found =
                Sentences.split(
                        "Ferry sinks\nAll are safe\n\nThe ferry sank. It was old.", List.of());
        assertThat(found)
                .extracting(Sentence::text)
                .containsExactly("Ferry sinks", "All are safe", "The ferry sank.", "It was old.");
        assertThat(found).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 2);
    }

    @Test
    void a_single_break_before_a_small_letter_runs_on() {
        assertThat(texts("The ferry sank\nnear the island, they\nsaid. It was old."))
                .containsExactly("The ferry sank\nnear the island, they\nsaid.", "It was old.");
    }

    @Test
    void a_hard_wrapped_block_runs_on_before_a_capital_too() {
        var wrapped =
                """
                The committee will hear the testimony of the harbour master Olaf
                Brandt on Thursday, a day after the ferry company had told its
                owners that the vessel was as seaworthy as any on the island of
                Gotland. No date is set.
                """;
        assertThat(texts(wrapped))
                .hasSize(2)
                .first()
                .asString()
                .contains("Olaf\nBrandt", "of\nGotland");
    }

    @Test
    void bullets_are_sentences_without_their_marks() {
        assertThat(
                        texts(
                                "Seen today:\n• two ships\n- one plane\n* no crews\n1. The harbour\n2. The pier"))
                .containsExactly(
                        "Seen today:",
                        "two ships",
                        "one plane",
                        "no crews",
                        "1. The harbour",
                        "2. The pier");
        assertThat(texts("Two ships • One plane")).containsExactly("Two ships", "One plane");
    }

    @Test
    void skipped_code_points_yield_no_text_and_part_sentences() {
        var text = "😀😀 Share this! The ship left. Advertisement It came back.";
        var ad = text.codePoints().limit(text.indexOf("Adv")).count() - 2;
        var skip = List.of(new Span((int) ad, (int) ad + 13), new Span(0, 14), new Span(3, 6));
        var found = Sentences.split(text, skip);
        assertThat(found)
                .extracting(Sentence::text)
                .containsExactly("The ship left.", "It came back.");
        assertThat(found)
                .allSatisfy(
                        s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
    }

    @Test
    void spans_beyond_the_end_are_cut() {
        assertThat(Sentences.split("One. Two.", List.of(new Span(5, 900), new Span(950, 960))))
                .extracting(Sentence::text)
                .containsExactly("One.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\n\n", ". . .", "\"", ".\"", "...", ".Net", "•", "- - -", "😀", "\ud800"
            })
    void scraps_yield_nothing_or_themselves_and_never_fail(String scrap) {
        assertThat(Sentences.split(scrap, List.of(new Span(0, 0)))).hasSizeLessThan(2);
    }

    @Test
    void hostile_text_is_split_in_linear_time() {
        var hostile =
                List.of(
                        "word ".repeat(200_000),
                        "x".repeat(1_000_000),
                        "\"".repeat(100_000),
                        ".\"".repeat(100_000),
                        "A. \"'(".repeat(100_000),
                        ". ".repeat(300_000),
                        ".".repeat(1_000_000),
                        "a\n".repeat(300_000),
                        " \n".repeat(300_000),
                        "• ".repeat(300_000));
        for (var text : hostile) {
            assertThat(Pace.best(() -> texts(text)))
                    .as(text.substring(0, 6))
                    .isLessThan(Pace.LIMIT);
        }
        var spans = IntStream.range(0, 50_000).mapToObj(i -> new Span(i, 1_000_000 - i)).toList();
        var overlapped = "word ".repeat(200_000);
        assertThat(Pace.best(() -> Sentences.split(overlapped, spans))).isLessThan(Pace.LIMIT);
    }

    private static List<String> texts(String text) {
        return Sentences.split(text, List.of()).stream().map(Sentence::text).toList();
    }
}
