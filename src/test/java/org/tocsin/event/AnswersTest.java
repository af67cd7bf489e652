package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlets;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// An event is what its claims make of it, after every record: what answers a claim comes and goes
/// with it.
class AnswersTest {
    private static final int STEPS = 300;

    private final World world = new World(new Outlets(List.of()), EventPolicy.DEFAULT);
    private final List<Testimony> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void answers_follow_their_claim_and_events_are_what_their_claims_make_of_them(int seed) {
        var random = new Random(seed);
        var claims = new MadeUpClaims(random, 3, 6, List.of(ClaimType.MISSILE_STRIKE));
        for (var step = 0; step < STEPS; step++) {
            world.apply(world.take(record(step, random, claims)));
            if (step % 6 != 0) {
                continue;
            }
            for (var event : world.events()) {
                judgedAlike(event);
            }
            assertThat(held()).allMatch(held -> world.find(held.event()).isPresent());
        }
        assertThat(world.events()).isNotEmpty();
    }

    /// The claims that belong to an event.
    private List<Held> held() {
        return told.stream()
                .flatMap(claim -> Stream.ofNullable(world.book().testimony(claim.id())))
                .filter(held -> !held.event().equals(Gatherer.NONE))
                .toList();
    }

    private void judgedAlike(Event event) {
        var members = world.members(event.id());
        assertThat(world.judge().judge(event, members, List.of(), world.time())).isEqualTo(event);
        for (var member : members) {
            var about = member.testimony().claim().about();
            if (about != null) {
                assertThat(members).anyMatch(other -> other.testimony().id().equals(about));
            }
        }
    }

    private WorldRecord record(int step, Random random, MadeUpClaims claims) {
        var dice = told.size() < 5 ? 0 : random.nextInt(12);
        var at = MadeUpClaims.START.plusSeconds(60L * step);
        var testimony = claims.testimony("c" + step, "a" + random.nextInt(step / 2 + 1), at);
        var other = told.isEmpty() ? "" : told.get(random.nextInt(told.size())).id();
        if (dice < 5) {
            told.add(testimony);
            return said(testimony, at);
        }
        if (dice < 9) {
            var answer = answer(testimony, other);
            told.add(answer);
            return said(answer, at);
        }
        if (dice < 11) {
            return new WorldRecord.Withdrawn(new ArticleId("x"), List.of(other), at);
        }
        var word = new Ruling(Ruling.Kind.RETRACT, other, "ada", "a draft", at);
        return new WorldRecord.Ruled(word);
    }

    private static WorldRecord said(Testimony testimony, Instant at) {
        return new WorldRecord.Testified(List.of(new Told(testimony, false)), at);
    }

    private static Testimony answer(Testimony testimony, String about) {
        var claim = testimony.claim();
        return new Testimony(
                new Claim(
                        claim.id(),
                        claim.article(),
                        claim.field(),
                        claim.sentence(),
                        claim.quote(),
                        claim.start(),
                        claim.end(),
                        ClaimType.NO_COMMENT,
                        claim.plover(),
                        claim.actor(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        claim.attribution(),
                        ClaimStatus.NOT_CONFIRMED,
                        claim.factuality(),
                        claim.polarity(),
                        claim.direction(),
                        claim.severity(),
                        claim.rule(),
                        claim.ruleSet(),
                        claim.cue(),
                        claim.row(),
                        about,
                        claim.spans()),
                testimony.url(),
                testimony.title(),
                testimony.carrier(),
                testimony.cluster(),
                testimony.voice(),
                testimony.published(),
                testimony.fetchedAt());
    }
}
