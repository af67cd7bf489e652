package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.claim.Claim;
import org.tocsin.syndication.Cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Decides which claims of an article go into the world, under whose voice, and what a changed
/// verdict changes of that.
///
/// A copy brings the claims that only it has, under the voice of the text that it copies, and one
/// carrier; never a second voice.
public final class Release {
    /// Claims in one record: it stays well under what a broker takes.
    private static final int MOST_AT_ONCE = 60;

    private final Outlets outlets;

    public Release(Outlets outlets) {
        this.outlets = outlets;
    }

    /// What stands of an article.
    ///
    /// @param texts its versions by fetching, the last one in force
    /// @param whose the cluster of the last one
    /// @param copies whether the last one is a copy, or holds or is held by another text
    public Released of(List<Telling> texts, Cluster whose, boolean copies) {
        var current = texts.getLast();
        var own = whose.canonical().equals(current.article());
        var told = new LinkedHashMap<String, Told>();
        for (var claim : released(current.claims(), whose, own)) {
            told.put(claim.id(), new Told(testimony(current, claim, whose), false));
        }
        for (var earlier : texts.subList(0, texts.size() - 1)) {
            for (var claim : vanished(earlier, current)) {
                told.putIfAbsent(claim.id(), new Told(testimony(earlier, claim, whose), true));
            }
        }
        var carries = copies && !own ? whose.canonical().value() : null;
        return new Released(
                current.article(),
                List.copyOf(told.values()),
                carries,
                carries == null ? null : current.outlet());
    }

    /// Claims whose sentence the canonical text does not hold, and those that they answer.
    private static List<Claim> released(List<Claim> claims, Cluster whose, boolean own) {
        var kept = new ArrayList<Claim>();
        Set<String> answered = new HashSet<>();
        for (var claim : claims) {
            if (own || !whose.holds(claim.sentence())) {
                kept.add(claim);
                if (claim.about() != null) {
                    answered.add(claim.about());
                }
            }
        }
        claims.stream()
                .filter(c -> answered.contains(c.id()) && !kept.contains(c))
                .forEach(kept::add);
        return kept;
    }

    /// Claims that an earlier text made and the one in force no longer makes.
    private static List<Claim> vanished(Telling earlier, Telling current) {
        return earlier.claims().stream()
                .filter(c -> c.about() == null)
                .filter(c -> current.claims().stream().noneMatch(now -> same(c, now, earlier)))
                .toList();
    }

    private static boolean same(Claim before, Claim now, Telling text) {
        var family = Family.of(before);
        return before.polarity() == now.polarity()
                && family.equals(Family.of(now))
                && Slots.of(family, bare(text, before)).fit(Slots.of(family, bare(text, now)));
    }

    private static Testimony bare(Telling text, Claim claim) {
        return new Testimony(
                claim,
                text.url(),
                text.title(),
                text.outlet(),
                text.article().value(),
                null,
                text.published(),
                text.fetchedAt());
    }

    private Testimony testimony(Telling text, Claim claim, Cluster whose) {
        return new Testimony(
                claim.quoted(),
                text.url(),
                text.title(),
                listed(text.outlet()),
                whose.canonical().value(),
                voice(whose),
                text.published(),
                text.fetchedAt());
    }

    private @Nullable String listed(@Nullable String outlet) {
        return outlet != null && outlets.byId(outlet).isPresent() ? outlet : null;
    }

    /// The house whose text it is: the agency that signs it; else the canonical's own, or the one
    /// that it credits where the house only re-posts.
    private @Nullable String voice(Cluster whose) {
        var house = whose.outlet() == null ? null : outlets.byId(whose.outlet()).orElse(null);
        if (whose.signed()) {
            return credited(whose, outlet -> outlet.kind() == OutletKind.AGENCY);
        }
        return house != null && house.kind() != OutletKind.AGGREGATOR
                ? house.id()
                : credited(whose, _ -> true);
    }

    private @Nullable String credited(Cluster whose, Predicate<Outlet> which) {
        return whose.credits().stream()
                .flatMap(id -> outlets.byId(id).stream())
                .filter(which)
                .map(Outlet::id)
                .findFirst()
                .orElse(null);
    }

    /// The records that turn what the world knows of an article into what it should know.
    public static List<WorldRecord> between(Released before, Released after, Instant at) {
        var records = new ArrayList<WorldRecord>();
        Map<String, Told> held = new LinkedHashMap<>();
        before.told().forEach(t -> held.put(t.testimony().id(), t));
        var fresh =
                after.told().stream()
                        .filter(told -> !told.equals(held.remove(told.testimony().id())))
                        .toList();
        for (var from = 0; from < fresh.size(); from += MOST_AT_ONCE) {
            records.add(
                    new WorldRecord.Testified(
                            fresh.subList(from, Math.min(fresh.size(), from + MOST_AT_ONCE)), at));
        }
        if (!held.isEmpty()) {
            records.add(
                    new WorldRecord.Withdrawn(before.article(), List.copyOf(held.keySet()), at));
        }
        if (before.carries() != null && !before.carries().equals(after.carries())) {
            records.add(new WorldRecord.Dropped(before.article(), before.carries(), at));
        }
        if (after.carries() != null && !after.carries().equals(before.carries())) {
            records.add(
                    new WorldRecord.Carried(after.article(), after.carries(), after.outlet(), at));
        }
        return List.copyOf(records);
    }
}
