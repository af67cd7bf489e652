package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who a source is, over one article: resolves "he", "it", "officials" and "the report" to whom the
/// text named before.
final class Speakers {
    private @Nullable Mention lastActor;
    private @Nullable Attribution lastPerson;
    private List<Attribution> lastOutletChain = List.of();
    private List<Attribution> lastSources = List.of();
    private List<Attribution> lastAnonymous = List.of();
    private List<Attribution> lastSingle = List.of();
    private @Nullable Attribution lastSeveral;
    private @Nullable String home;
    private final Realm realm = new Realm();
    private final Papers papers = new Papers();

    /// What the last sentence that named a source was told by.
    List<Attribution> lastSources() {
        return lastSources;
    }

    /// The chain that an outlet's own report stood on, empty before one was named.
    List<Attribution> retold() {
        return lastOutletChain;
    }

    /// The actor that the text spoke of last.
    Optional<Actor> lastActor() {
        return Optional.ofNullable(lastActor)
                .filter(a -> a.code() != null)
                .map(a -> new Actor(a.text(), String.valueOf(a.code())));
    }

    /// The person that the text named or quoted last, if anything is known of whose side it is.
    Optional<Actor> lastPerson() {
        return Optional.ofNullable(lastPerson)
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
            var actor = mention.type() == Mention.Type.ACTOR && mention.code() != null;
            if (actor && !reading.governed(mention)) {
                lastActor = mention;
                named(reading, mention);
            }
            if (mention.person() && (actor || mention.type() == Mention.Type.ROLE)) {
                lastPerson = new Attribution(mention.text(), mention.code(), mention.kind(), "");
            }
        }
        speeches.forEach(speech -> heard(reading, speech));
    }

    /// Whom "it" or "they" can mean next.
    private void named(Reading reading, Mention mention) {
        var one = new Attribution(mention.text(), mention.code(), mention.kind(), "");
        if (new Sides(reading).several(mention)) {
            lastSeveral = mention.kind() == SourceKind.OFFICIAL_ANONYMOUS ? one : lastSeveral;
        } else if (!mention.person() && mention.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            lastSingle = List.of(one);
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
            lastPerson = alone ? new Attribution(one.text(), one.code(), one.kind(), "") : null;
        }
    }

    private void heard(Reading reading, Speech speech) {
        lastSources = speech.sources();
        lastSources.forEach(papers::heard);
        var inner = lastSources.getLast();
        if (inner.kind() == SourceKind.OFFICIAL_ANONYMOUS) {
            lastAnonymous = lastSources;
        }
        if (lastSources.stream().anyMatch(a -> a.kind() == SourceKind.MEDIA)) {
            lastOutletChain = lastSources;
        }
        if (new Sides(reading).human(inner)) {
            lastPerson = inner;
            return;
        }
        lastSeveral = null;
        if (inner.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            lastSingle = lastSources;
        }
    }

    /// The chain of one source mention, outermost first.
    List<Attribution> of(Reading reading, Mention mention, CueClass cue, String cueText) {
        return switch (mention.type()) {
            case PRONOUN -> pronoun(reading, mention, cueText);
            case ROLE -> role(reading, mention, cueText);
            case OUTLET, ACTOR, MODIFIER, MAKER, PLACE, WEAPON, OTHER ->
                    named(reading, mention, cueText);
        };
    }

    private List<Attribution> named(Reading reading, Mention mention, String cueText) {
        var onRecord = reading.language.is("announcing", cueText);
        var anonymous =
                mention.type() != Mention.Type.OUTLET
                        && !onRecord
                        && (mention.kind() == SourceKind.OFFICIAL_ANONYMOUS
                                || new Sides(reading).unnamed(mention));
        var kind =
                anonymous && mention.kind() != SourceKind.BLOGGER
                        ? SourceKind.OFFICIAL_ANONYMOUS
                        : onRecord && mention.kind() == SourceKind.OFFICIAL_ANONYMOUS
                                ? SourceKind.OFFICIAL_NAMED
                                : mention.kind();
        return new Sides(reading).privately(mention)
                ? List.of(new Attribution(mention.text(), null, SourceKind.ANALYST, cueText))
                : List.of(new Attribution(mention.text(), mention.code(), kind, cueText));
    }

    private List<Attribution> pronoun(Reading reading, Mention mention, String cueText) {
        var word = reading.word(mention.from());
        if (word.equals("they") && !lastSources.isEmpty()) {
            return recue(lastSeveral == null ? lastSources : List.of(lastSeveral), cueText);
        }
        if (reading.language.is("possessives", word)) {
            return owned(reading, mention, cueText);
        }
        var sides = new Sides(reading);
        var thing = word.equals("it");
        var house = thing ? sides.house(mention) : null;
        if (house != null) {
            return official(reading, house, cueText);
        }
        var here = sides.antecedent(mention, !thing);
        if (here != null && !(thing && sides.several(here))) {
            return List.of(new Attribution(here.text(), here.code(), here.kind(), cueText));
        }
        return thing ? it(sides, cueText) : person(mention, cueText);
    }

    /// "He": the person named or quoted last, else somebody whom the text does not tell.
    private List<Attribution> person(Mention mention, String cueText) {
        return List.of(
                lastPerson == null
                        ? new Attribution(mention.text(), null, SourceKind.ANALYST, cueText)
                        : lastPerson.by(cueText));
    }

    /// "It": the last to speak that is no human being, else what the text named last.
    private List<Attribution> it(Sides sides, String cueText) {
        for (var i = lastSources.size(); i > 0; i--) {
            var source = lastSources.get(i - 1);
            if (!sides.human(source) && source.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
                return recue(lastSources.subList(0, i), cueText);
            }
        }
        return lastSingle.isEmpty() ? List.of() : recue(lastSingle, cueText);
    }

    /// "Its navy": of whom the sentence, or else the text, speaks.
    private List<Attribution> owned(Reading reading, Mention mention, String cueText) {
        var owner = Optional.ofNullable(new Sides(reading).master(mention)).orElse(lastActor);
        return owner == null
                ? List.of()
                : List.of(new Attribution(mention.text(), owner.code(), mention.kind(), cueText));
    }

    /// "Officials", "the sources": the state named before; unnamed people speak for nobody by name.
    private List<Attribution> role(Reading reading, Mention mention, String cueText) {
        if (mention.kind() == SourceKind.MEDIA && !lastOutletChain.isEmpty()) {
            return recue(lastOutletChain, cueText);
        }
        var sides = new Sides(reading);
        if (mention.kind().speaksOfficially() && !sides.unnamed(mention)) {
            return official(reading, mention, cueText);
        }
        if (mention.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            var kind = sides.unnamed(mention) ? SourceKind.OFFICIAL_ANONYMOUS : mention.kind();
            return List.of(new Attribution(mention.text(), null, kind, cueText));
        }
        if (!lastAnonymous.isEmpty()
                && sides.known(mention)
                && Resumed.by(reading, mention, lastAnonymous.getLast())) {
            return recue(lastAnonymous, cueText);
        }
        var onRecord = reading.language.is("announcing", cueText);
        var meant = onRecord ? sides.speaking(mention) : theirs(sides, mention);
        return List.of(
                new Attribution(
                        mention.text(),
                        meant == null ? null : meant.code(),
                        onRecord ? SourceKind.OFFICIAL_NAMED : SourceKind.OFFICIAL_ANONYMOUS,
                        cueText));
    }

    /// Of two states that officials may serve, neither is meant for sure.
    private @Nullable Mention theirs(Sides sides, Mention officials) {
        if (sides.before(officials).size() > 1) {
            return null;
        }
        var here = sides.antecedent(officials, false);
        return here == null ? lastActor : here;
    }

    /// "The ministry", "a spokesman": of the side that the words give it, else of who spoke last.
    private List<Attribution> official(Reading reading, Mention mention, String cueText) {
        var bearer = new Bearers(reading, home).of(mention, spokeLast());
        var known = bearer == null ? papers.of(reading, mention) : bearer;
        var code = known == null ? realm.of(reading, mention) : known;
        return List.of(new Attribution(mention.text(), code, mention.kind(), cueText));
    }

    private @Nullable String spokeLast() {
        return lastSources.stream()
                .filter(s -> s.kind().speaksOfficially())
                .map(Attribution::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Attribution> recue(List<Attribution> chain, String cueText) {
        var list = new ArrayList<>(chain);
        list.add(list.removeLast().by(cueText));
        return list;
    }
}
