package org.tocsin.event;

import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Polarity;
import org.tocsin.claim.SourceKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The evidence for one event, tallied: who says so, who denies it, who stays silent. What the
/// status table looks at.
final class Standing {
    final List<Testimony> positive = new ArrayList<>();
    final Map<String, Actor> actors = new LinkedHashMap<>();
    final Map<String, Origin> origins = new LinkedHashMap<>();
    final Map<String, Actor> confirmedBy = new LinkedHashMap<>();
    final Map<String, Actor> deniedBy = new LinkedHashMap<>();
    final Map<String, Actor> silent = new LinkedHashMap<>();
    final Set<String> confirmingFamilies = new TreeSet<>();
    boolean ownChannel;
    boolean namedRumour;
    boolean retractions;

    private final Origins whose;
    private final Citations citations;
    private final Set<String> takenBack = new TreeSet<>();
    private final Map<String, Set<String>> unnamed = new LinkedHashMap<>();
    private final Set<String> firstHand = new LinkedHashSet<>();

    Standing(List<Held> members, Origins whose) {
        this.whose = whose;
        var standing =
                members.stream()
                        .filter(h -> !h.retracted())
                        .map(Held::testimony)
                        .sorted(Placed.CANONICAL)
                        .toList();
        citations = new Citations(standing.stream().filter(Standing::asserts).toList(), whose);
        retractions = members.stream().anyMatch(Held::retracted);
        members.stream()
                .filter(Held::retracted)
                .flatMap(h -> whose.teller(h.testimony()).stream())
                .filter(voice -> !citations.hasItself(voice))
                .forEach(takenBack::add);
        standing.stream()
                .filter(Standing::asserts)
                .forEach(t -> t.claim().actor().forEach(a -> actors.putIfAbsent(a.code(), a)));
        if (actors.isEmpty()) {
            var told = standing.stream().anyMatch(Standing::asserts);
            members.stream()
                    .map(Held::testimony)
                    .filter(t -> !told || !t.claim().type().equals(ClaimType.NO_COMMENT))
                    .sorted(Placed.CANONICAL)
                    .forEach(t -> t.claim().actor().forEach(a -> actors.putIfAbsent(a.code(), a)));
        }
        standing.forEach(this::tally);
        confirmedBy.keySet().forEach(deniedBy::remove);
        unnamed.forEach(this::partOfTheirOwnSide);
    }

    private static boolean asserts(Testimony testimony) {
        var claim = testimony.claim();
        return claim.polarity() == Polarity.POSITIVE
                && claim.status() != ClaimStatus.NOT_CONFIRMED
                && claim.status() != ClaimStatus.DENIED;
    }

    private void tally(Testimony testimony) {
        var claim = testimony.claim();
        switch (claim.status()) {
            case NOT_CONFIRMED -> silence(testimony);
            case DENIED -> {
                if (testimony.claim().source().code() != null) {
                    party(deniedBy, testimony);
                }
            }
            case CONFIRMED_OFFICIAL, CONDITIONAL_THREAT -> confirm(testimony);
            case REPORTED_AS_FACT -> {
                if (claim.polarity() == Polarity.POSITIVE) {
                    whose.ownWord(testimony)
                            .ifPresentOrElse(
                                    own -> owned(testimony, own), () -> support(testimony));
                }
            }
            case ATTRIBUTED_CLAIM, ANONYMOUS_SOURCES, UNCONFIRMED, SPECULATIVE_FUTURE -> {
                if (claim.polarity() == Polarity.POSITIVE) {
                    support(testimony);
                }
            }
        }
    }

    /// "Has not commented" names the silent one as its actor; "did not confirm" as its source. A
    /// newsroom or a witness that could not check it was not asked to own up.
    private void silence(Testimony testimony) {
        if (testimony.claim().type().equals(ClaimType.NO_COMMENT)) {
            testimony.claim().actor().forEach(a -> silent.putIfAbsent(a.code(), a));
        } else if (testimony.claim().source().kind().speaksOfficially()) {
            party(silent, testimony);
        }
    }

