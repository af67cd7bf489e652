package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Five ships sank on the 4th         | number:4 number:5
                    About 1,200 men and 7.5 tons       | number:1200 number:7.5
                    Talks open on Monday in Osk        | date:monday name:osk
                    It began in May and May end        | date:may modal:may
                    They may leave on Nov 3            | date:november modal:may number:3
                    President Vell did not speak       | name:vell negation:not
                    She didn't and denied it           | negation:not
                    A dozen 1.5 million and 2bn        | number:12 number:1500000 number:2000000000
                    It is to meet and was set to go    | modal:will
                    They would go                      | modal:would
                    Irma Dask spoke                    | name:dask name:irma
                    Soldiers spoke                     | ~~
                    NATO spoke                         | name:nato
                    """)
    void a_sentence_states(String normal, String facts) {
        assertThat(String.join(" ", Facts.lasting(new Wording(normal)))).isEqualTo(facts);
    }
}
