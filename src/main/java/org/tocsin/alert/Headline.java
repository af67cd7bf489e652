package org.tocsin.alert;

import org.tocsin.alert.Acts.Form;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.SourceKind;
import org.tocsin.event.Carrier;
import org.tocsin.event.Certainty;
import org.tocsin.event.Event;
import org.tocsin.event.Origin;
import org.tocsin.event.Quotation;
import org.tocsin.event.Urgency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One line that states status and source, and the fact only as theirs.
final class Headline {
    private static final Set<ClaimStatus> ON_RECORD =
            Set.of(ClaimStatus.CONDITIONAL_THREAT, ClaimStatus.CONFIRMED_OFFICIAL);

    private final Map<String, String> names;
    private final Wording wording;

    Headline(Map<String, String> names) {
        this.names = names;
        wording = new Wording(names);
    }

    String of(Event event) {
        var line =
                switch (event.status()) {
                    case RUMOURED -> "Unconfirmed: " + act(event) + rumourSource(event);
                    case REPORTED -> reported(event);
                    case CLAIMED -> claimed(event);
                    case CORROBORATED ->
                            event.origins().stream().filter(o -> !o.narration()).count()
                                    + " independent sources: "
                                    + act(event);
                    case CONFIRMED -> confirmed(event);
                    case DISPUTED -> disputed(event);
                    case RETRACTED ->
                            "Withdrawn"
                                    + (event.claims() == 0 ? "" : carriers(event))
                                    + ": "
                                    + act(event);
                    case EXPIRED -> "Nothing new for days: " + act(event);
                };
        var toll = event.links().toll();
        return cut(toll == null ? line : line + ", toll " + AlertWriter.amount(toll));
    }

    private String reported(Event event) {
        var origin =
                event.origins().stream()
                        .filter(o -> !o.narration())
                        .findFirst()
                        .or(() -> event.origins().stream().findFirst());
        return origin.map(
                        o ->
                                o.kind() == SourceKind.OFFICIAL_ANONYMOUS
                                        ? citing(o, act(event))
                                        : o.label() + " reports: " + act(event))
                .orElse("Reported: " + act(event));
    }

    private String claimed(Event event) {
        var origin =
                event.origins().stream()
                        .filter(o -> !o.narration() && o.kind() != SourceKind.OFFICIAL_ANONYMOUS)
                        .findFirst();
        return origin.map(
                        o ->
                                name(o)
                                        + " claims: "
                                        + act(event)
                                        + (o.via() == null ? "" : ", " + o.via() + " reports"))
                .orElse(act(event));
    }

    private String confirmed(Event event) {
        var via =
                event.certainty() == Certainty.OBSERVED
                        ? ""
                        : event.origins().stream()
                                .filter(o -> !o.narration() && o.via() != null)
                                .filter(
                                        o ->
                                                event.confirmedBy().stream()
                                                        .anyMatch(
                                                                a ->
                                                                        o.key()
                                                                                .equals(
                                                                                        "actor:"
                                                                                                + a
                                                                                                        .code())))
                                .map(Origin::via)
                                .findFirst()
                                .map(v -> ", " + v + " reports")
                                .orElse("");
        if (event.family().threat() || threatened(event)) {
            return act(event) + via;
        }
        var own = codes(event.confirmedBy()).equals(codes(event.actors()));
        var many = event.confirmedBy().size() > 1;
        return wording.people(event.confirmedBy())
                + (many ? " confirm " : " confirms ")
                + (own ? act(event, many ? "they" : "it", many) : act(event))
                + via;
    }

    private String disputed(Event event) {
        var who =
                wording.people(event.deniedBy())
                        + (event.deniedBy().size() > 1 ? " deny: " : " denies: ");
        return who
                + act(event)
                + event.origins().stream().findFirst().map(o -> ", told by " + name(o)).orElse("");
    }

    /// Men without a name are called in the plural: "rebels".
    private static boolean many(List<Actor> actors) {
        return actors.size() > 1
                || actors.size() == 1
                        && actors.getFirst().nameless()
                        && actors.getFirst().text().endsWith("s");
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).sorted().toList();
    }

    private static String carriers(Event event) {
        return event.carriers().stream()
                .filter(c -> c.outlet() != null && !c.copy())
                .map(Carrier::name)
                .findFirst()
                .map(n -> " by " + n)
                .orElse("");
    }

    private static String citing(Origin origin, String act) {
        var comma = origin.label().indexOf(", ");
        return comma < 0
                ? origin.label() + " report " + act
                : origin.label().substring(0, comma)
                        + " reports: "
                        + act
                        + ", citing "
                        + origin.label().substring(comma + 2);
    }

    private String rumourSource(Event event) {
        return event.evidence().isEmpty() || event.certainty() == Certainty.UNLIKELY
                ? ""
                : event.evidence().stream()
                        .map(q -> q.attribution().getLast().source())
                        .filter(s -> !s.isBlank())
                        .findFirst()
                        .map(s -> " (" + s + ")")
                        .orElse("");
    }

    private String name(Origin origin) {
        return origin.key().startsWith("actor:")
                ? names.getOrDefault(origin.key().substring(6), origin.label())
                : origin.label();
    }

    private String act(Event event) {
        return act(
                event,
                event.actors().isEmpty() ? "an unnamed party" : wording.people(event.actors()),
                many(event.actors()));
    }

    private String act(Event event, String who, boolean many) {
        var form = many ? Form.MANY : Form.ONE;
        if (threatened(event)) {
            return wording.act(event, who, many ? Form.THREATENED_BY_MANY : Form.THREATENED);
        }
        return wording.act(event, who, event.urgency() == Urgency.FUTURE ? Form.AHEAD : form);
    }

    /// Whether its doer has only threatened it: nobody on record says that it will be done.
    private static boolean threatened(Event event) {
        var own =
                event.evidence().stream()
                        .map(Quotation::status)
                        .filter(ON_RECORD::contains)
                        .collect(Collectors.toSet());
        return !event.family().threat() && own.equals(Set.of(ClaimStatus.CONDITIONAL_THREAT));
    }

    private static String cut(String line) {
        var flat = line.replaceAll("\\s+", " ").strip();
        return flat.length() <= Alert.MAX_HEADLINE
                ? flat
                : flat.substring(0, Alert.MAX_HEADLINE - 1).strip() + "…";
    }
}
