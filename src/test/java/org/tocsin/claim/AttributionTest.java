package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serbia fired two missiles at Kosovo.|The Harbour Post",
                "Kosovo said Serbia had fired two missiles at it.|The Harbour Post < Kosovo",
                "Serbia fired two missiles at Kosovo, the government of Kosovo said on Monday.|The Harbour Post < government of Kosovo",
                "According to Kosovo, Serbia fired two missiles at a bridge.|The Harbour Post < Kosovo",
                "Serbia fired two missiles at Kosovo, North Wire reported, citing unnamed Serbian officials.|The Harbour Post < North Wire < Serbian officials",
                "Kosovo claims that Serbian forces fired two missiles at it, North Wire reports citing Evening Mail.|The Harbour Post < North Wire < Evening Mail < Kosovo",
                "Serbia has fired two missiles at Kosovo, three officials, who were not authorised to speak publicly, told North Wire.|The Harbour Post < North Wire < officials",
                "\"We have fired two missiles at Kosovo,\" Serbia's defence minister said.|The Harbour Post < Serbia's defence minister",
            })
    void the_chain_runs_from_the_reader_to_who_says_so(String sentence, String chain) {
        var claims =
                Rules.read(sentence).stream()
                        .filter(c -> c.type() == ClaimType.MISSILE_STRIKE)
                        .toList();
        assertThat(claims).hasSize(1);
        assertThat(names(claims.getFirst().attribution())).isEqualTo(chain);
    }

    @Test
    void unnamed_officials_end_the_chain_whatever_they_retell() {
        var claims =
                Rules.read(
                        "Serbia's president has told his Croatian counterpart that Serbia will send Croatia tanks, two Serbian officials told North Wire.");
        assertThat(claims).extracting(Claim::status).containsOnly(ClaimStatus.ANONYMOUS_SOURCES);
        assertThat(claims.getFirst().source().kind()).isEqualTo(SourceKind.OFFICIAL_ANONYMOUS);
    }

    @Test
    void reportedly_means_the_report_that_the_text_names() {
        var claims =
                Rules.read(
                        "Serbia has reportedly allowed Croatia to fire its missiles at Hungary.\n\n"
                                + "Serbia has allowed Croatia to use missiles against Hungary, North Wire reported, citing unnamed Serbian"
                                + " officials.");
        assertThat(claims)
                .extracting(c -> names(c.attribution()))
                .containsOnly("The Harbour Post < North Wire < Serbian officials");
    }

    @Test
    void a_headline_is_as_sure_as_its_first_paragraph() {
        var claims =
                Rules.read(
                        "Serbia fires missiles at Kosovo",
                        "Serbia fired two missiles at Kosovo on Monday, Kosovo's interior ministry said.");
        assertThat(claims).extracting(Claim::status).containsOnly(ClaimStatus.ATTRIBUTED_CLAIM);
    }

    @Test
    void an_answer_knows_which_claim_it_answers() {
        var claims =
                Rules.read(
                        "Kosovo said Serbia had fired two missiles at Pristina. Serbia denied the report. The Serbian army declined to comment.");
        var first = claims.getFirst();
        assertThat(claims.stream().filter(c -> c.status() == ClaimStatus.DENIED))
                .singleElement()
                .satisfies(
                        denial -> {
                            assertThat(denial.about()).isEqualTo(first.id());
                            assertThat(denial.type()).isEqualTo(ClaimType.MISSILE_STRIKE);
                        });
        assertThat(claims).anyMatch(c -> c.type() == ClaimType.NO_COMMENT && c.about() != null);
    }

    @Test
    void a_post_of_a_known_house_speaks_for_it_and_a_strangers_claims_nothing() {
        var post =
                "Serbia has fired missiles at Kosovo, Kosovo says. More soon.\n- %s (@handle) March 9, 2025";
        assertThat(Rules.read(post.formatted("North Wire")))
                .extracting(c -> names(c.attribution()))
                .contains("The Harbour Post < North Wire < Kosovo");
        assertThat(Rules.read(post.formatted("Loud Owl"))).isEmpty();
    }

    private static String names(List<Attribution> chain) {
        return chain.stream().map(Attribution::source).collect(Collectors.joining(" < "));
    }
}
