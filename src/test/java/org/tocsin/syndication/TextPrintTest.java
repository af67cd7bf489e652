package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;

class TextPrintTest {
    private static final int PROMISED = Winnowing.WINDOW + Winnowing.GRAM - 1;

    @Test
    void any_common_run_of_twenty_words_shares_a_fingerprint() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            var run = random.ints(PROMISED, 0, 50).toArray();
            assertThat(shared(framed(run, random), framed(run, random))).isPositive();
        }
    }

    private static int[] framed(int[] run, Random random) {
        var text = random.ints(run.length + random.nextInt(120), 1_000, 9_000).toArray();
        System.arraycopy(run, 0, text, random.nextInt(text.length - run.length + 1), run.length);
        return text;
    }

    private static int shared(int[] a, int[] b) {
        var common = new HashSet<Integer>();
        Arrays.stream(Winnowing.select(Winnowing.grams(a))).forEach(common::add);
        var other = new HashSet<Integer>();
        Arrays.stream(Winnowing.select(Winnowing.grams(b))).forEach(other::add);
        common.retainAll(other);
        return common.size();
    }

    @Test
    void a_fingerprint_keeps_about_two_of_seventeen_hashes() {
        var grams = new Random(4).ints(20_000).toArray();
        assertThat(Winnowing.select(grams).length / 20_000.0).isBetween(0.10, 0.14);
    }

    @Test
    void a_fingerprint_survives_its_packing_and_refuses_torn_bytes() {
        var packed = Fingerprint.of(new int[] {7, -1, 7, Integer.MIN_VALUE});
        assertThat(packed.hashes()).containsExactly(Integer.MIN_VALUE, -1, 7);
        assertThat(new Fingerprint(packed.packed())).isEqualTo(packed);
        assertThat(Fingerprint.NONE.hashes()).isEmpty();
        assertThatThrownBy(() -> new Fingerprint("AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Word", "The AG Rhein met ON 3 May", "ÅRHUS is İn ΣΟΦΟΣ"})
    void words_are_hashed_in_lower_case(String normal) {
        var lower = normal.toLowerCase(Locale.ROOT);
        var hashes =
                Arrays.stream(lower.split(" ", -1)).filter(w -> !w.isEmpty()).map(String::hashCode);
        assertThat(TextPrint.wordHashes(normal)).containsExactly(hashes.toArray(Integer[]::new));
    }

    @Test
    void a_set_of_hashes_holds_those_that_it_was_made_of() {
        var hashes = new Random(5).ints(300).toArray();
        hashes[7] = 0;
        var set = Hashes.of(hashes);
        assertThat(Arrays.stream(hashes).allMatch(set::contains)).isTrue();
        assertThat(new Random(6).ints(300).noneMatch(set::contains)).isTrue();
        assertThat(Hashes.of(new int[] {1, 2}).contains(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    OSK, March 4 (Coastal Press) — Rain fell.   | Rain fell
                    OSK (CP) - Rain fell.                       | Rain fell
                    OSK — Rain fell.                            | Rain fell
                    (Coastal Press) - Rain fell.                | Rain fell
                    Dask - a colonel - spoke.                   | Dask a colonel spoke
                    The U.S.’s aid – 1,200 tons – came.         | The US aid 1,200 tons came
                    “We don’t know,” he said.                   | We don't know he said
                    """)
    void a_sentence_in_normal_form_is(String sentence, String normal) {
        assertThat(TextPrint.normal(sentence)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Lena Ort",
                "(Reporting by Lena Ort; Editing by Max Brink)",
                "Anna Lind and Per Holm contributed to this report.",
                "Please subscribe to our newsletter.",
                "A view of Osk in a file photo taken from the sea. Coastal Pictures",
                "March 4, 2031 07:30 AM",
                "Smoke over Osk on Tuesday. Lena Ort/AFP",
                "You have read 3 of your free articles.",
                "Uh-oh!",
                "Chat with us in our app. Find out what happens in the world as it unfolds.",
                "TALK IT OVER WITH OTHERS IN OUR APP, ALL DAY AND ALL OVER THE WORLD.",
                "Marran President Irma Dask waves to sailors in Osk, Tuesday, March 4, 2031.",
                "From left, Irma Dask and Aron Vell, second right, talk in the palace of Osk.",
                "The Marran fleet lies at anchor off the port of Osk on the eve of ... more",
                "Rescue workers stand beside the harbour of Osk on Tuesday.\nPhoto: Lena Ort, CP",
                "President Dask spoke in Osk on Tuesday before the fleet left. (Coastal)",
                "Now Playing:\n\nTwelve sailors of the Veldian fleet were freed in Osk on Monday.",
                "Recommended Video:",
                "Marran fleet returns to port as talks with Veldia break down once more in Tarn",
                "Osk, Marra (CP)",
                "In Tarn the mediators say that they have not given up, and the sea is ...",
                "Lena Ort is a Coastal Press writer.",
                "High 86F. Winds NNE at 5 to 10 mph.",
                "Unlimited Digital Access. $1 for 4 weeks.",
                "Coastal Press | Tuesday, March 4, 2031, 8:27 a.m.",
                "Ort reported from Osk.",
                "Coastal Press writers Lena Ort and Max Brink in Osk contributed.",
                "Check out this story on example.org: https://example.org/2zj"
            })
    void what_a_house_adds_is_no_part_of_the_text(String line) {
        var bare = TextPrint.of(Press.at("a", 0, "Osk", Stories.WIRE), Furniture.NONE);
        var dressed =
                TextPrint.of(Press.at("a", 0, "Osk", line + "\n\n" + Stories.WIRE), Furniture.NONE);
        assertThat(dressed).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The photographer Lena Ort was killed in Osk on Tuesday, her newspaper said.",
                "By Thursday the army had left the town.",
                "OSK — Twelve ships sank.",
                "The admiral says that the fleet stands by.",
                "Dask reported a fire on the quay.",
                "Marra paid $40 million a week for the port of Osk.",
                "Gusts of 90 mph sank three ships of the Veldian fleet.",
                "The pact signed on Tuesday, March 4, 2031, was broken, the minister said.",
                "He then named the dead, and the ministry listed who was still missing:",
                "“You will pay for your crime,” the minister said.",
                "• Three ships sank off Osk"
            })
    void what_reports_is_kept(String sentence) {
        var dressed =
                TextPrint.of(
                        Press.at("a", 0, "Osk", Stories.WIRE + "\n\n" + sentence), Furniture.NONE);
        assertThat(dressed.sentences()).contains(TextPrint.normal(sentence));
    }

    @Test
    void a_body_of_headlines_alone_keeps_them() {
        var flashes = "Missiles hit Osk, ministry says\n\nTwo tanks on fire, colonel says";
        assertThat(TextPrint.of(Press.at("a", 0, "Osk", flashes), Furniture.NONE).sentences())
                .hasSize(2);
    }

    @Test
    void a_long_text_is_cut() {
        var print =
                TextPrint.of(
                        Press.at("a", 0, "Osk", "The tide rose again. ".repeat(9_000)),
                        Furniture.NONE);
        assertThat(print.sentences().size()).isLessThanOrEqualTo(TextPrint.MAX_SENTENCES);
        assertThat(print.words()).isLessThanOrEqualTo(TextPrint.MAX_WORDS);
    }
}
