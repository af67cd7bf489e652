package org.tocsin.alert;

import org.tocsin.alert.Acts.Form;
import org.tocsin.claim.Actor;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Instrument;
import org.tocsin.claim.Place;
import org.tocsin.event.Event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an alert's line calls those who act, what is hit, by what and where.
final class Wording {
    private final Map<String, String> names;

    /// @param names of parties and places, by code
    Wording(Map<String, String> names) {
        this.names = names;
    }

    /// Three of them at most; "Somebody" for nobody.
    String people(List<Actor> actors) {
        return actors.isEmpty()
                ? "Somebody"
                : actors.stream()
                        .map(this::name)
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(" and "));
    }

    private String name(Actor actor) {
        return names.getOrDefault(actor.code(), actor.text());
    }

    /// Whom an act meets: a thing of a state's as the text names it, lest a tanker be its country.
    private String met(List<Actor> actors) {
        var text = actors.getFirst().text();
        return actors.size() == 1
                        && Acts.thing(text)
                        && (Character.isUpperCase(text.codePointAt(0))
                                || actors.getFirst().nameless())
                ? text
                : people(actors);
    }

    /// What an event tells that somebody did.
    ///
    /// @param who who did it, as the line calls them
    String act(Event event, String who, Form form) {
        var others = Actor.apart(event.recipients(), event.actors());
        var whom = others.isEmpty() ? "" : hits(event) ? met(others) : people(others);
        var instrument = event.instrument();
        var what =
                instrument == null
                        ? ""
                        : (event.quantity() == null
                                        ? ""
                                        : AlertWriter.amount(event.quantity()) + " ")
                                + kind(instrument);
        var place = event.place();
        var where =
                place == null
                                || Acts.thing(whom) && others.getFirst().code().equals(place.code())
                                || ofPeople(place, others)
                        ? "" // "Pakistani villages" are in Pakistan
                        : names.getOrDefault(place.code(), spoken(place.text()));
        return event.family().undoes()
                ? Acts.undone(event.type(), who, form, whom, where)
                : Acts.phrase(event.type(), who, form, whom, what, where);
    }

    /// "Iranians", "the Libyan outpost": whom it met, who may be anywhere, and no state's name.
    private boolean ofPeople(Place place, List<Actor> met) {
        return place.line().size() == 1
                && met.stream().anyMatch(a -> Actor.side(a.code()).equals(place.code()))
                && !place.text().equalsIgnoreCase(names.getOrDefault(place.code(), place.text()));
    }

    /// Whether it meets what stands there, and not somebody's government.
    private static boolean hits(Event event) {
        return event.type().plover().equals("ASSAULT")
                        && !event.type().equals(ClaimType.GROUND_COMBAT)
                || event.type().equals(ClaimType.DETENTION);
    }

    /// "Gulf" for the GULF of a headline in capitals; what is shorter is left as it may stand for a
    /// name: "UAE".
    private static String spoken(String text) {
        if (text.length() < 4 || !text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        return Pattern.compile("\\B\\p{Lu}")
                .matcher(text)
                .replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT));
    }

    /// A class in lower case, a name as it is written.
    private static String kind(Instrument instrument) {
        var isClass = instrument.code().equals(instrument.code().toLowerCase(Locale.ROOT));
        return isClass ? instrument.text().toLowerCase(Locale.ROOT) : instrument.text();
    }
}
