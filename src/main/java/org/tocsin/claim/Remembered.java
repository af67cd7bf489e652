package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Whom an article named and quoted so far, and whence it is told.
final class Remembered {
    private @Nullable Mention actor;
    private @Nullable Attribution person;
    private List<Attribution> outlet = List.of();
    private List<Attribution> sources = List.of();
    private List<Attribution> anonymous = List.of();
    private List<Attribution> single = List.of();
    private @Nullable Attribution several;
    private @Nullable String home;
    private final Realm realm = new Realm();
    private final Papers papers = new Papers();

    /// The actor that the text spoke of last.
    Optional<Actor> lastActor() {
        return Optional.ofNullable(actor)
                .filter(a -> a.code() != null)
                .map(a -> new Actor(a.text(), String.valueOf(a.code())));
    }

    /// The person that the text named or quoted last, if anything is known of whose side it is.
    Optional<Actor> lastPerson() {
        return Optional.ofNullable(person)
                .filter(a -> a.code() != null)
                .map(a -> new Actor(a.source(), String.valueOf(a.code())));
    }

    /// Whence the story is told, if the sentence opens with it; call before its claims are read.
    void filed(Reading reading) {
        var filed = Bearers.filedFrom(reading);
        home = filed == null ? home : filed;
    }

    /// Remembers whom a sentence spoke of; call once a sentence, after its claims are read.
    void heard(Reading reading, List<Speech> speeches) {
        unnamed(reading);
        realm.heard(reading);
        for (var mention : reading.mentions) {
            var known = mention.type() == Mention.Type.ACTOR && mention.code() != null;
            if (known && !reading.governed(mention)) {
                actor = mention;
                named(reading, mention);
            }
            if (mention.person() && (known || mention.type() == Mention.Type.ROLE)) {
                person = Attribution.of(mention, "");
            }
        }
        speeches.forEach(speech -> heard(reading, speech));
    }

    /// Whom "it" or "they" can mean next.
    private void named(Reading reading, Mention mention) {
        var one = Attribution.of(mention, "");
        if (new Sides(reading).several(mention)) {
            several = mention.kind() == SourceKind.OFFICIAL_ANONYMOUS ? one : several;
        } else if (!mention.person() && mention.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            single = List.of(one);
        }
    }

    /// "Syria's president met the press": who may be "he" next, though no name is told; of two of
    /// different sides neither is.
    private void unnamed(Reading reading) {
        var sides = new Sides(reading);
        var people =
                reading.mentions.stream()
                        .filter(m -> m.type() == Mention.Type.ACTOR && m.code() != null)
                        .filter(m -> m.person() || sides.human(m))
                        .toList();
        var leads = people.stream().filter(m -> !reading.governed(m)).findFirst();
        if (leads.isPresent()) {
            var one = leads.get();
            var alone = people.stream().allMatch(m -> String.valueOf(m.code()).equals(one.code()));
            person = alone ? Attribution.of(one, "") : null;
        }
    }

    private void heard(Reading reading, Speech speech) {
        sources = speech.sources();
        sources.forEach(papers::heard);
        var inner = sources.getLast();
        if (inner.kind() == SourceKind.OFFICIAL_ANONYMOUS) {
            anonymous = sources;
        }
        if (sources.stream().anyMatch(a -> a.kind() == SourceKind.MEDIA)) {
            outlet = sources;
        }
        if (new Sides(reading).human(inner)) {
            person = inner;
            return;
        }
        several = null;
        if (inner.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            single = sources;
        }
    }

    /// The chain of whoever spoke last, outermost first; empty before anybody did.
    List<Attribution> sources() {
        return sources;
    }

    /// "They": several that were named, else whoever spoke last.
    List<Attribution> they() {
        return several == null ? sources : List.of(several);
    }

    /// "He": the person named or quoted last.
    @Nullable Attribution person() {
        return person;
    }

    /// "It": the last to speak that is no human being, else what the text named last.
    List<Attribution> it(Sides sides) {
        for (var i = sources.size(); i > 0; i--) {
            var source = sources.get(i - 1);
            if (!sides.human(source) && source.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
                return sources.subList(0, i);
            }
        }
        return single;
    }

    /// Of whom the text spoke last.
    @Nullable Mention actor() {
        return actor;
    }

    /// "The report": the chain of the outlet that was quoted last.
    List<Attribution> outlet() {
        return outlet;
    }

    /// "The sources": the chain of the unnamed people who were quoted last.
    List<Attribution> anonymous() {
        return anonymous;
    }

    /// "The ministry", "a spokesman": of the side that the words give it, else of who spoke last;
    /// or null.
    @Nullable String side(Reading reading, Mention office) {
        var bearer = new Bearers(reading, home).of(office, spokeLast());
        var known = bearer == null ? papers.of(reading, office) : bearer;
        return known == null ? realm.of(reading, office) : known;
    }

    private @Nullable String spokeLast() {
        return sources.stream()
                .filter(s -> s.kind().speaksOfficially())
                .map(Attribution::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
