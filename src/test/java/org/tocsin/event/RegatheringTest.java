package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlets;
import org.tocsin.claim.ClaimType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Looking only at what a record touches gives what gathering everything anew would.
class RegatheringTest {
    private static final int STEPS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_step_leaves_what_gathering_all_claims_anew_would(int seed) {
        var random = new Random(seed);
        var types = List.of(ClaimType.MISSILE_STRIKE, ClaimType.CEASEFIRE);
        var claims = new MadeUpClaims(random, 2 + seed % 4, 2 + seed * 3, types);
        var world = new World(new Outlets(List.of()), EventPolicy.DEFAULT);
        var held = new LinkedHashMap<String, Testimony>();
        for (var step = 0; step < STEPS; step++) {
            world.apply(world.take(record(step, random, claims, held)));
            if (step % 10 == 0 || step > STEPS - 20) {
                assertThat(gathered(world)).as("step %d", step).isEqualTo(all(held.values()));
                assertThat(told(world)).as("step %d", step).isEqualTo(held);
            }
        }
        assertThat(gathered(world).size()).isBetween(10, held.size() - 10);
    }

    /// A claim that comes, one that is told otherwise, one that is taken back.
    private static WorldRecord record(
            int step, Random random, MadeUpClaims claims, Map<String, Testimony> held) {
        var dice = random.nextInt(10);
        var at = claims.time();
        if (dice < 7 || held.size() < 5) {
            var article = "a" + (dice < 3 ? random.nextInt(step + 1) : step);
            return told(claims.testimony("c" + step, article, at), held);
        }
        var old = List.copyOf(held.values()).get(random.nextInt(held.size()));
        if (dice < 8) {
            var anew = claims.testimony(old.id(), old.claim().article().value(), at);
            return told(random.nextBoolean() ? anew : elsewhere(old, step), held);
        }
        held.remove(old.id());
        return new WorldRecord.Withdrawn(new ArticleId("x"), List.of(old.id()), at);
    }

    /// The same claim in another cluster.
    private static Testimony elsewhere(Testimony old, int step) {
        return new Testimony(
                old.claim(),
                old.url(),
                old.title(),
                old.carrier(),
                "cluster-" + step,
                old.voice(),
                old.published(),
                old.fetchedAt());
    }

    private static WorldRecord told(Testimony testimony, Map<String, Testimony> held) {
        held.put(testimony.id(), testimony);
        return new WorldRecord.Testified(
                List.of(new Told(testimony, false)), testimony.fetchedAt());
    }

    private static Set<Set<String>> gathered(World world) {
        return world.events().stream()
                .map(e -> world.members(e.id()))
                .map(RegatheringTest::ids)
                .collect(Collectors.toSet());
    }

    private static Map<String, Testimony> told(World world) {
        return world.events().stream()
                .flatMap(e -> world.members(e.id()).stream())
                .map(Held::testimony)
                .collect(Collectors.toMap(Testimony::id, t -> t));
    }

    private static Set<String> ids(List<Held> members) {
        return members.stream().map(h -> h.testimony().id()).collect(Collectors.toSet());
    }

    /// The oracle: every claim in canonical order joins what suits it best.
    private static Set<Set<String>> all(Collection<Testimony> claims) {
        var families = new HashMap<Family, List<List<Testimony>>>();
        for (var claim : claims.stream().sorted(Placed.CANONICAL).toList()) {
            var family = Family.of(claim.claim());
            home(family, claim, families.computeIfAbsent(family, _ -> new ArrayList<>()));
        }
        var all = new HashSet<Set<String>>();
        for (var gatherings : families.values()) {
            gatherings.forEach(
                    g -> all.add(g.stream().map(Testimony::id).collect(Collectors.toSet())));
        }
        return all;
    }

    private static void home(Family family, Testimony claim, List<List<Testimony>> gatherings) {
        var slots = Slots.of(family, claim);
        List<Testimony> best = null;
        var most = -1;
        for (var gathering : gatherings) {
            var tellings = gathering.stream().map(t -> Slots.of(family, t)).toList();
            if (tellings.stream().allMatch(slots::agree)
                    && tellings.stream().anyMatch(slots::fit)) {
                var agreement = tellings.stream().mapToInt(slots::agreement).max().orElse(0);
                if (agreement > most) {
                    best = gathering;
                    most = agreement;
                }
            }
        }
        if (best == null) {
            gatherings.add(new ArrayList<>(List.of(claim)));
        } else {
            best.add(claim);
        }
    }
}
