package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// How a source relates to a target: voice, governors, modality, negation, and who they are.
class RelationReaderTest {
    private static final RelationReader READER = new RelationReader(Rules.SET);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru thanked Chile for the pumps.|Peru|Chile|SUPPORT",
                "Chile was thanked by Peru for the pumps.|Peru|Chile|SUPPORT",
                "The gunmen shelled the ferry quay.|The gunmen|the ferry quay|ASSAULT",
                "The ferry quay was shelled by the gunmen.|the gunmen|The ferry quay|ASSAULT",
                "The islanders received tents from Norway.|Norway|The islanders|AID",
                "Kenya refused to lift the ban on Somali khat.|Kenya|Somali khat|REJECT",
                "Kenya urged Sudan to release the pilots.|Kenya|Sudan|REQUEST",
                "Kenya demanded that Sudan free the pilots.|Kenya|Sudan|REQUEST",
                "Kenya said Sudan must free the pilots.|Kenya|Sudan|REQUEST",
                "Kenya will meet Sudan's envoy on Friday.|Kenya|Sudan's envoy|AGREE",
                "Kenya will not meet Sudan's envoy.|Kenya|Sudan's envoy|REJECT",
                "Kenya will impose a curfew in Lamu.|Kenya|Lamu|THREATEN",
                "The fleet is ready to attack the harbour.|The fleet|the harbour|THREATEN",
                "The mayor's men carried out a raid on the depot.|The mayor's men|the depot|ASSAULT",
                "Tens of nurses blocked the main road to the palace.|nurses|the palace|PROTEST",
                "The rebels, who had promised to leave, overran the fort.|The rebels|the fort|ASSAULT",
                "Gunners struck the port, the ministry conceded.|Gunners|the port|ASSAULT",
                "The two envoys, left, and the king met.|The two envoys|the king|CONSULT",
                "Envoys spoke with Chad about the raid on Abeche.|Envoys|Chad|CONSULT",
                "A panel found that the army had shot the nurses.|A panel|the army|ACCUSE",
                "The army shot the nurses, a panel found.|The army|the nurses|ASSAULT",
                "Protesters torched the consulate.|Protesters|the consulate|PROTEST",
                "Protesters shot two guards.|Protesters|two guards|ASSAULT",
                "France is to expel the envoy of Chad.|France|Chad|THREATEN",
                "Chad said that French teachers would be deported.|Chad|French teachers|THREATEN",
                "Chad is considering expelling the French envoy.|Chad|the French envoy|THREATEN",
                "Chad gave Mali until Friday to hand over the pilot.|Chad|Mali|THREATEN",
            })
    void reads_the_event_between_two_given_parties(
            String sentence, String source, String target, String event) {
        assertThat(READER.read(sentence, source, target))
                .hasValueSatisfying(relation -> assertThat(relation.event()).isEqualTo(event));
    }

    @Test
    void says_that_an_act_is_still_to_come_or_was_not_done() {
        assertThat(READER.read("Fiji will host Tonga's king.", "Fiji", "Tonga"))
                .hasValueSatisfying(r -> assertThat(r.auxModes()).containsExactly("future"));
        assertThat(READER.read("Fiji did not thank Tonga.", "Fiji", "Tonga"))
                .hasValueSatisfying(r -> assertThat(r.auxModes()).containsExactly("negation"));
    }

    @Test
    void takes_the_place_of_a_repeated_name_at_which_most_speaks_for_a_relation() {
        var sentence = "Malta, the spokesman said in Malta, condemned Libya.";

        assertThat(READER.read(sentence, "Malta", "Libya"))
                .hasValueSatisfying(r -> assertThat(r.event()).isEqualTo("ACCUSE"));
    }

    @Test
    void reads_without_a_target_that_the_sentence_does_not_name() {
        assertThat(READER.read("The premier resigned.", "The premier", "the voters"))
                .hasValueSatisfying(
                        r -> {
                            assertThat(r.event()).isEqualTo("RETREAT");
                            assertThat(r.targets()).isEmpty();
                        });
    }

    @Test
    void finds_nothing_in_a_sentence_without_a_cue() {
        assertThat(READER.read("Mist over the harbour.", null, null)).isEmpty();
        assertThat(READER.read("")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish police arrested nine students on Friday.|Turkish police|students",
                "Nine students were arrested by Turkish police.|Turkish police|students",
                "France urged Mali to hold elections, officials said.|France|Mali",
                "Leaders of the miners accused Bolivia of fraud.|Leaders of the miners|Bolivia",
                "Somali rebels attacked a camp.|Somali rebels|camp",
                "Denmark and Sweden condemned Belarus.|Denmark,Sweden|Belarus",
                "Ghana's army freed two hostages.|Ghana's army|hostages",
            })
    void finds_the_parties_itself(String sentence, String sources, String targets) {
        assertThat(READER.read(sentence))
                .hasValueSatisfying(
                        relation -> {
                            assertThat(words(sentence, relation.sources())).isEqualTo(sources);
                            assertThat(words(sentence, relation.targets())).isEqualTo(targets);
                        });
    }

    private static String words(String sentence, List<Span> spans) {
        return spans.stream()
                .map(span -> sentence.substring(span.start(), span.end()))
                .collect(Collectors.joining(","));
    }

    @Test
    void every_event_has_five_examples_of_both_kinds() {
        var rules =
                Rules.SET.relationRules().stream()
                        .collect(Collectors.groupingBy(RelationRule::event));

        assertThat(rules).hasSize(16);
        assertThat(rules)
                .allSatisfy(
                        (event, of) -> {
                            assertThat(of.stream().mapToInt(r -> r.examples().size()).sum())
                                    .as(event)
                                    .isGreaterThanOrEqualTo(5);
                            assertThat(of.stream().mapToInt(r -> r.counterExamples().size()).sum())
                                    .as(event)
                                    .isGreaterThanOrEqualTo(5);
                        });
    }

    /// Sentences of our own in the words of agencies, marked by PLOVER's manual.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"relations-learnt.tsv, 0.88", "relations-second.tsv, 0.87"})
    void tells_the_events_of_a_set_as_often_as_was_published(String set, double least)
            throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/quality", set));
        var rows = lines.subList(1, lines.size()).stream().map(line -> line.split("\t")).toList();

        var right = rows.stream().filter(row -> told(row[1], row[2], row[3]).equals(row[4]));

        assertThat((double) right.count() / rows.size()).isGreaterThanOrEqualTo(least);
    }

    private static String told(String sentence, String source, String target) {
        var event = READER.read(sentence, source, target).map(Relation::event).orElse("");
        return event.equals("CONCEDE") || event.equals("RETREAT") ? "YIELD" : event;
    }

    @Test
    void a_rule_that_fails_its_example_is_named() {
        var files = new HashMap<>(Rules.files());
        files.computeIfPresent(
                "en/relations.yaml",
                (_, text) -> text.replace("<s>Japan</s> praised", "<s>Japan</s> shelled"));

        assertThat(RuleSet.read(files, Rules.OUTLETS).failures())
                .anySatisfy(failure -> assertThat(failure).contains("praise", "Japan"));
    }

    @Test
    void a_sentence_without_end_is_read_in_linear_time() {
        var sentence = "Chile urged Peru to thank Chile and ".repeat(2_000) + "Peru.";
        var started = System.nanoTime();

        assertThat(READER.read(sentence, "Chile", "Peru")).isPresent();
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    }
}
