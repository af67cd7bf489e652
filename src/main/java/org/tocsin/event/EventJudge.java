package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimDate;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Instrument;
import org.tocsin.claim.Severity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes an event out of its claims: pure, and the same for every order in which they came.
final class EventJudge {
    private final Origins origins;
    private final EventPolicy policy;

    EventJudge(Origins origins, EventPolicy policy) {
        this.origins = origins;
        this.policy = policy;
    }

    /// An event that was there before, of the claims that it has now.
    Event judge(
            Event old, List<Held> members, Collection<WorldRecord.Carried> copies, Instant now) {
        return judge(old.id(), old.family(), members, copies, now, old.born(), old.splitFrom())
                .with(old.links())
                .ruled(old.ruling())
                .escalated(old.escalation());
    }

    /// A new event.
    Event judge(
            EventId id,
            Family family,
            List<Held> members,
            Collection<WorldRecord.Carried> copies,
            Instant now,
            Instant born,
            @Nullable EventId splitFrom) {
        var standing = new Standing(members, origins);
        var rule = StatusRule.decide(standing);
        var told = members.stream().map(Held::testimony).sorted(Placed.CANONICAL).toList();
        var acts = standing.positive.isEmpty() ? told : standing.positive;
        var latest =
                told.stream().map(Testimony::fetchedAt).max(Comparator.naturalOrder()).orElse(born);
        var expired = !rule.status().over() && latest.plus(policy.quiet()).isBefore(now);
        var means = sharpest(acts, Claim::instrument, (Instrument i) -> i.line().size());
        var withdrew = standing.positive.isEmpty() ? withdrew(members) : Set.<String>of();
        return new Event(
                id,
                family,
                type(acts),
                expired ? EventStatus.EXPIRED : rule.status(),
                rule.certainty().apply(standing),
                acts.stream()
                        .map(t -> t.claim().severity())
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.MINOR),
                acts.stream()
                        .map(When::urgency)
                        .max(Comparator.naturalOrder())
                        .orElse(Urgency.UNKNOWN),
                List.copyOf(standing.actors.values()),
                recipients(acts),
                means,
                Counts.of(acts.stream().filter(t -> counts(means, t)).toList()),
                sharpest(acts, Claim::place, p -> p.line().size()),
                date(acts),
                standing.origins.values().stream().limit(Event.MAX_LISTED).toList(),
                carriers(acts, copies, withdrew),
                List.copyOf(standing.confirmedBy.values()),
                List.copyOf(standing.deniedBy.values()),
                List.copyOf(standing.silent.values()),
                told.size(),
                standing.positive.size(),
                evidence(told),
                timeline(members),
                rule.evidence(),
                acts.stream().noneMatch(t -> When.happened(t) != null),
                born,
                acts.stream()
                        .map(When::began)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                latest,
                null,
                splitFrom,
                Links.NONE,
                null,
                null);
    }

    /// A thousand shells are no thousand ships that fired them.
    private static boolean counts(@Nullable Instrument means, Testimony told) {
        var own = told.claim().instrument();
        return means == null || own == null || own.fits(means);
    }

    private static ClaimType type(List<Testimony> acts) {
        return acts.stream()
                .map(t -> t.claim().type())
                .filter(t -> !t.equals(ClaimType.NO_COMMENT))
                .max(Comparator.comparing(ClaimType::severity))
                .orElse(ClaimType.NO_COMMENT);
    }

    private static List<Actor> recipients(List<Testimony> acts) {
        var recipients = new LinkedHashMap<String, Actor>();
        acts.forEach(t -> t.claim().recipient().forEach(a -> recipients.putIfAbsent(a.code(), a)));
        return List.copyOf(recipients.values());
    }

    private static <T> @Nullable T sharpest(
            List<Testimony> acts, Function<Claim, @Nullable T> slot, Function<T, Integer> weight) {
        T best = null;
        for (var testimony : acts) {
            var value = slot.apply(testimony.claim());
            if (value != null && (best == null || weight.apply(value) > weight.apply(best))) {
                best = value;
            }
        }
        return best;
    }

    private static @Nullable LocalDate date(List<Testimony> acts) {
        return acts.stream()
                .map(t -> t.claim().date())
                .filter(d -> d != null && d.from() != null && d.from().equals(d.to()))
                .map(ClaimDate::from)
                .findFirst()
                .orElse(null);
    }

    /// Who took back what they told.
    private static Set<String> withdrew(List<Held> members) {
        return members.stream()
                .filter(Held::retracted)
                .map(h -> String.valueOf(h.testimony().carrier()))
                .collect(Collectors.toSet());
    }

    /// @param withdrew outlets that are named first
    private List<Carrier> carriers(
            List<Testimony> acts, Collection<WorldRecord.Carried> copies, Set<String> withdrew) {
        var carriers = new LinkedHashSet<Carrier>();
        acts.forEach(t -> carriers.add(carrier(t.carrier(), false)));
        copies.forEach(c -> carriers.add(carrier(c.outlet(), true)));
        var named = new LinkedHashMap<String, Carrier>();
        carriers.stream()
                .sorted(
                        Comparator.comparing(Carrier::copy)
                                .thenComparing(c -> !withdrew.contains(String.valueOf(c.outlet())))
                                .thenComparing(Carrier::name))
                .forEach(c -> named.putIfAbsent(c.name(), c));
        return named.values().stream().limit(Event.MAX_LISTED).toList();
    }

    private Carrier carrier(@Nullable String id, boolean copy) {
        return origins.listed(id)
                .map(o -> new Carrier(o.name(), o.id(), o.family(), copy))
                .orElse(new Carrier("an unlisted outlet", null, null, copy));
    }

    /// The strongest quotes first, one an article and status.
    private static List<Quotation> evidence(List<Testimony> told) {
        var quotes = new LinkedHashMap<String, Quotation>();
        var textFirst = Comparator.comparing((Testimony t) -> t.claim().field().equals("title"));
        for (var t : told.stream().sorted(textFirst).toList()) {
            var claim = t.claim();
            quotes.putIfAbsent(
                    claim.article() + "|" + claim.status(),
                    new Quotation(
                            claim.id(),
                            claim.article().value(),
                            t.carrier(),
                            t.url(),
                            claim.quote().strip(),
                            claim.status(),
                            claim.attribution(),
                            claim.rule()));
        }
        return quotes.values().stream()
                .sorted(Comparator.comparing(q -> q.status().ordinal()))
                .limit(Event.MAX_QUOTES)
                .toList();
    }

    private static List<Moment> timeline(List<Held> members) {
        var moments = new ArrayList<Moment>();
        members.stream()
                .sorted(
                        Comparator.comparing((Held h) -> h.testimony().fetchedAt())
                                .thenComparing(h -> h.testimony().id()))
                .forEach(
                        h ->
                                moments.add(
                                        new Moment(
                                                h.testimony().fetchedAt(),
                                                h.testimony().claim().article().value(),
                                                (h.retracted() ? "RETRACTED " : "")
                                                        + h.testimony().claim().status()
                                                        + " by "
                                                        + h.testimony()
                                                                .claim()
                                                                .source()
                                                                .source())));
        return moments.size() <= Event.MAX_LISTED
                ? moments
                : moments.subList(moments.size() - Event.MAX_LISTED, moments.size());
    }
}
