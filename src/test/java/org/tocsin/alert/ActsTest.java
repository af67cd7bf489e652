package org.tocsin.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.claim.ClaimType;

/// What an alert's line says that was done.
class ActsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRIKE|Iran|Cyprus||Iran strikes Cyprus",
                "STRIKE|Iran|Cyprus|Gulf|Iran strikes Gulf",
                "STRIKE|Iran|Cypriot tanker||Iran strikes Cypriot tanker",
                "STRIKE|Iran|Cypriot tanker|Gulf|Iran strikes Cypriot tanker in Gulf",
                "STRIKE|Iran|||Iran strikes targets",
                "STRIKE|Iran|Abu al-Bukhoosh|Abu al-Bukhoosh|Iran strikes Abu al-Bukhoosh",
                "MISSILE_STRIKE|Iran|Cypriot tanker|Gulf|Iran fires missiles at Cypriot tanker in Gulf",
                "MISSILE_STRIKE|Iran|Cyprus|Nicosia|Iran fires missiles at Nicosia",
                "STRIKE_EFFECT|Iran|Iraq|Basra|Iran causes casualties in Basra",
                "STRIKE_EFFECT|Iran|Iraq||Iran causes casualties to Iraq",
                "STRIKE_EFFECT|Iran|Iraqi troops|Basra|Iran causes casualties among Iraqi troops in Basra",
                "GROUND_COMBAT|Iran|Iraq|Basra|Iran fights Iraq in Basra",
                "GROUND_COMBAT|Iran||Basra|Iran fights in Basra",
                "ASSAULT|rebels|Iraq||rebels attacks Iraq",
                "ASSAULT|rebels|Iraq|Basra|rebels attacks people in Basra",
                "STRIKE_EFFECT|Iran|Danish frigate||Iran causes casualties on Danish frigate",
                "ASSAULT|rebels||Basra|rebels attacks people in Basra",
                "STATE_OF_EMERGENCY|Iraq||Basra|Iraq imposes emergency measures in Basra",
            })
    void a_thing_is_hit_where_it_is_and_is_no_state(
            String type, String who, @Nullable String whom, @Nullable String where, String line) {
        assertThat(
                        Acts.phrase(
                                ClaimType.of(type),
                                who,
                                Acts.Form.ONE,
                                whom == null ? "" : whom,
                                "",
                                where == null ? "" : where))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad||Chad releases captives",
                "Chad|Libya|Chad releases captives of Libya",
                "Chad|Libyan pilots|Chad releases Libyan pilots",
            })
    void people_are_released_by_what_they_are_called(
            String who, @Nullable String whom, String line) {
        assertThat(
                        Acts.undone(
                                ClaimType.of("DETENTION"),
                                who,
                                Acts.Form.ONE,
                                whom == null ? "" : whom,
                                ""))
                .isEqualTo(line);
    }
}
