package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimDate;
import org.tocsin.claim.Instrument;
import org.tocsin.claim.Place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a claim says of its act, as far as it decides whether two claims mean the same one. An
/// empty slot fits everything.
///
/// @param actors codes, ascending, each once, and so are the recipients
/// @param article whose telling it is: what one article tells of one kind of act is mostly one act
/// @param title whether it is a headline, which says "missiles" where its text says "rockets"
/// @param spokenDate whether the sentence itself says when
/// @param timed whether such acts happen often between the same parties, so that time tells them
///   apart
record Slots(
        String article,
        boolean title,
        List<String> actors,
        List<String> recipients,
        @Nullable Instrument instrument,
        @Nullable Place place,
        @Nullable ClaimDate date,
        boolean spokenDate,
        boolean timed) {
    /// It may be tomorrow already where the act was.
    private static final int ZONES = 1;

    static final Set<String> CARRIERS = Set.of("aircraft", "warship", "armour");
    static final Set<String> LOADS =
            Set.of("bomb", "missile", "rocket", "artillery-shell", "ammunition", "torpedo");

    static Slots of(Family family, Testimony testimony) {
        var claim = testimony.claim();
        var actors = codes(claim.actor().stream());
        var recipients = codes(claim.recipient().stream());
        if (family.mutual()) {
            actors = codes(Stream.concat(claim.actor().stream(), claim.recipient().stream()));
            recipients = List.of();
        }
        return new Slots(
                testimony.where(),
                testimony.headline(),
                actors,
                recipients,
                claim.instrument(),
                claim.place(),
                when(family, claim, testimony),
                claim.date() != null,
                family.momentary());
    }

    /// Armed men without a name fit whoever else is told to have done it, and show nothing.
    private static List<String> codes(Stream<Actor> actors) {
        return List.copyOf(
                actors.filter(a -> !a.nameless()).map(Actor::code).sorted().distinct().toList());
    }

    /// The claim's own date, else the span round its publication in which such an act is still
    /// news. A blow that was told has fallen: none of the days after can be meant.
    private static @Nullable ClaimDate when(Family family, Claim claim, Testimony testimony) {
        if (claim.date() != null) {
            return claim.date();
        }
        var latest = testimony.published().latest();
        if (latest.isEmpty()) {
            return null;
        }
        var day = day(testimony.published().clamped(testimony.fetchedAt()));
        return new ClaimDate(
                "published",
                day.minusDays(family.span().toDays()),
                family.fallen() ? day.plusDays(ZONES) : day.plusDays(family.span().toDays()),
                null);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// Whether both can mean one act and say enough to show it.
    boolean fit(Slots other) {
        return agree(other) && shareSomething(other);
    }

    /// Whether nothing in one contradicts the other.
    boolean agree(Slots other) {
        return meet(actors, other.actors)
                && meet(recipients, other.recipients)
                && (title
                        || other.title
                        || instrument == null
                        || other.instrument == null
                        || instrument.fits(other.instrument)
                        || carries(instrument, other.instrument)
                        || carries(other.instrument, instrument))
                && (place == null || other.place == null || place.fits(other.place))
                && (date == null || other.date == null || date.fits(other.date));
    }

    /// Ships fire shells and warplanes drop bombs: who names the one does not rule out the other.
    private static boolean carries(Instrument carrier, Instrument load) {
        return !Collections.disjoint(carrier.line(), CARRIERS)
                && !Collections.disjoint(load.line(), LOADS);
    }

    /// Somebody or somewhere is named by both; where a doer or a time is missing, more must agree
    /// than the two sides of a war.
    private boolean shareSomething(Slots other) {
        var named = share(actors, other.actors);
        var points =
                (article.equals(other.article) ? 2 : 0)
                        + (share(recipients, other.recipients) ? 1 : 0)
                        + (samePlace(other) ? 2 : 0)
                        + (sameMeans(other) ? 2 : 0)
                        + (spokenDate && other.spokenDate ? 1 : 0);
        var vague = timed && (date == null || other.date == null);
        if (named) {
            return !vague || points >= 2;
        }
        return points >= 3
                || points >= 2 && sameMeans(other) && share(recipients, other.recipients);
    }

    /// Whether both name a means, and one is a kind of the other.
    boolean names(Slots other) {
        return instrument != null && other.instrument != null && instrument.fits(other.instrument);
    }

    /// Whether any party or place stands in both.
    boolean touches(Slots other) {
        return share(actors, other.actors)
                || share(recipients, other.recipients)
                || place != null && other.place != null && place.fits(other.place);
    }

    /// A place below a whole state, in both.
    private boolean samePlace(Slots other) {
        return place != null
                && other.place != null
                && place.line().size() > 1
                && other.place.line().size() > 1
                && place.fits(other.place);
    }

    /// A kind of weapon narrower than "missile", in both.
    private boolean sameMeans(Slots other) {
        return instrument != null
                && other.instrument != null
                && instrument.line().size() > 2
                && other.instrument.line().size() > 2
                && instrument.fits(other.instrument);
    }

    private static boolean meet(List<String> one, List<String> two) {
        return one.isEmpty() || two.isEmpty() || share(one, two);
    }

    private static boolean share(List<String> one, List<String> two) {
        return !Collections.disjoint(one, two);
    }

    /// How exactly both agree: what decides between two events that both fit.
    int agreement(Slots other) {
        var points = share(actors, other.actors) ? 2 : 0;
        points += share(recipients, other.recipients) ? 1 : 0;
        points +=
                instrument != null
                                && other.instrument != null
                                && instrument.code().equals(other.instrument.code())
                        ? 2
                        : 0;
        points +=
                place != null && other.place != null && place.code().equals(other.place.code())
                        ? 2
                        : 0;
        return points + (date != null && date.equals(other.date) ? 1 : 0);
    }
}
