package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimDate;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Instrument;
import org.tocsin.claim.Place;
import org.tocsin.claim.Plover;
import org.tocsin.claim.Polarity;
import org.tocsin.claim.SourceKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Which claims can mean one act.
class SlotsTest {
    private static final Instant DAY = Instant.parse("2026-01-06T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PSE+UAF,HAMAS,Gaza,true",
        "PSE+UAF,PSE+REB,Gaza,true",
        "PIJ,HAMAS,Gaza,false",
        "PSE+UAF,PSE+UAF,ISR,false",
    })
    void armed_men_without_a_name_may_be_whoever_did_it_and_show_nothing(
            String one, String other, String place, boolean fits) {
        assertThat(slots("a", one, place).fit(slots("b", other, place))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-06,true", "2026-01-07,true", "2026-01-10,false", "2026-01-02,true"})
    void a_blow_that_was_told_cannot_fall_days_later(LocalDate day, boolean fits) {
        var told = slots("a", "HAMAS", "Gaza");
        var dated = slots("b", "HAMAS", "Gaza", new ClaimDate("then", day, day, null), null);
        assertThat(told.fit(dated)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "destroyer,warship,artillery-shell,artillery,true",
        "fighter,aircraft,glide-bomb,bomb,true",
        "destroyer,warship,fighter,aircraft,false",
        "naval-mine,mine,fighter,aircraft,false",
        "glide-bomb,bomb,artillery-shell,artillery,false",
    })
    void who_names_the_ship_does_not_rule_out_its_shells(
            String one, String kind, String other, String otherKind, boolean agree) {
        var first = new Instrument(one, List.of(one, kind, "weapon"));
        var second = new Instrument(other, List.of(other, otherKind, "weapon"));
        assertThat(slots("a", first).agree(slots("b", second))).isEqualTo(agree);
        assertThat(slots("b", second).agree(slots("a", first))).isEqualTo(agree);
    }

    private static Slots slots(String article, Instrument means) {
        return slots(article, "HAMAS", "Gaza", null, means);
    }

    private static Slots slots(String article, String actor, String place) {
        return slots(article, actor, place, null, null);
    }

    private static Slots slots(
            String article,
            String actor,
            String place,
            @Nullable ClaimDate date,
            @Nullable Instrument means) {
        var claim =
                new Claim(
                        article,
                        new ArticleId(article),
                        "body",
                        "s",
                        "s",
                        0,
                        1,
                        ClaimType.STRIKE,
                        new Plover("ASSAULT", "", List.of(), List.of()),
                        List.of(new Actor(actor, actor)),
                        List.of(new Actor("Israel", "ISR")),
                        means,
                        null,
                        new Place(
                                place,
                                place.equals("ISR") ? List.of("ISR") : List.of(place, "PSE")),
                        date,
                        List.of(new Attribution("Wire", "wire", SourceKind.MEDIA, "byline")),
                        ClaimStatus.REPORTED_AS_FACT,
                        Factuality.CT_PLUS,
                        Polarity.POSITIVE,
                        ClaimType.STRIKE.direction(),
                        ClaimType.STRIKE.severity(),
                        "r",
                        "h",
                        "said",
                        "row",
                        null,
                        Map.of());
        var told =
                new Testimony(claim, null, "", "wire", article, "wire", new Published.At(DAY), DAY);
        return Slots.of(Family.of(claim), told);
    }
}
