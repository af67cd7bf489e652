package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Validation records of the PETRARCH coders.
class CodedSentenceTest {
    @Test
    void reads_text_and_codes_and_passes_over_comments_and_error_records() {
        var file =
                """
                ### no XML at all
                <Sentence id="ONE" category="X">
                <!-- <EventCoding eventcode="190"> -->
                <EventCoding sourcecode="A" eventcode="051"/><EventCoding eventcode="#"/>
                <Text>
                Tonga praised
                Samoa.
                </Text></Sentence>
                <Sentence id="TWO"><EventCoding noevents="True"/><Text>Rain fell.</Text>
                <Sentence id="THREE"><EventCoding eventcode="112"/><Text></Text>
                """;

        assertThat(CodedSentence.of(file))
                .containsExactly(
                        new CodedSentence("ONE", "Tonga praised Samoa.", List.of("051")),
                        new CodedSentence("TWO", "Rain fell.", List.of()));
    }

    @Test
    void ends_on_marks_that_never_close() {
        assertThat(CodedSentence.of("<Sentence id=\"A<Text>x<!-- y")).isEmpty();
    }
}