    private static void party(Map<String, Actor> parties, Testimony testimony) {
        var source = testimony.claim().source();
        parties.putIfAbsent(source.voice(), new Actor(source.source(), source.voice()));
    }

    private void confirm(Testimony testimony) {
        positive.add(testimony);
        if (!whose.carries(testimony)) {
            namedRumour = true;
            return;
        }
        whose.of(testimony).ifPresent(this::counts);
        party(confirmedBy, testimony);
        var code = String.valueOf(testimony.claim().source().code());
        ownChannel |=
                whose.listed(testimony.carrier())
                        .map(o -> code.equals(o.ownChannelOf()))
                        .orElse(false);
        whose.listed(testimony.voice()).ifPresent(o -> confirmingFamilies.add(o.family()));
    }

    /// Told by the acting party's own channel, without anybody quoted: its word all the same.
    private void owned(Testimony testimony, Actor own) {
        positive.add(testimony);
        whose.of(testimony).ifPresent(this::counts);
        confirmedBy.putIfAbsent(own.code(), own);
        ownChannel = true;
    }

    private void support(Testimony testimony) {
        var origin = whose.of(testimony);
        if (origin.filter(this::takenBack).isPresent()) {
            return;
        }
        positive.add(testimony);
        var claim = testimony.claim();
        if (!whose.carries(testimony)
                || origin.isEmpty()
                || claim.status() == ClaimStatus.UNCONFIRMED) {
            namedRumour |=
                    switch (claim.source().kind()) {
                        case BLOGGER, SOCIAL_MEDIA, HEARSAY -> false;
                        case MEDIA, STATE_MEDIA -> !claim.source().cue().equals("byline");
                        case OFFICIAL_NAMED,
                                OFFICIAL_ANONYMOUS,
                                MILITARY_COMMUNIQUE,
                                NGO,
                                WITNESS,
                                ANALYST,
                                COMPANY ->
                                true;
                    };
            return;
        }
        counts(origin.get());
        if (origin.get().kind() == SourceKind.OFFICIAL_ANONYMOUS && claim.source().code() != null) {
            unnamed.computeIfAbsent(citations.innermost(origin.get().key()), _ -> new TreeSet<>())
                    .add(claim.source().code());
        }
        if (origin.get().narration() && claim.attribution().size() == 1) {
            firstHand.add(origin.get().key());
        }
    }

    /// Unnamed officials of a party that also speaks by name bear no witness of their own.
    private void partOfTheirOwnSide(String voice, Set<String> parties) {
        var origin = origins.get(voice);
        if (origin != null
                && origin.kind() == SourceKind.OFFICIAL_ANONYMOUS
                && parties.stream().allMatch(code -> origins.containsKey("actor:" + code))) {
            origins.remove(voice);
        }
    }

    /// Whether the newsroom that others still cite for it has taken it back.
    private boolean takenBack(Origin origin) {
        return ofNewsroom(origin) && takenBack.contains(origin.key());
    }

    private static boolean ofNewsroom(Origin origin) {
        return origin.narration() || origin.kind() == SourceKind.OFFICIAL_ANONYMOUS;
    }

    private void counts(Origin origin) {
        var from = ofNewsroom(origin) ? citations.innermost(origin.key()) : origin.key();
        origins.merge(
                from, from.equals(origin.key()) ? origin : origin.of(from), Standing::stronger);
    }

    /// One voice told twice: what it cites weighs more than that it tells.
    private static Origin stronger(Origin one, Origin two) {
        return one.narration() && !two.narration() ? two : one;
    }

    int firstHandNarrations() {
        return firstHand.size();
    }

    long independent() {
        return origins.values().stream().filter(o -> !o.narration()).count();
    }

    boolean deniedByActor() {
        return deniedBy.keySet().stream().anyMatch(actors::containsKey);
    }

    /// Somebody on record who is not the acting party.
    boolean claimed() {
        return origins.values().stream()
                .anyMatch(o -> !o.narration() && o.kind() != SourceKind.OFFICIAL_ANONYMOUS);
    }

    boolean claimedOfficially() {
        return origins.values().stream().anyMatch(o -> o.kind().speaksOfficially());
    }
}
