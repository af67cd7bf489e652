package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Whom a pronoun or a role without a name can mean within its own sentence.
final class Sides {
    private static final int NEAR = 6;

    private final Reading reading;

    Sides(Reading reading) {
        this.reading = reading;
    }

    /// The nearest actor named before a mention, no preposition governing it.
    ///
    /// @param person whether only a person by name will do
    @Nullable Mention antecedent(Mention mention, boolean person) {
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
    @Nullable Mention master(Mention role) {
        return reading.mentions.reversed().stream()
                .filter(m -> m.to() <= role.from() && m.code() != null)
                .filter(m -> m.type() == Mention.Type.ACTOR && !reading.governed(m))
                .filter(m -> !reading.boundary(reading.clauseStart(m.from()) - 1))
                .findFirst()
                .orElse(antecedent(role, false));
    }

    /// Those that may be meant before a mention: those of the main clause that no preposition
    /// governs. Of two, neither is meant for sure.
    List<String> before(Mention role) {
        return reading.mentions.stream()
                .filter(m -> m.to() <= role.from() && m.type() == Mention.Type.ACTOR)
                .filter(m -> !reading.governed(m))
                .filter(m -> !reading.boundary(reading.clauseStart(m.from()) - 1))
                .map(Mention::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// "A Kachin commander": of a people that the lexicon does not know, not of who spoke before.
    boolean foreign(Mention role) {
        var before = role.from() - 1;
        return before > 0
                && List.of("a", "an").contains(reading.word(before - 1))
                && Character.isUpperCase(reading.span(before, before + 1).codePointAt(0));
    }

    /// Somebody who runs for an office speaks for no state.
    static boolean candidate(Mention mention) {
        var words = mention.text().toLowerCase(Locale.ROOT);
        return words.contains("candidate")
                || words.contains("contender")
                || words.contains("nominee");
    }

    /// Whether the words round a source say that it gave no name.
    boolean unnamed(Mention mention) {
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
    List<Attribution> unknown(int groupFrom) {
        var to = groupFrom;
        var from = to;
        while (from > 0 && to - from < 3 && capitalised(from - 1)) {
            from--;
        }
        if (from == to || from == 0 && to == 1) {
            return List.of();
        }
        return List.of(
                new Attribution(
                        reading.span(from, to), null, SourceKind.ANALYST, reading.word(groupFrom)));
    }

    private boolean capitalised(int i) {
        var surface = reading.span(i, i + 1);
        return Character.isUpperCase(surface.codePointAt(0))
                && surface.length() > 1
                && reading.mentionAt(i) == null;
    }
}
