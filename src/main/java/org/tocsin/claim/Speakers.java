package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who a source is, over one article: resolves "he", "it", "officials" and "the report" to whom the
/// text named before.
final class Speakers {
    final Remembered told = new Remembered();

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
        if (word.equals("they") && !told.sources().isEmpty()) {
            return recue(told.they(), cueText);
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
            return List.of(Attribution.of(here, cueText));
        }
        return thing ? recue(told.it(sides), cueText) : person(mention, cueText);
    }

    /// "He": the person named or quoted last, else somebody whom the text does not tell.
    private List<Attribution> person(Mention mention, String cueText) {
        var person = told.person();
        return List.of(
                person == null
                        ? new Attribution(mention.text(), null, SourceKind.ANALYST, cueText)
                        : person.by(cueText));
    }

    /// "Its navy": of whom the sentence, or else the text, speaks.
    private List<Attribution> owned(Reading reading, Mention mention, String cueText) {
        var owner = Optional.ofNullable(new Sides(reading).master(mention)).orElse(told.actor());
        return owner == null
                ? List.of()
                : List.of(new Attribution(mention.text(), owner.code(), mention.kind(), cueText));
    }

    /// "Officials", "the sources": the state named before; unnamed people speak for nobody by name.
    private List<Attribution> role(Reading reading, Mention mention, String cueText) {
        if (mention.kind() == SourceKind.MEDIA && !told.outlet().isEmpty()) {
            return recue(told.outlet(), cueText);
        }
        var sides = new Sides(reading);
        if (mention.kind().speaksOfficially() && !sides.unnamed(mention)) {
            return official(reading, mention, cueText);
        }
        if (mention.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            var kind = sides.unnamed(mention) ? SourceKind.OFFICIAL_ANONYMOUS : mention.kind();
            return List.of(new Attribution(mention.text(), null, kind, cueText));
        }
        if (!told.anonymous().isEmpty()
                && sides.known(mention)
                && Resumed.by(reading, mention, told.anonymous().getLast())) {
            return recue(told.anonymous(), cueText);
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
        return here == null ? told.actor() : here;
    }

    private List<Attribution> official(Reading reading, Mention mention, String cueText) {
        var code = told.side(reading, mention);
        return List.of(new Attribution(mention.text(), code, mention.kind(), cueText));
    }

    private static List<Attribution> recue(List<Attribution> chain, String cueText) {
        if (chain.isEmpty()) {
            return chain;
        }
        var list = new ArrayList<>(chain);
        list.add(list.removeLast().by(cueText));
        return list;
    }
}
