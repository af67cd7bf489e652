package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Rebels and soldiers whose state a story tells elsewhere: in its headline, by where they are, or
/// by naming one state alone. Of two that may be meant, neither is.
final class Bands {
    private static final String NOBODY = "?";

    /// The length of a state's code.
    private static final int STATE = 3;

    /// A noun has no more adjectives than these.
    private static final int ADJECTIVES = 3;

    /// What is at home in a state stands within this many tokens behind its name.
    private static final int HOME_REACH = 5;

    private final Set<String> states = new HashSet<>();
    private final Set<String> grounds = new HashSet<>();
    private final Set<String> risen = new HashSet<>();
    private String headed = NOBODY;
    private boolean crossed;

    /// Another report begins.
    void forget() {
        states.clear();
        grounds.clear();
        risen.clear();
        headed = NOBODY;
    }

    /// Hears the next sentence of the story and adds those whom it names without their state.
    void told(Reading reading, boolean headline, List<Mention> added) {
        var here = Realm.named(reading);
        states.addAll(here);
        var standing = grounds(reading);
        grounds.addAll(standing);
        reading.mentions.stream()
                .filter(m -> m.code() == null && m.band() != null)
                .forEach(m -> risen.add(String.valueOf(m.band())));
        crossed = crossed || reading.language.any("infiltrating", reading.tokens);
        if (headline) {
            headed = here.size() == 1 ? here.iterator().next() : NOBODY;
        }
        if (!crossed) {
            men(reading, headline, only(here, standing), band(standing), added);
        }
    }

    /// "Rebels said they had destroyed": armed men who speak for no state, or null.
    static @Nullable Actor speaking(Reading reading, Attribution speaker) {
        return reading.mentions.stream()
                .filter(m -> m.code() == null && m.band() != null && speaker.code() == null)
                .filter(m -> m.text().equals(speaker.source()))
                .findFirst()
                .map(m -> new Actor(m.text(), String.valueOf(m.band())))
                .orElse(null);
    }

    /// "Guerrillas cut a line when they blew up a pylon": the only ones named before, or null.
    static @Nullable Actor together(Reading reading, Mention they) {
        var before =
                reading.mentions.stream()
                        .filter(m -> m.to() <= they.from() && m.party() != null)
                        .filter(m -> m.type() != Mention.Type.PLACE && !stood(reading, m))
                        .toList();
        var one = before.size() == 1 ? before.getFirst() : null;
        return one != null
                        && one.type() == Mention.Type.ACTOR
                        && one.kind() == SourceKind.MILITARY_COMMUNIQUE
                        && !reading.governed(one)
                        && reading.word(they.from()).equals("they")
                        && reading.boundary(they.from() - 1)
                ? new Actor(one.text(), String.valueOf(one.party()))
                : null;
    }

    private static void men(
            Reading reading, boolean headline, String state, String band, List<Mention> added) {
        for (var i = 0; i < reading.size(); i++) {
            var rebels = reading.language.is("risen", reading.word(i));
            var roams = reading.language.is("roaming", reading.word(i));
            var serves = serves(reading, i);
            var risen = rebels || roams;
            var party =
                    serves
                            ? state
                            : rebels && !band.equals(NOBODY)
                                    ? band
                                    : of(state, rebels ? "REB" : "UAF");
            var from = start(reading, i);
            if ((serves || risen)
                    && party.length() >= STATE
                    && (ends(reading, i + 1, risen) || headline && several(reading, i))
                    && StorySides.bare(reading, from, i + 1)
                    && unnamed(reading, from)) {
                added.add(StorySides.man(reading, from, i + 1, party));
            }
        }
    }

    /// "Soldiers", "government forces".
    private static boolean serves(Reading reading, int i) {
        var covering = reading.mentionAt(i);
        return reading.language.is("serving", reading.word(i))
                || covering != null
                        && covering.to() == i + 1
                        && reading.language.is("serving", covering.text().toLowerCase(Locale.ROOT));
    }

