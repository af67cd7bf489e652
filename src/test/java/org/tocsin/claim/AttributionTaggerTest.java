package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Sentences;
import org.tocsin.claim.attribution.AttributionRelation;
import org.tocsin.claim.attribution.AttributionRelation.Part;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Who is said to say, believe or want what, and how far it reaches.
class AttributionTaggerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour master said that the ferry had sunk.|The harbour master|said|that the ferry had sunk|SAY",
                "The ferry had sunk, the harbour master said.|the harbour master|said|The ferry had sunk|SAY",
                "The ferry sank at dawn, according to the coast guard.|the coast guard|according to|The ferry sank at dawn|SAY",
                "The mayor promised to rebuild the pier.|The mayor|promised|to rebuild the pier|THREATEN",
                "Fishermen criticized the plan.|Fishermen|criticized|the plan|ATTITUDE",
                "The council believes the pier is safe.|The council|believes|the pier is safe|BELIEF",
                "A person close to the council said the pier was unsafe.|A person close to the council|said|the pier was unsafe|SAY",
                "The report showed that the pier was unsafe.|The report|showed|that the pier was unsafe|REPORT",
                "They've promised to rebuild the pier.|They've|They've promised|to rebuild the pier|THREATEN",
                "The bridge is unsafe, according to exit polls.|exit polls|according to|The bridge is unsafe|SAY",
                "The mayor promised not to close the pier.|The mayor|promised|not to close the pier|THREATEN",
                "The mayor told reporters that the pier was safe.|The mayor|told|that the pier was safe|SAY",
            })
    void finds_source_cue_and_content(
            String sentence, String source, String cue, String content, CueClass type) {
        var found = outer(sentence).getFirst();
        assertThat(text(sentence, Objects.requireNonNull(found.source()))).isEqualTo(source);
        assertThat(text(sentence, found.cue())).isEqualTo(cue);
        assertThat(contents(sentence, found)).isEqualTo(content);
        assertThat(found.type()).isEqualTo(type);
    }

    @Test
    void a_quotation_that_its_source_parts_is_one_content() {
        var sentence = "“We lost the boat,” the captain said. “Nobody saw the rock.”";
        assertThat(contents(sentence, outer(sentence).getFirst()))
                .isEqualTo("“We lost the boat,” + “Nobody saw the rock.”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said:|“We lost the boat.”",
                "says, however, that the pier is safe.|that the pier is safe",
            })
    void content_may_stand_apart_from_its_cue(String cue, String content) {
        var text = "The ferry sank.\n\nThe captain " + cue + "\n\n“We lost the boat.”";
        assertThat(contents(text, outer(text).getFirst())).isEqualTo(content);
    }

    @Test
    void what_stands_behind_a_colon_may_stand_without_marks() {
        var text = "The captain said:\n\nThe boat is lost. Nobody was hurt.";
        assertThat(contents(text, outer(text).getFirst())).isEqualTo("The boat is lost");
    }

    @Test
    void what_is_said_inside_a_quotation_ends_with_it() {
        var sentence = "“The mayor said that we lost the boat,” the captain said. “Nobody saw it.”";
        var said = with("said", sentence);
        assertThat(contents(sentence, said)).isEqualTo("that we lost the boat,");
    }

    @Test
    void a_clause_that_opens_a_sentence_has_the_subject_behind_its_comma() {
        var sentence = "Recalling the storm that sank two ferries, the mayor left the meeting.";
        var source = Objects.requireNonNull(with("Recalling", sentence).source());
        assertThat(text(sentence, source)).isEqualTo("the mayor");
    }

    private static AttributionRelation with(String cue, String sentence) {
        return read(sentence).stream()
                .filter(r -> text(sentence, r.cue()).equals(cue))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_attribution_inside_another_lies_deeper() {
        var sentence = "The mayor said that the captain denied that he was asleep.";
        assertThat(read(sentence)).extracting(AttributionRelation::depth).containsExactly(0, 1);
    }

    @Test
    void a_negated_cue_says_so() {
        assertThat(outer("The mayor did not say that the pier was safe.").getFirst().negated())
                .isTrue();
    }

    @Test
    void an_act_is_no_attribution() {
        assertThat(read("The captain steered the ferry into the harbour.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serbia's defence ministry said that, according to Kosovo, Croatia fired two missiles at a bridge.|Serbia's defence ministry < Kosovo",
                "North Wire, citing Serbian officials, said Serbia fired two missiles at Kosovo.|Serbian officials",
                "A nurse at the border clinic quipped that Serbia fired two missiles at Kosovo.|nurse",
                "The snarky headline said Serbia fired two missiles at Kosovo.|The snarky headline",
            })
    void what_somebody_states_is_not_the_outlets_own_narration(String sentence, String chain) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(
                        claim -> {
                            assertThat(claim.status()).isNotEqualTo(ClaimStatus.REPORTED_AS_FACT);
                            assertThat(names(claim)).endsWith(chain);
                        });
    }

    @Test
    void an_army_that_may_be_of_either_side_is_of_neither() {
        var claims =
                Rules.read(
                        "Serbia and Kosovo met; the army said it fired two missiles at Hungary.");
        assertThat(claims).allSatisfy(c -> assertThat(c.attribution().getLast().code()).isNull());
    }

    @Test
    void a_statement_withdrawn_later_claims_nothing() {
        assertThat(
                        Rules.read(
                                "In a statement later withdrawn, Kosovo said Serbia had fired two"
                                        + " missiles at it."))
                .isEmpty();
    }

    @Test
    void hostile_text_costs_no_more_than_its_length() {
        var texts =
                List.of(
                        "\"' ".repeat(40_000),
                        "a said b ".repeat(40_000),
                        "who, ".repeat(80_000),
                        "“".repeat(80_000));
        for (var text : texts) {
            var start = System.nanoTime();
            read(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    private static List<AttributionRelation> read(String text) {
        return Rules.SET.attributions().read(text, Sentences.split(text, List.of()));
    }

    private static List<AttributionRelation> outer(String text) {
        return read(text).stream().filter(relation -> relation.depth() == 0).toList();
    }

    private static String contents(String text, AttributionRelation relation) {
        return relation.content().stream()
                .map(part -> text(text, part))
                .collect(Collectors.joining(" + "));
    }

    private static String text(String text, Part part) {
        return text.substring(part.start(), part.end());
    }

    private static String names(Claim claim) {
        return claim.attribution().stream()
                .map(Attribution::source)
                .collect(Collectors.joining(" < "));
    }
}
