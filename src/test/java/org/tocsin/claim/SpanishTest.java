package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The second language that ships: read by the mechanisms that English uses, with the small words,
/// forms and traits that its own files tell.
class SpanishTest {
    private static List<Claim> read(String body) {
        return Rules.in("es", "", body);
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Israel atacó posiciones de Hezbolá en el Líbano, informó este lunes el ejército israelí.|STRIKE|CONFIRMED_OFFICIAL|ISR|HEZBOLLAH|ejército israelí
                    Ucrania atacó Kursk con drones, según informó el Ministerio de Defensa ruso.|STRIKE|ATTRIBUTED_CLAIM|UKR|RUS|Ministerio de Defensa ruso
                    Rusia aseguró haber derribado ocho drones ucranianos.|INTERCEPTION|CONFIRMED_OFFICIAL|RUS|UKR|Rusia
                    Ucrania negó haber atacado la central nuclear de Zaporiyia.|STRIKE|DENIED|UKR||Ucrania
                    El Kremlin negó que sus fuerzas hayan bombardeado Járkov.|STRIKE|DENIED|RUS|UKR|Kremlin
                    Kiev no confirmó el ataque contra Sebastopol.|STRIKE|NOT_CONFIRMED||UKR|Kiev
                    Alemania entregará misiles Taurus a Ucrania.|ARMS_TRANSFER|SPECULATIVE_FUTURE|DEU|UKR|The Harbour Post
                    Irán habría lanzado misiles contra Irak.|MISSILE_STRIKE|SPECULATIVE_FUTURE|IRN|IRQ|The Harbour Post
                    Irán amenazó con cerrar su frontera con Pakistán.|BORDER_CLOSURE|CONDITIONAL_THREAT|IRN|PAK|Irán
                    Moscú acusó a Ucrania de atacar con drones una base en Crimea.|STRIKE|ATTRIBUTED_CLAIM|UKR||Moscú
                    La capital ucraniana fue bombardeada por aviones rusos.|STRIKE|REPORTED_AS_FACT|RUS|UKR|The Harbour Post
                    """)
    void who_did_what_to_whom_and_how_sure_it_is(
            String sentence,
            ClaimType type,
            ClaimStatus status,
            String actors,
            String recipients,
            String source) {
        assertThat(read(sentence))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.type()).isEqualTo(type);
                            assertThat(claim.status()).isEqualTo(status);
                            assertThat(codes(claim.actor()))
                                    .isEqualTo(actors == null ? "" : actors);
                            assertThat(codes(claim.recipient()))
                                    .isEqualTo(recipients == null ? "" : recipients);
                            assertThat(claim.source().source()).isEqualTo(source);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los drones ucranianos que derribó Rusia cayeron en Kursk.",
                "El ministro, en Kiev, dijo que Rusia atacó un hospital.",
                "Si Rusia hubiera atacado Kiev con misiles, la OTAN habría respondido.",
                "La ONU pidió a Israel que no ataque Rafah.",
                "China condenó el ataque de Israel contra Irán.",
                "El presidente argentino atacó a la oposición en un discurso en Madrid.",
                "Rusia lanzó un misil durante unas maniobras en el mar de Barents.",
                "Irán puede lanzar misiles contra Israel.",
            })
    void what_nobody_is_said_to_have_done_is_confirmed_by_nobody(String sentence) {
        assertThat(read(sentence))
                .extracting(Claim::status)
                .isSubsetOf(ClaimStatus.SPECULATIVE_FUTURE, ClaimStatus.ATTRIBUTED_CLAIM);
    }

    @Test
    void days_and_months_are_read_as_written_in_small_letters() {
        assertThat(day("Rusia atacó Kiev el martes.")).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(day("Rusia atacó Kiev el 3 de marzo de 2022."))
                .isEqualTo(LocalDate.of(2022, 3, 3));
        assertThat(day("Rusia invadió Ucrania en 2022.")).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    private static @Nullable LocalDate day(String sentence) {
        return Objects.requireNonNull(read(sentence).getFirst().date()).from();
    }

    @Test
    void what_is_quoted_stands_as_the_text_has_it() {
        var claim = read("Polonia cerró ayer su frontera con Bielorrusia.").getFirst();
        assertThat(claim.quote()).isEqualTo("Polonia cerró ayer su frontera con Bielorrusia.");
        assertThat(claim.recipient().getFirst().text()).isEqualTo("Bielorrusia");
    }
}
