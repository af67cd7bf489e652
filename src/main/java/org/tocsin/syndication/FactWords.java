package org.tocsin.syndication;

import java.util.Map;
import java.util.Set;

/// English words that carry a fact by themselves, in lower case.
final class FactWords {
    private FactWords() {}

    static final Set<String> NEGATIONS =
            WordList.of(
                    """
                    not no never none nobody nothing nowhere neither nor without cannot deny
                    denies denied denying refuse refuses refused refusing reject rejects
                    rejected rejecting
                    """);

    static final Set<String> MODALS =
            Set.of("will", "would", "could", "might", "should", "must", "can", "shall");

    /// Before "to", what is still to come.
    static final Set<String> AHEAD =
            WordList.of(
                    """
                    going set due about expected scheduled planned planning plans plan poised
                    preparing intends is are
                    """);

    static final Set<String> PRESENT = Set.of("is", "are", "has", "have");

    static final Set<String> PAST = Set.of("was", "were", "had");

    /// What a number is to be multiplied by.
    static final Map<String, String> SCALES =
            Map.of(
                    "hundred", "100",
                    "thousand", "1000",
                    "k", "1000",
                    "million", "1000000",
                    "m", "1000000",
                    "mln", "1000000",
                    "billion", "1000000000",
                    "bn", "1000000000",
                    "trillion", "1000000000000");

    static final Set<String> DAYS =
            WordList.of(
                    """
                    monday tuesday wednesday thursday friday saturday sunday yesterday today
                    tomorrow tonight
                    """);

    /// Month names and their short forms; `may` is one only when written with a capital.
    static final Map<String, String> MONTHS =
            Map.ofEntries(
                    Map.entry("january", "january"),
                    Map.entry("jan", "january"),
                    Map.entry("february", "february"),
                    Map.entry("feb", "february"),
                    Map.entry("march", "march"),
                    Map.entry("april", "april"),
                    Map.entry("may", "may"),
                    Map.entry("june", "june"),
                    Map.entry("july", "july"),
                    Map.entry("august", "august"),
                    Map.entry("aug", "august"),
                    Map.entry("september", "september"),
                    Map.entry("sept", "september"),
                    Map.entry("sep", "september"),
                    Map.entry("october", "october"),
                    Map.entry("oct", "october"),
                    Map.entry("november", "november"),
                    Map.entry("nov", "november"),
                    Map.entry("december", "december"),
                    Map.entry("dec", "december"));

    /// Number words and their figures; `one` is too often no number.
    static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("fifteen", "15"),
                    Map.entry("twenty", "20"),
                    Map.entry("thirty", "30"),
                    Map.entry("forty", "40"),
                    Map.entry("fifty", "50"),
                    Map.entry("sixty", "60"),
                    Map.entry("seventy", "70"),
                    Map.entry("eighty", "80"),
                    Map.entry("ninety", "90"),
                    Map.entry("thirteen", "13"),
                    Map.entry("fourteen", "14"),
                    Map.entry("sixteen", "16"),
                    Map.entry("seventeen", "17"),
                    Map.entry("eighteen", "18"),
                    Map.entry("nineteen", "19"),
                    Map.entry("dozen", "12"),
                    Map.entry("dozens", "dozens"),
                    Map.entry("hundred", "hundred"),
                    Map.entry("hundreds", "hundreds"),
                    Map.entry("thousand", "thousand"),
                    Map.entry("thousands", "thousands"),
                    Map.entry("million", "million"),
                    Map.entry("billion", "billion"),
                    Map.entry("trillion", "trillion"),
                    Map.entry("half", "half"),
                    Map.entry("twice", "twice"));

    /// Written with a capital without naming anybody new: titles and words that open sentences.
    static final Set<String> NO_NAMES =
            WordList.of(
                    """
                    mr mrs ms dr president minister secretary prime foreign defence defense
                    general gen senator sen rep gov governor mayor chief king queen prince the a
                    an i it he she they we you his her its their our my but and or so in on at
                    for from with by to of if as when while this that these those there what who
                    how why where ap reuters afp photo file
                    """);
}
