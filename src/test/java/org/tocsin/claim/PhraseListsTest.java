package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Words;

import java.util.List;

class PhraseListsTest {
    private final PhraseLists lists = new PhraseLists();
    private final PhraseLists.Sought weather = lists.list(List.of("hail", "storm"));
    private final PhraseLists.Sought sport = lists.list(List.of("cup", "hail mary"));
    private final PhraseLists.Sought none = lists.list(List.of());

    private static Reading reading(String text) {
        var tokens = Words.tokens(text);
        var mentions = new MentionReader(Rules.SET.lexicon(), Rules.SET.language(), null);
        var language = Rules.SET.language();
        return new Reading(text, tokens, mentions.read(text, tokens), language, false, Trace.NONE);
    }

    @Test
    void each_list_finds_its_own_phrases() {
        var both = reading("A storm of hail spoilt the cup.");
        assertThat(weather.first(both)).isEqualTo("storm");
        assertThat(sport.first(both)).isEqualTo("cup");
        assertThat(none.met(both)).isTrue();
        assertThat(none.outsideNames(both)).isFalse();
        assertThat(none.first(both)).isNull();
        var one = reading("They threw a Hail Mary.");
        assertThat(weather.met(one)).isTrue();
        assertThat(sport.first(one)).isEqualTo("hail mary");
        assertThat(weather.met(reading("They played on."))).isFalse();
    }

    @Test
    void bare_words_hold_what_a_reading_of_them_finds() {
        var held = lists.held(Words.tokens("A storm of hail spoilt the match."));
        assertThat(weather.met(held)).isTrue();
        assertThat(sport.met(held)).isFalse();
        assertThat(none.met(held)).isTrue();
    }

    @Test
    void equal_lists_are_one() {
        assertThat(lists.list(List.of("hail", "storm"))).isSameAs(weather);
    }

    @Test
    void a_word_in_a_weapons_name_does_not_stand_outside_names() {
        var weapon = reading("Norway fired a Storm Shadow missile.");
        assertThat(weather.met(weapon)).isTrue();
        assertThat(weather.outsideNames(weapon)).isFalse();
        assertThat(weather.firstOutsideNames(weapon)).isNull();
        var beside = reading("Norway fired a Storm Shadow missile into the storm.");
        assertThat(weather.firstOutsideNames(beside)).isEqualTo("storm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike killed nine people, doctors said. | ",
                "According to workers at the port the raid killed two. | ",
                "Relief workers fled the shelling. | ",
                "A strike of doctors shut the clinics. | doctors",
                "Aid was cut as workers fled. | workers",
                "Doctors attacked the plan, the minister said. | doctors",
            })
    void who_tells_is_not_what_a_sentence_is_about(String text, String found) {
        var strikers = lists.list(List.of("doctors", "workers"));
        assertThat(strikers.firstOutsideNames(reading(text))).isEqualTo(found);
    }
}