    private static String of(String state, String men) {
        return state.length() == STATE ? Actor.band(state, men) : NOBODY;
    }

    /// "Rebels using dynamite", "guerrillas last year": what follows tells no more of whose they
    /// are.
    private static boolean ends(Reading reading, int to, boolean risen) {
        var word = reading.word(to);
        return StorySides.stands(reading, to)
                || risen
                        && (reading.language.is("previous", word)
                                || reading.language.is("wielding", word));
    }

    /// "Rebels kill", "gunmen attack": behind several in a headline stands what they do.
    private static boolean several(Reading reading, int i) {
        return (reading.word(i).endsWith("s") || reading.word(i).endsWith("men"))
                && i + 1 < reading.size()
                && Character.isLetter(reading.word(i + 1).codePointAt(0))
                && reading.mentionAt(i + 1) == null;
    }

    /// The band that the story names with its state, if it names but one and this sentence is
    /// nowhere else.
    private String band(Set<String> standing) {
        var one = risen.size() == 1 ? risen.iterator().next() : NOBODY;
        return standing.isEmpty() || standing.stream().allMatch(one::startsWith) ? one : NOBODY;
    }

    /// The one state that the story speaks of so far; or that the sentence speaks of as where it
    /// is, and the headline too.
    private String only(Set<String> here, Set<String> standing) {
        var one = states.size() == 1 ? states.iterator().next() : "";
        if (grounds.contains(one)) {
            return one;
        }
        var local = here.size() == 1 ? here.iterator().next() : "";
        return standing.contains(local) && headed.equals(local) ? local : NOBODY;
    }

    /// The states that a sentence names as where something is, or whose soil it speaks of.
    private static Set<String> grounds(Reading reading) {
        var codes = new HashSet<String>();
        for (var mention : reading.mentions) {
            var code = mention.code();
            if (code != null && (stood(reading, mention) || home(reading, mention))) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static boolean stood(Reading reading, Mention mention) {
        var preposition = reading.preposition(mention);
        return mention.place() != null
                && (reading.language.is("within", preposition)
                        || mention.type() == Mention.Type.PLACE
                                && reading.language.is("standing", preposition));
    }

    /// "Peru's only railway", "the Philippine Military Academy": what a state has at home alone.
    private static boolean home(Reading reading, Mention mention) {
        if (mention.type() == Mention.Type.OUTLET) {
            return false;
        }
        for (var i = mention.from(); i < mention.to() + HOME_REACH; i++) {
            var word = reading.word(i);
            if (reading.language.is("homely", word)) {
                return true;
            }
            if (i >= mention.to()
                    && (reading.mentionAt(i) != null
                            || word.equals(",")
                            || reading.boundary(i)
                            || OwnClause.verb(reading, i)
                            || reading.language.is("adding", word)
                            || reading.language.is("prepositions", word))) {
                return false;
            }
        }
        return false;
    }

    private static int start(Reading reading, int noun) {
        var covering = reading.mentionAt(noun);
        return covering == null ? noun : covering.from();
    }

    /// "Communist rebels", but not "Kurdish rebels": a people or a name that no list has.
    private static boolean unnamed(Reading reading, int from) {
        for (var i = from - 1; i >= 0 && i > from - 1 - ADJECTIVES; i--) {
            var word = reading.word(i);
            if (reading.mentionAt(i) != null
                    || word.equals("'s")
                    || reading.language.is("possessives", word)) {
                return false;
            }
            if (reading.language.is("articles", word)
                    || reading.language.counts(word)
                    || !Character.isLetter(word.codePointAt(0))) {
                return true;
            }
            if (Character.isUpperCase(reading.span(i, i + 1).codePointAt(0))
                    && !reading.language.is("causes", word)
                    && !(i == 0 && reading.loose(i))) {
                return false;
            }
        }
        return true;
    }
}
