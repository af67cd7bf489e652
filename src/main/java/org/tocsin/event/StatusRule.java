package org.tocsin.event;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// One row of the event status table: the first row that fits decides.
///
/// @param evidence what the row asks for, in words that the documentation prints
record StatusRule(
        String evidence,
        Predicate<Standing> fits,
        EventStatus status,
        Function<Standing, Certainty> certainty) {

    /// From the strongest evidence to the weakest.
    static final List<StatusRule> TABLE =
            List.of(
                    new StatusRule(
                            "the carrier withdraws or corrects, and nothing else stands",
                            s -> s.positive.isEmpty() && s.retractions,
                            EventStatus.RETRACTED,
                            _ -> Certainty.UNKNOWN),
                    new StatusRule(
                            "the acting party on record, through its own channel or two unrelated listed carriers",
                            s ->
                                    !s.confirmedBy.isEmpty()
                                            && (s.ownChannel || s.confirmingFamilies.size() > 1),
                            EventStatus.CONFIRMED,
                            _ -> Certainty.OBSERVED),
                    new StatusRule(
                            "the acting party on record, one carrier",
                            s -> !s.confirmedBy.isEmpty(),
                            EventStatus.CONFIRMED,
                            _ -> Certainty.LIKELY),
                    new StatusRule(
                            "the accused party denies what others claim",
                            s -> s.deniedByActor() || s.positive.isEmpty() && !s.deniedBy.isEmpty(),
                            EventStatus.DISPUTED,
                            _ -> Certainty.POSSIBLE),
                    new StatusRule(
                            "two independent origins, neither of them narration",
                            s -> s.independent() > 1,
                            EventStatus.CORROBORATED,
                            _ -> Certainty.LIKELY),
                    new StatusRule(
                            "a named party that is not the actor, or the victim",
                            Standing::claimed,
                            EventStatus.CLAIMED,
                            s -> s.claimedOfficially() ? Certainty.LIKELY : Certainty.POSSIBLE),
                    new StatusRule(
                            "anonymous sources of one outlet, or narration",
                            s -> !s.origins.isEmpty(),
                            EventStatus.REPORTED,
                            s ->
                                    s.firstHandNarrations() > 1
                                            ? Certainty.LIKELY
                                            : Certainty.POSSIBLE),
                    new StatusRule(
                            "hearsay, unconfirmed reports, bloggers, or only unlisted carriers and aggregators",
                            _ -> true,
                            EventStatus.RUMOURED,
                            s -> s.namedRumour ? Certainty.POSSIBLE : Certainty.UNLIKELY));

    /// The row that fits.
    static StatusRule decide(Standing standing) {
        return TABLE.stream().filter(row -> row.fits.test(standing)).findFirst().orElseThrow();
    }
}
