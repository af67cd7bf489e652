package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Plover;
import org.tocsin.claim.Polarity;
import org.tocsin.claim.SourceKind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// In which order claims are gathered: what comes first names the event.
class PlacedTest {
    private static final Instant FETCHED = Instant.parse("2026-01-06T06:00:00Z");
    private static final Published EARLY = new Published.At(FETCHED.minusSeconds(60));
    private static final Published LATE = new Published.At(FETCHED.minusSeconds(59));

    @Test
    void claims_stand_by_publication_article_headline_place_and_id_and_undated_ones_last() {
        var inOrder =
                List.of(
                        told("z", "article-2", "body", 900, EARLY),
                        told("y", "article-1", "title", 40, LATE),
                        told("x", "article-1", "body", 7, LATE),
                        told("v", "article-1", "body", 30, LATE),
                        told("w", "article-1", "body", 30, LATE),
                        told("u", "article-2", "title", 0, LATE),
                        told("a", "article-1", "title", 0, Published.UNKNOWN));

        for (var moved : inOrder) {
            var others = inOrder.stream().filter(each -> each != moved);
            assertThat(Stream.concat(Stream.of(moved), others).sorted(Placed.CANONICAL))
                    .isEqualTo(inOrder);
        }
        var members = inOrder.reversed().stream().map(PlacedTest::member);
        assertThat(members.sorted().map(Member::id)).containsExactlyElementsOf(ids(inOrder));
    }

    private static List<String> ids(List<Testimony> told) {
        return told.stream().map(Testimony::id).toList();
    }

    private static Member member(Testimony testimony) {
        return Member.of(new Held(testimony, false, new EventId("e")));
    }

    private static Testimony told(
            String id, String article, String field, int start, Published published) {
        var claim =
                new Claim(
                        id,
                        new ArticleId(article),
                        field,
                        "s",
                        "s",
                        start,
                        1_000,
                        ClaimType.STRIKE,
                        new Plover("ASSAULT", "", List.of(), List.of()),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(new Attribution("Wire", "wire", SourceKind.MEDIA, "byline")),
                        ClaimStatus.ATTRIBUTED_CLAIM,
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
        return new Testimony(claim, null, "", "wire", article, "wire", published, FETCHED);
    }
}
