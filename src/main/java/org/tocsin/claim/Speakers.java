package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who a source is, over one article: resolves "he", "it", "officials" and "the report" to whom the
/// text named before.
final class Speakers {
    private static final int NEAR = 6;

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
                                || unnamed(reading, mention));
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
        var here = antecedent(reading, mention, !it);
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
        var owner = Optional.ofNullable(master(reading, mention)).orElse(lastActor);
        return owner == null
                ? List.of()
                : List.of(
                        new Attribution(
                                mention.text(),
                                owner.code(),
                                SourceKind.MILITARY_COMMUNIQUE,
                                cueText));
    }

    /// The nearest actor that the same sentence names before a mention, no preposition governing
    /// it.
    static @Nullable Mention antecedent(Reading reading, Mention mention, boolean person) {
        return reading.mentions.reversed().stream()
                .filter(
                        m ->
                                m.to() <= mention.from()
                                        && m.type() == Mention.Type.ACTOR
                                        && m.code() != null)
                .filter(m -> (!person || m.person()) && !reading.governed(m))
                .findFirst()
                .orElse(null);
    }

    /// "Kenya will act if Somalia's troops cross, its minister said": whom the main clause is
    /// about, else the nearest.
    private static @Nullable Mention master(Reading reading, Mention role) {
        return reading.mentions.reversed().stream()
                .filter(m -> m.to() <= role.from() && m.code() != null)
                .filter(m -> m.type() == Mention.Type.ACTOR && !reading.governed(m))
                .filter(m -> !reading.boundary(reading.clauseStart(m.from()) - 1))
                .findFirst()
                .orElse(antecedent(reading, role, false));
    }

    /// "Officials", "the sources": the state named before; unnamed people speak for nobody by name.
    private List<Attribution> role(Reading reading, Mention mention, String cueText) {
        if (mention.kind() == SourceKind.MEDIA && !lastOutletChain.isEmpty()) {
            return recue(lastOutletChain, cueText);
        }
        if (mention.kind().speaksOfficially() && !unnamed(reading, mention)) {
            return official(reading, mention, cueText);
        }
        if (mention.kind() != SourceKind.OFFICIAL_ANONYMOUS) {
            var kind = unnamed(reading, mention) ? SourceKind.OFFICIAL_ANONYMOUS : mention.kind();
            return List.of(new Attribution(mention.text(), null, kind, cueText));
        }
        if (!lastAnonymous.isEmpty()) {
            return recue(lastAnonymous, cueText);
        }
        var here = Optional.ofNullable(antecedent(reading, mention, false)).orElse(lastActor);
        var kind =
                reading.language.is("announcing", cueText)
                        ? SourceKind.OFFICIAL_NAMED
                        : SourceKind.OFFICIAL_ANONYMOUS;
        return List.of(
                new Attribution(mention.text(), here == null ? null : here.code(), kind, cueText));
    }

    /// "The ministry", "a spokesman": of the side that spoke last, or that the sentence names.
    private List<Attribution> official(Reading reading, Mention mention, String cueText) {
        if (mention.person() || another(reading, mention)) {
            return List.of(new Attribution(mention.text(), null, mention.kind(), cueText));
        }
        var spoke =
                lastSources.stream()
                        .filter(s -> s.kind().speaksOfficially() && s.code() != null)
                        .filter(_ -> !candidate(mention))
                        .findFirst();
        var here = Optional.ofNullable(master(reading, mention)).map(Mention::code);
        var code = spoke.map(Attribution::code).or(() -> here).orElse(null);
        return List.of(new Attribution(mention.text(), code, mention.kind(), cueText));
    }

    /// "A Kachin commander": of a people that the lexicon does not know, not of who spoke before.
    private static boolean another(Reading reading, Mention role) {
        var before = role.from() - 1;
        return before > 0
                && List.of("a", "an").contains(reading.word(before - 1))
                && Character.isUpperCase(reading.span(before, before + 1).codePointAt(0));
    }

    /// Somebody who runs for an office speaks for no state.
    private static boolean candidate(Mention mention) {
        var words = mention.text().toLowerCase(Locale.ROOT);
        return words.contains("candidate")
                || words.contains("contender")
                || words.contains("nominee");
    }

    private static List<Attribution> recue(List<Attribution> chain, String cueText) {
        var list = new ArrayList<>(chain);
        var last = list.removeLast();
        list.add(new Attribution(last.source(), last.code(), last.kind(), cueText));
        return list;
    }

    private static boolean unnamed(Reading reading, Mention mention) {
        for (var i = Math.max(0, mention.from() - 2);
                i < Math.min(reading.size(), mention.to() + NEAR);
                i++) {
            var other = reading.mentionAt(i);
            if (i >= mention.to() && other != null) {
                return false;
            }
            var before = i < mention.to() && reading.language.is("unnamed", reading.word(i));
            if (before || reading.language.anonymous.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// A capitalised name that the lexicon does not know: a source all the same, of no known side.
    List<Attribution> unknown(Reading reading, int groupFrom) {
        var to = groupFrom;
        var from = to;
        while (from > 0 && to - from < 3 && capitalised(reading, from - 1)) {
            from--;
        }
        if (from == to || from == 0 && to == 1) {
            return List.of();
        }
        return List.of(
                new Attribution(
                        reading.span(from, to), null, SourceKind.ANALYST, reading.word(groupFrom)));
    }

    private static boolean capitalised(Reading reading, int i) {
        var surface = reading.span(i, i + 1);
        return Character.isUpperCase(surface.codePointAt(0))
                && surface.length() > 1
                && reading.mentionAt(i) == null;
    }
}
