package org.tocsin.alert;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.claim.Actor;
import org.tocsin.claim.SourceKind;
import org.tocsin.event.Carrier;
import org.tocsin.event.Event;
import org.tocsin.event.Origin;

/// One line that states status and source, and the fact only as theirs.
final class Headline {
    private final Map<String, String> names;

    Headline(Map<String, String> names) {
        this.names = names;
    }

    String of(Event event) {
        var act = act(event);
        var line = switch (event.status()) {
            case RUMOURED -> "Unconfirmed: " + act + rumourSource(event);
            case REPORTED -> reported(event, act);
            case CLAIMED -> speaker(event) + " claims " + act + through(event);
            case CORROBORATED -> event.origins().stream().filter(o -> !o.narration()).count() + " independent sources: " + act;
            case CONFIRMED -> confirmed(event, act);
            case DISPUTED -> people(event.deniedBy()) + (event.deniedBy().size() > 1 ? " deny " : " denies ") + act
                    + (event.origins().isEmpty() ? "" : ", told by " + event.origins().getFirst().label());
            case RETRACTED -> "Withdrawn: " + act + through(event);
            case EXPIRED -> "No news for long: " + act;
        };
        return cut(line);
    }

    private String reported(Event event, String act) {
        var origin = event.origins().stream().filter(o -> !o.narration()).findFirst().or(() -> event.origins().stream().findFirst());
        return origin.map(o -> o.kind() == SourceKind.OFFICIAL_ANONYMOUS ? citing(o, act) : o.label() + " reports " + act)
                .orElse("Reported: " + act);
    }

    private static String citing(Origin origin, String act) {
        var comma = origin.label().indexOf(", ");
        return comma < 0 ? origin.label() + " report " + act
                : origin.label().substring(0, comma) + " reports " + act + ", citing " + origin.label().substring(comma + 2);
    }

    private String confirmed(Event event, String act) {
        var threat = event.family().name().equals("THREAT");
        var who = people(event.confirmedBy());
        var verb = threat ? " warns: " : event.confirmedBy().size() > 1 ? " confirm " : " confirms ";
        var observed = event.certainty() == org.tocsin.event.Certainty.OBSERVED;
        return who + verb + act + (observed ? "" : through(event));
    }

    private String rumourSource(Event event) {
        return event.evidence().isEmpty() ? "" : event.evidence().stream().map(q -> q.attribution().getLast().source())
                .filter(s -> !s.isBlank()).findFirst().map(s -> " (" + s + ")").orElse("");
    }

    private String speaker(Event event) {
        return event.origins().stream().filter(o -> !o.narration() && o.kind() != SourceKind.OFFICIAL_ANONYMOUS)
                .map(this::originName).findFirst().orElse("A named source");
    }

    private String originName(Origin origin) {
        return origin.key().startsWith("actor:") ? names.getOrDefault(origin.key().substring(6), origin.label()) : origin.label();
    }

    private static String through(Event event) {
        return event.carriers().stream().filter(c -> c.outlet() != null && !c.copy()).map(Carrier::name).findFirst().map(n -> ", " + n + " reports").orElse("");
    }

    private String people(List<Actor> actors) {
        return actors.isEmpty() ? "Somebody" : actors.stream().map(this::name).distinct().limit(3).collect(Collectors.joining(" and "));
    }

    private String name(Actor actor) {
        return names.getOrDefault(actor.code(), actor.text());
    }

    private String act(Event event) {
        var who = event.actors().isEmpty() ? "unnamed forces" : people(event.actors());
        var whom = event.recipients().isEmpty() ? "" : people(event.recipients());
        var what = event.instrument() == null ? "" : (event.quantity() == null ? "" : amount(event) + " ") + event.instrument().text();
        var where = event.place() == null ? "" : event.place().text();
        return Acts.phrase(event.type(), who, whom, what, where);
    }

    private static String amount(Event event) {
        var quantity = event.quantity();
        return quantity == null ? "" : quantity.from() == quantity.to() ? String.valueOf(quantity.from()) : quantity.from() + "+";
    }

    private static String cut(String line) {
        var flat = line.replaceAll("\\s+", " ").strip();
        return flat.length() <= Alert.MAX_HEADLINE ? flat : flat.substring(0, Alert.MAX_HEADLINE - 1).strip() + "…";
    }
}
