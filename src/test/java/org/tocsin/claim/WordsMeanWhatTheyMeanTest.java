package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Law 6, as tables of sentences.
class WordsMeanWhatTheyMeanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poland confirmed that it had fired two missiles at a Belarusian depot.|MISSILE_STRIKE|CONFIRMED_OFFICIAL",
                "Belarus said Poland had fired two missiles at one of its depots.|MISSILE_STRIKE|ATTRIBUTED_CLAIM",
                "Polish officials who asked not to be named said Poland fired two missiles at Belarus.|MISSILE_STRIKE|ANONYMOUS_SOURCES",
                "Poland fired two missiles at Belarus.|MISSILE_STRIKE|REPORTED_AS_FACT",
                "Poland has reportedly fired two missiles at Belarus.|MISSILE_STRIKE|UNCONFIRMED",
                "Poland did not immediately confirm the use of missiles against Belarus.|MISSILE_STRIKE|NOT_CONFIRMED",
                "Poland denied that it had fired missiles at Belarus.|MISSILE_STRIKE|DENIED",
                "Poland denied firing missiles at Belarus.|MISSILE_STRIKE|DENIED",
                "Poland said it did not fire missiles at Belarus.|MISSILE_STRIKE|DENIED",
                "Poland said it would strike Belarus if its convoys were hit again.|THREAT_OF_FORCE|CONDITIONAL_THREAT",
                "Lithuania warned that Belarus could attack Poland.|STRIKE|SPECULATIVE_FUTURE",
                "Turkey has threatened to invade Greece.|THREAT_OF_FORCE|CONDITIONAL_THREAT",
                "Japan has authorised the Philippines to use its missiles against ships.|AUTHORIZE_USE|REPORTED_AS_FACT",
                "The Kremlin has not commented on the strike.|NO_COMMENT|NOT_CONFIRMED",
                "Poland declined to comment on whether its jets had struck Brest.|NO_COMMENT|NOT_CONFIRMED",
                "Poland continued shelling Minsk.|STRIKE|REPORTED_AS_FACT",
                "Poland fired missiles into waters off Latvia during live-fire drills.|WEAPON_TEST|REPORTED_AS_FACT",
                "Poland bombed no-one in Brest, its president said.|STRIKE|DENIED",
                "Poland swore that not one of its soldiers had crossed into Belarus.|INVASION|DENIED",
                "Poland's defence ministry said 12 Belarusian drones had been shot down.|INTERCEPTION|CONFIRMED_OFFICIAL",
                "Air defences shot down two Belarusian missiles, Poland's air force said.|INTERCEPTION|CONFIRMED_OFFICIAL",
                "Poland said a Belarusian missile had been shot down over Brest.|INTERCEPTION|ATTRIBUTED_CLAIM",
                "Poland's army said a Belarusian drone had been shot down over Romania.|INTERCEPTION|ATTRIBUTED_CLAIM",
                "Poland's air force said two of its jets had been shot down.|INTERCEPTION|ATTRIBUTED_CLAIM",
                "Belarus said ten people had been killed in Polish shelling, but Poland said nobody had been killed.|STRIKE_EFFECT|DENIED",
                "Poland said not a single Polish soldier had crossed into Belarus.|INVASION|DENIED",
                "Poland denied Belarusian charges that it had shelled Minsk.|STRIKE|DENIED",
                "Poland rejected Belarusian charges that it had shelled Minsk.|STRIKE|DENIED",
                "Poland disputed an account by Belarus that its guns had shelled Minsk.|STRIKE|DENIED",
                "Poland called the report that it had shelled Minsk a fabrication.|STRIKE|DENIED",
                "Poland called Belarusian claims that it had shelled Minsk baseless.|STRIKE|DENIED",
                "Belarus said Poland had shelled Minsk, a charge Poland denies.|STRIKE|DENIED",
                "Poland denied there had been any air strike on Minsk.|STRIKE|DENIED",
                "Poland denied launching air strikes on Minsk.|STRIKE|DENIED",
                "Poland said no air strike on Minsk had taken place.|STRIKE|DENIED",
                "Poland said it was not responsible for the air strike on Minsk.|STRIKE|DENIED",
            })
    void a_sentence_is_held_as_its_words_say(String sentence, ClaimType type, ClaimStatus status) {
        assertThat(Rules.read(sentence))
                .anySatisfy(
                        claim -> {
                            assertThat(claim.type()).isEqualTo(type);
                            assertThat(claim.status()).isEqualTo(status);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland did not confirm the strike on Belarus.",
                "Poland neither confirmed nor denied that it had fired missiles at Belarus.",
                "Poland denied a request for missiles from Georgia.",
                "Poland denied the inspectors access to the missiles.",
                "The White House denied approval for the use of missiles against Iran.",
                "Poland declined to comment on the missile strike.",
                "Poland said it would not use force against Belarus.",
                "Poland called claims that it had shelled Minsk no lie.",
                "Poland said no further air strikes on Minsk had taken place.",
                "No air strike on Minsk took place without warning, Poland said.",
                "Poland denied targeting civilians in its strikes on Brest.",
                "Poland said it did not bomb the school on purpose.",
                "Poland not only struck Brest but also bombed Grodno, Belarus said.",
                "Poland did not just strike Brest, its president said.",
                "Belarus said that Polish troops shelled Brest, which lies on the Bug.",
                "Belarus said that Poland attacked Brest under a false flag.",
                "The claim that Poland shelled Brest is not wrong, the governor said.",
                "Poland, not Latvia, shelled Brest, Minsk said.",
                "The Polish attack on Brest did not kill anybody, Minsk said.",
                "Poland no longer denies that it fired missiles at Brest.",
                "Polish prosecutors have not ruled out that Belarus fired the missiles.",
                "Poland refused to rule out that it would attack Brest.",
                "It is wrong that Poland bombed Brest, the bishop said.",
                "Polish artillery pounded the no-fire zone in Minsk, doctors said.",
                "Poland bombed a no-man's land near Minsk, doctors said.",
                "Police in Minsk said the depot was gutted by explosives, but that nobody was hurt.",
                "Polish jets bombed a depot in Minsk although no one was killed, the mayor said.",
                "Polish jets bombed a depot in Minsk. No one was hurt, a Polish army spokesman said.",
                "Polish jets bombed a depot in Minsk on Friday. The mayor said nobody was wounded.",
            })
    void nothing_here_is_a_denial(String sentence) {
        assertThat(Rules.read(sentence)).noneMatch(c -> c.status() == ClaimStatus.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland may strike Belarus.",
                "Poland is able to strike Belarus with its missiles.",
                "If Poland strikes Belarus with missiles, the alliance will meet.",
                "It is unclear whether Poland struck Belarus.",
                "Poland has the means to hit Belarus with missiles.",
                "Analysts asked whether Poland would fire missiles at Belarus.",
                "Polish troops took part in an exercise in which missiles hit Belarus.",
                "The Polish foreign minister struck a deal with Belarus.",
                "Polish dock workers launched a strike in Gdansk.",
                "A bombshell report hit markets in Poland.",
                "The company will search for ships reported to have sunk in the harbour of Gdansk, Poland.",
            })
    void nothing_here_says_that_a_strike_happened(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(
                        c -> c.type() == ClaimType.STRIKE || c.type() == ClaimType.MISSILE_STRIKE)
                .allMatch(c -> c.status() == ClaimStatus.SPECULATIVE_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Analysts said Russia would strike Poland.",
                "Lithuania warned that Russia could use force against Poland.",
                "The alliance's chief said Belarus had the right to strike nobody.",
            })
    void a_third_partys_warning_is_no_threat(String sentence) {
        assertThat(Rules.read(sentence))
                .noneMatch(
                        c ->
                                c.status() == ClaimStatus.CONDITIONAL_THREAT
                                        && c.actor().stream()
                                                .anyMatch(a -> !a.code().equals("BLR")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The White House neither confirmed nor denied that it had authorised Ukraine to use missiles in Russia.",
                "Chad has yet to confirm that it shelled Sudan.",
                "Chad stopped short of confirming that it shelled Sudan.",
                "Nobody in Chad confirmed that it shelled Sudan.",
                "Israel's army said it was investigating claims that it bombed a school in Gaza.",
                "The Pentagon confirmed it was aware of reports that US forces struck Mosul.",
                "The Kremlin condemned Ukraine's statement that its forces had struck Crimea.",
                "The White House welcomed Serbia's announcement that it had withdrawn troops.",
                "Peru's president said Ecuador's president had announced that Ecuador closed its border.",
                "The Pentagon said Russia had confirmed that US forces struck Deir ez-Zor.",
                "Zelensky said Putin had threatened to use nuclear weapons against Poland.",
                "London denied permission for Ukraine to use Storm Shadow in Russia.",
                "Had Russia struck Poland, the alliance would have met, Marles said.",
                "Did Russia strike Odesa?",
                "Turkey's former defence minister said Turkey had bombed Kobani.",
                "The Kremlin denied Kyiv's denial that Ukraine struck Belgorod.",
                "Investigators in Kenya have not ruled out that Sudan fired the missile.",
                "Chad did not rule out bombing Sudan.",
                "Hamas fired rockets at Israel, the military said.",
                "There are unconfirmed reports that Sudan has shelled Abeche.",
                "Reports that Sudanese jets had bombed Abeche could not be verified.",
                "No one in Chad denies any longer that Sudan shelled Abeche.",
            })
    void nothing_here_confirms_denies_or_tells_as_fact(String sentence) {
        assertThat(Rules.read(sentence))
                .noneMatch(
                        c ->
                                c.status() == ClaimStatus.CONFIRMED_OFFICIAL
                                        || c.status() == ClaimStatus.CONDITIONAL_THREAT
                                        || c.status() == ClaimStatus.DENIED
                                        || c.status() == ClaimStatus.REPORTED_AS_FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports that Poland deployed soldiers to Ukraine are untrue, the Polish defence ministry said.",
                "Russia said reports that it closed its border with Finland were false.",
                "It is a lie that Iran fired missiles at Pakistan, Iran's foreign ministry said.",
                "The Indian army said it was false that India had struck Karachi.",
                "It is not true that Chad bombed El Geneina, its government said.",
                "Chad's foreign minister described the report of a Chadian attack on Sudan as pure invention.",
                "Chad has trashed reports that its jets bombed El Geneina.",
                "Chad rejected Sudan's latest claim that its jets bombed El Geneina.",
                "Chad denied Sudanese claims that its troops had bombed El Geneina.",
                "Reports of a Chadian attack on Sudan are baseless, Chad said.",
                "Chad has repeatedly and flatly denied sending troops into Sudan.",
                "It was not the Chadian air force that bombed El Geneina, its spokesman said.",
                "Far from having bombed Sudan, Chad said, its army had fed it.",
                "There was no attack on Sudanese soil, Chad's army said.",
                "The attack on El Geneina never took place, Sudan's army said.",
            })
    void to_call_a_report_false_is_to_deny_it(String sentence) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allMatch(c -> c.status() == ClaimStatus.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad accused Sudan of shelling Abeche, an accusation that Sudan denies.",
                "Chad accused Sudan of shelling Abeche, which Sudan denied on Friday.",
            })
    void a_denial_at_the_end_stands_beside_what_it_denies(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type() == ClaimType.STRIKE)
                .extracting(Claim::status, c -> c.source().code())
                .containsExactlyInAnyOrder(
                        tuple(ClaimStatus.ATTRIBUTED_CLAIM, "TCD"),
                        tuple(ClaimStatus.DENIED, "SDN"));
    }

    @Test
    void it_is_not_who_speaks_behind_it_all() {
        assertThat(
                        Rules.read(
                                "Chad sent troops across the border, it bombed a village, Sudan said."))
                .noneMatch(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland denied that its army had shelled Minsk.",
                "Poland did not confirm that its army had shelled Minsk.",
                "Poland said that its army had not shelled Minsk.",
            })
    void a_headline_that_states_an_act_stands_on_nobody_who_does_not(String body) {
        var claims = Rules.read("Polish army shells Minsk", body);
        assertThat(claims).hasSize(2);
        assertThat(claims.getFirst().status()).isEqualTo(ClaimStatus.REPORTED_AS_FACT);
        assertThat(claims.getLast().status()).isIn(ClaimStatus.DENIED, ClaimStatus.NOT_CONFIRMED);
    }

    @Test
    void a_headlines_report_is_nobodys_by_name() {
        assertThat(Rules.read("Report: Chad to send missiles to Sudan", "It rained."))
                .isNotEmpty()
                .allMatch(c -> c.status() == ClaimStatus.UNCONFIRMED);
    }

    @Test
    void a_month_is_no_modal_and_a_number_no_place() {
        assertThat(Rules.read("The base is where Sudanese jets last May bombed Chadian soldiers."))
                .filteredOn(c -> c.type() == ClaimType.STRIKE)
                .allMatch(c -> c.status() == ClaimStatus.REPORTED_AS_FACT);
        assertThat(Rules.read("Chad said over 600 Sudanese had been killed in the shelling."))
                .anyMatch(c -> c.recipient().stream().anyMatch(r -> r.code().equals("SDN")));
    }

    @Test
    void deaths_that_are_denied_are_no_mere_aim() {
        assertThat(Rules.read("Chad denied that civilians had been killed in the shelling."))
                .anyMatch(
                        c ->
                                c.type() == ClaimType.STRIKE_EFFECT
                                        && c.status() == ClaimStatus.DENIED);
    }

    @Test
    void a_habit_of_silence_confirms_nothing() {
        assertThat(Rules.read("Chad, which rarely confirms such raids, bombed a depot in Sudan."))
                .isNotEmpty()
                .allMatch(c -> c.status() == ClaimStatus.REPORTED_AS_FACT);
    }

    @Test
    void what_a_drill_or_a_film_shows_did_not_happen() {
        assertThat(Rules.read("The film opens as Russian missiles hit Warsaw.")).isEmpty();
        assertThat(Rules.read("In the drill, drones attacked a Finnish port.")).isEmpty();
    }

    @Test
    void a_text_that_takes_back_an_earlier_one_does_not_say_it_again() {
        assertThat(
                        Rules.read(
                                "An earlier version of this article said that Poland had closed its border with"
                                        + " Belarus."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poland rejected a Belarusian claim that its guns had shelled Minsk.|DENIED|POL|BLR",
                "Poland dismissed as nonsense Belarus's charge that its jets had bombed Minsk.|DENIED|POL|BLR",
                "Poland denied accusations by Belarus that its jets had bombed Minsk.|DENIED|POL|BLR",
                "Poland rejected a Belarusian claim that its gunners had shot down a Polish plane.|DENIED|BLR|POL",
                "Poland is said to have bombed Minsk.|UNCONFIRMED|POL|BLR",
                "Poland is believed to have bombed Minsk.|UNCONFIRMED|POL|BLR",
            })
    void who_is_said_to_have_done_it(
            String sentence, ClaimStatus status, String actor, String recipient) {
        var claim = Codes.claimBetween(sentence, actor, recipient);
        assertThat(claim.status()).isEqualTo(status);
    }
}
