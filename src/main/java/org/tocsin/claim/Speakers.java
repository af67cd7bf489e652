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
    private @Nullable Mention lastPerson;
    private List<Attribution> lastOutletChain = List.of();
    private List<Attribution> lastSources = List.of();
    private List<Attribution> lastAnonymous = List.of();

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

    /// The person that the text named last.
    Optional<Actor> lastPerson() {
        return Optional.ofNullable(lastPerson)
                .filter(a -> a.code() != null)
                .map(a -> new Actor(a.text(), String.valueOf(a.code())));
    }

    /// Remembers whom a sentence spoke of; call once a sentence, after its claims are read.
    void heard(Reading reading, List<Speech> speeches) {
        for (var mention : reading.mentions) {
            if (mention.type() == Mention.Type.ACTOR && mention.code() != null) {
                if (!reading.governed(mention)) {
                    lastActor = mention;
                }
                if (mention.person()) {
                    lastPerson = mention;
                }
            }
        }
        for (var speech : speeches) {
            lastSources = speech.sources();
            if (speech.sources().getLast().kind() == SourceKind.OFFICIAL_ANONYMOUS) {
                lastAnonymous = speech.sources();
            }
            if (speech.sources().stream().anyMatch(a -> a.kind() == SourceKind.MEDIA)) {
                lastOutletChain = speech.sources();
            }
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
        return List.of(new Attribution(mention.text(), mention.code(), kind, cueText));
    }

    private List<Attribution> pronoun(Reading reading, Mention mention, String cueText) {
        var they = mention.text().equalsIgnoreCase("they");
        if (they && !lastSources.isEmpty()) {
            return recue(lastSources, cueText);
        }
        if (reading.language.is("possessives", reading.word(mention.from()))) {
            return owned(reading, mention, cueText);
        }
        var it = mention.text().equalsIgnoreCase("it");
        var here = new Sides(reading).antecedent(mention, !it);
        var meant =
                here != null
                        ? here
                        : it ? lastActor : Optional.ofNullable(lastPerson).orElse(lastActor);
        return meant == null
                ? List.of()
                : List.of(new Attribution(meant.text(), meant.code(), meant.kind(), cueText));
    }

    /// "Its navy": of whom the sentence, or else the text, speaks.
    private List<Attribution> owned(Reading reading, Mention mention, String cueText) {
        var owner = Optional.ofNullable(new Sides(reading).master(mention)).orElse(lastActor);
        return owner == null
                ? List.of()
                : List.of(
                        new Attribution(
                                mention.text(),
                                owner.code(),
                                SourceKind.MILITARY_COMMUNIQUE,
                                cueText));
    }

    /// "Officials", "the sources": the state named before; unnamed people speak for nobody by name.
    private List<Attribution> role(Reading reading, Mention mention, String cueText) {
        if (mention.kind() == SourceKind.MEDIA && !lastOutletChain.isEmpty()) {
            return recue(lastOutletChain, cueText);
        }
        if (mention.kind().speaksOfficially() && !new Sides(reading).unnamed(mention)) {
            return official(reading, mention, cueText);
        }
        if (mention.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            var kind =
                    new Sides(reading).unnamed(mention)
                            ? SourceKind.OFFICIAL_ANONYMOUS
                            : mention.kind();
            return List.of(new Attribution(mention.text(), null, kind, cueText));
        }
        if (!lastAnonymous.isEmpty()) {
            return recue(lastAnonymous, cueText);
        }
        var here =
                Optional.ofNullable(new Sides(reading).antecedent(mention, false))
                        .orElse(lastActor);
        var kind =
                reading.language.is("announcing", cueText)
                        ? SourceKind.OFFICIAL_NAMED
                        : SourceKind.OFFICIAL_ANONYMOUS;
        return List.of(
                new Attribution(mention.text(), here == null ? null : here.code(), kind, cueText));
    }

    /// "The ministry", "a spokesman": of the side that spoke last, or that the sentence names.
    private List<Attribution> official(Reading reading, Mention mention, String cueText) {
        if (mention.person() || new Sides(reading).foreign(mention)) {
            return List.of(new Attribution(mention.text(), null, mention.kind(), cueText));
        }
        var spoke =
                lastSources.stream()
                        .filter(s -> s.kind().speaksOfficially())
                        .filter(_ -> !Sides.candidate(mention))
                        .map(Attribution::code)
                        .filter(Objects::nonNull)
                        .findFirst();
        var here = new Sides(reading).before(mention);
        var code =
                switch (here.size()) {
                    case 0 -> spoke.orElseGet(() -> nearest(reading, mention));
                    case 1 -> here.getFirst();
                    default -> null;
                };
        return List.of(new Attribution(mention.text(), code, mention.kind(), cueText));
    }

    private static @Nullable String nearest(Reading reading, Mention role) {
        var near = new Sides(reading).antecedent(role, false);
        return near == null ? null : near.code();
    }

    private static List<Attribution> recue(List<Attribution> chain, String cueText) {
        var list = new ArrayList<>(chain);
        var last = list.removeLast();
        list.add(new Attribution(last.source(), last.code(), last.kind(), cueText));
        return list;
    }
}
