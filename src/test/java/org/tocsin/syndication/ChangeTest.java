package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "~~",
            textBlock =
                    """
                    It loads a barrel a year    | It loads a barrel a day      | measure:year
                    It mines ten short tons     | It mines ten metric tons     | measure:short ton
                    It mines ten tonnes         | It mines ten metric tons     | ~~
                    It mines ten short tons     | It mines ten tons            | ~~
                    It helps in the long term   | It helps in the near term    | measure:long term
                    It helps in the short term  | It helps in the near term    | ~~
                    Its yearly output is known  | Its annual output is known   | ~~
                    It won the second round     | It won the first round       | order:second
                    It won the second round     | It won the round             | ~~
                    An unidentified ship left   | An identified ship left      | outcome:unidentified
                    A feasibility study began   | A prefeasibility study began | outcome:feasibility
                    The cost is higher          | The cost is lower            | outcome:rose
                    It stood in a port          | It stood in an import        | ~~
                    """)
    void a_word_in_anothers_place_tells(String sentence, String counterpart, String added) {
        var wording = new Wording(sentence);
        var other = new Wording(counterpart);
        var change = Change.of(wording, other, WordDiff.of(wording.lower(), other.lower()));
        assertThat(change.added()).isEqualTo(added == null ? List.of() : List.of(added));
    }
}
