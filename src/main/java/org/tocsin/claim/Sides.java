package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Whom a pronoun or a role without a name can mean within its own sentence.
final class Sides {
    private static final int NEAR = 6;

    /// "In Baghdad, a spokesman": the comma and an article.
    private static final int OPENING = 2;

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
    /// about, else the nearest. "Kenya knows that Somalia's troops crossed, its minister said".
    @Nullable Mention master(Mention role) {
        return reading.mentions.reversed().stream()
                .filter(m -> m.to() <= role.from() && m.code() != null)
                .filter(m -> m.type() == Mention.Type.ACTOR && !reading.governed(m))
                .filter(m -> !reading.boundary(reading.clauseStart(m.from()) - 1))
                .filter(m -> !reading.word(reading.clauseStart(m.from()) - 1).equals("that"))
                .findFirst()
                .orElse(antecedent(role, false));
    }

    /// "Drones struck Rostov, its governor said": of the place named last, whoever acts.
    private @Nullable Mention nearest(Mention office) {
        return reading.mentions.reversed().stream()
                .filter(m -> m.to() <= office.from() && m.code() != null)
                .findFirst()
                .orElse(null);
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

    /// All who are named, as whatever.
    List<String> all() {
        return reading.mentions.stream()
                .filter(m -> m.canAct() || m.canSuffer() || m.type() == Mention.Type.MAKER)
                .map(Mention::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Whose an office is by the words beside it, or null: "its foreign minister", "Kharkiv's
    /// mayor", "a spokesman in Baghdad", "in Baghdad, a spokesman".
    @Nullable Mention owner(Mention office) {
        if (reading.language.is("possessives", reading.word(office.from() - 1))) {
            return bystanding(office) ? nearest(office) : master(office);
        }
        var possessive = reading.word(office.from() - 1).equals("'s");
        var before = reading.mentionAt(office.from() - (possessive ? 2 : 1));
        if (before != null && before.type() == Mention.Type.PLACE) {
            return before;
        }
        var dateline = reading.word(0).equals("in") ? reading.mentionAt(1) : null;
        if (dateline != null
                && dateline.place() != null
                && reading.word(dateline.to()).equals(",")
                && office.from() - dateline.to() <= OPENING
                && !bystanding(office)) {
            return dateline;
        }
        var house =
                reading.word(office.to()).equals("for") ? reading.mentionAt(office.to() + 2) : null;
        if (house != null && house.type() == Mention.Type.ROLE) {
            return owner(house);
        }
        var seat =
                reading.word(office.to()).equals("in") ? reading.mentionAt(office.to() + 1) : null;
        return seat != null && seat.canSuffer() && !seat.person() && !bystanding(office)
                ? seat
                : null;
    }

    /// "The club's Polish director": of somebody else's house, whatever the passport.
    boolean privately(Mention office) {
        return reading.word(office.from() - 1).equals("'s")
                && !office.person()
                && lastWordIs("humans", office.text());
    }

    /// The nearest actor before a mention that itself says something: "Kyiv did not confirm it, but
    /// officials announced".
    @Nullable Mention speaking(Mention role) {
        var near = antecedent(role, false);
        return near != null && says(near, role) ? near : null;
    }

    /// "Kenya acted, but the ministry said it did not comment": the house without a name that says
    /// what "it" does.
    @Nullable Mention house(Mention pronoun) {
        return reading.mentions.reversed().stream()
                .filter(m -> m.to() <= pronoun.from() && !reading.governed(m))
                .filter(m -> m.canAct() || m.type() == Mention.Type.ROLE)
                .findFirst()
                .filter(m -> m.type() == Mention.Type.ROLE && m.kind().speaksOfficially())
                .filter(m -> !human(m) && says(m, pronoun))
                .orElse(null);
    }

    private boolean says(Mention speaker, Mention next) {
        for (var i = speaker.to(); i < next.from(); i++) {
            if (reading.cue(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// "Iranian boats", "troops": no "it" means them.
    boolean several(Mention mention) {
        var last = reading.word(mention.to() - 1);
        return mention.to() - mention.from() > 1
                && last.endsWith("s")
                && Character.isLowerCase(
                        reading.span(mention.to() - 1, mention.to()).codePointAt(0));
    }

    /// Whether the words point to somebody told of before: "the officials", "officials" alone.
    boolean known(Mention role) {
        var before = reading.word(role.from() - 1);
        return role.from() == 0
                || List.of("the", "these", "those", "same", "that", "and", "but", ",", "\"")
                        .contains(before);
    }

    /// Whether the last word of an office names people who stay on the scene of an act and are of
    /// whatever side.
    boolean bystanding(Mention role) {
        return lastWordIs("bystanding", role.text());
    }

    /// Whether "he" or "she" can mean a source: a name that the lexicon has or not, or an office
    /// that one human being holds.
    boolean human(Attribution source) {
        return reading.mentions.stream()
                        .anyMatch(m -> m.person() && m.text().equals(source.source()))
                || source.kind() == SourceKind.ANALYST
                        && source.code() == null
                        && Character.isUpperCase(source.source().codePointAt(0))
                || lastWordIs("humans", source.source());
    }

    /// "Syria's president": one human being by an office.
    boolean human(Mention mention) {
        return lastWordIs("humans", mention.text());
    }

    private boolean lastWordIs(String group, String text) {
        return reading.language.is(group, reading.language.head(text));
    }

    /// Whether an office is of nobody whom the lexicon could name, nor of who spoke before.
    boolean stranger(Mention office) {
        return elsewhere(office) || foreign(office) || candidate(office);
    }

    /// "A Kachin commander": of a people that the lexicon does not know.
    private boolean foreign(Mention role) {
        var before = role.from() - 1;
        return before > 0
                && List.of("a", "an").contains(reading.word(before - 1))
                && Character.isUpperCase(reading.span(before, before + 1).codePointAt(0));
    }

    /// "A spokesman for the aid group": of a house that the lexicon does not know.
    private boolean elsewhere(Mention office) {
        if (!reading.word(office.to()).equals("for")) {
            return false;
        }
        for (var i = office.to() + 1; i <= office.to() + NEAR; i++) {
            var house = reading.mentionAt(i);
            if (house != null) {
                return house.type() == Mention.Type.ROLE
                        ? !house.kind().speaksOfficially()
                        : !house.canAct();
            }
            if (reading.cue(i) != null) {
                return true;
            }
        }
        return true;
    }

    /// Somebody who runs for an office speaks for no state.
    private static boolean candidate(Mention mention) {
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
}
