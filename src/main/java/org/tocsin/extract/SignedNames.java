package org.tocsin.extract;

import org.tocsin.article.Outlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the people out of a signature: "By Ida Berg, diplomatic correspondent, and Tom Okafor in
/// Kyiv" names two. Houses, desks, jobs and places are nobody.
///
/// @param own how the page's house calls itself, in plain words
record SignedNames(Outlets outlets, Set<String> own) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_DAY = 4;
    private static final Pattern PARTING =
            Pattern.compile(
                    "(?<!\\s)(?:\\s++(?:and|und|et|y|e|en(?=\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu})|og|och|i|и|та|і|ve|و|con|mit|with|avec)\\s++"
                            + "|\\s*+[;|•·&、]\\s*+|\\s++/\\s*+|\\s*+/\\s++|\\n|(?<=\\p{L}{5})\\.\\s++(?=\\p{Lu}))");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?<!\\s)\\s*(?:\\([^()]*\\)|[|–—:].*|,\\s*(?=\\p{Ll}).*|\\s-\\s.*|\\d.*"
                            + "|\\s(?:in|at|from|for|aus|aus dem|für|à|en|em|desde|depuis|pour|para|voor|w|z|в|из)\\s+(?=\\p{Lu}).*)$");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\S)[^\\s@]*+@\\S*|https?://\\S*|www\\.\\S*");
    private static final Pattern COMMA = Pattern.compile("(?<!\\s)\\s*+[,،，]\\s*+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Punct}]+|[\\s\\p{Punct}&&[^.)]]+$");

    SignedNames {
        own = Set.copyOf(own);
    }

    /// The people that a signature names, in its order.
    Stream<String> people(String signature) {
        var text = opened(ADDRESS.matcher(signature).replaceAll(" ").strip());
        var parts =
                PARTING.splitAsStream(Byline.withoutDates(text))
                        .map(SignedNames::opened)
                        .takeWhile(part -> HouseWords.EDITED.opens(PhraseIndex.plain(part)) == 0)
                        .map(part -> BEHIND.matcher(part.strip()).replaceFirst(""))
                        .toList();
        return IntStream.range(0, parts.size())
                .filter(i -> i == 0 || !besides(COMMA.split(parts.get(i), 2)[0]))
                .mapToObj(parts::get)
                .flatMap(SignedNames::listed)
                .map(this::bare)
                .filter(this::person);
    }

    /// Without the words that it opens with, such as "By".
    private static String opened(String text) {
        var cut = text.replaceFirst("^[\\s(\\[]+", "");
        var rest = HouseWords.behind(cut, HouseWords.BYLINES);
        return rest.isEmpty() || rest.length() == cut.length() ? cut : rest;
    }

    /// Parted at commas: behind a full name stand other full names, jobs, houses and places.
    private static Stream<String> listed(String part) {
        var pieces = COMMA.split(part, -1);
        if (pieces.length == 1 || !full(pieces[0])) {
            return Stream.of(part);
        }
        var names = new ArrayList<String>();
        names.add(pieces[0]);
        for (var piece : List.of(pieces).subList(1, pieces.length)) {
            if (full(piece) && !besides(piece)) {
                names.add(piece);
            }
        }
        return names.stream();
    }

    /// What stands behind a name and is none: a job, a house, a place.
    private static boolean besides(String piece) {
        var plain = PhraseIndex.plain(piece);
        return HouseWords.ROLES.in(plain) || HouseWords.HOUSES.in(plain) || Places.known(plain);
    }

    private static boolean full(String name) {
        return SPACE.split(name.strip(), -1).length > 1;
    }

    /// Without jobs and the house behind the name.
    private String bare(String name) {
        var cut = EDGES.matcher(SPACE.matcher(name).replaceAll(" ")).replaceAll("");
        cut = HouseWords.ROLES.cut(cut);
        for (var shorter = shorter(cut); !shorter.equals(cut); shorter = shorter(cut)) {
            cut = shorter;
        }
        return cut;
    }

    private String shorter(String name) {
        var words = name.split(" ", -1);
        for (var from = Math.max(1, words.length - 4); from < words.length; from++) {
            var tail = String.join(" ", List.of(words).subList(from, words.length));
            var plain = PhraseIndex.plain(tail);
            var jobs = HouseWords.ROLES.is(plain) || dates(plain);
            if (jobs || (from > 1 && house(tail))) {
                return String.join(" ", List.of(words).subList(0, from));
            }
        }
        return name;
    }

    /// A weekday or a word before a date; short ones may be names.
    private static boolean dates(String plain) {
        return plain.length() >= SHORTEST_DAY && DateWords.ALL.beside().contains(plain);
    }

    private boolean house(String name) {
        return own.contains(PhraseIndex.plain(name)) || outlets.byName(name).isPresent();
    }

    private boolean person(String name) {
        var plain = PhraseIndex.plain(name);
        return !plain.isEmpty()
                && name.length() <= LONGEST
                && SPACE.split(name, -1).length <= MOST_WORDS
                && !Character.isLowerCase(name.codePointAt(0))
                && !Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1))
                && name.chars().noneMatch(Character::isDigit)
                && !house(name)
                && !desk(plain)
                && Stream.of(
                                HouseWords.STAFF,
                                HouseWords.ROLES,
                                HouseWords.BYLINES,
                                HouseWords.LABELS,
                                HouseWords.OTHERS)
                        .noneMatch(list -> list.is(plain));
    }

    /// "HNN Staff", "The Russian": nobody's name.
    private static boolean desk(String plain) {
        var last = plain.substring(plain.lastIndexOf(' ') + 1);
        return plain.startsWith("the ") || HouseWords.DESKS.is(last);
    }
}
