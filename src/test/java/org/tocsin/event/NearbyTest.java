package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.claim.ClaimType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What is looked up by keys holds all that comparing every two claims would find.
class NearbyTest {
    private static final List<ClaimType> TYPES =
            List.of(ClaimType.MISSILE_STRIKE, ClaimType.CEASEFIRE, ClaimType.DEPLOYMENT);
    private static final int CLAIMS = 900;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void near_a_claim_lies_every_claim_that_fits_it(int seed) {
        var random = new Random(seed);
        var compared = 0;
        var fitting = 0;
        for (var members : families(random, 2 + seed * 2, 5 * seed).values()) {
            var nearby = new Nearby();
            members.forEach(nearby::put);
            var gone = members.subList(0, members.size() / 5);
            gone.forEach(nearby::remove);
            var held = members.subList(gone.size(), members.size());
            for (var member : members) {
                var near = nearby.near(member.slots());
                var fit = held.stream().filter(o -> member.slots().fit(o.slots())).toList();
                assertThat(near).containsAll(fit).doesNotContainAnyElementsOf(gone);
                compared += held.size() - near.size();
                fitting += fit.size();
            }
        }
        assertThat(compared).as("pairs that it need not compare").isPositive();
        assertThat(fitting).isGreaterThan(2 * CLAIMS);
    }

    private static Map<Family, List<Member>> families(Random random, int states, int days) {
        var claims = new MadeUpClaims(random, states, days, TYPES);
        Map<Family, List<Member>> families = new LinkedHashMap<>();
        for (var n = 0; n < CLAIMS; n++) {
            var article = "a" + random.nextInt(CLAIMS / 2);
            var told = claims.testimony("c" + n, article, claims.time());
            families.computeIfAbsent(Family.of(told.claim()), _ -> new ArrayList<>())
                    .add(Member.of(new Held(told, false, Gatherer.NONE)));
        }
        return families;
    }
}
