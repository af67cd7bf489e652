package org.tocsin.article;

import java.util.Set;

/// What a stop after a word may mean in news English, by the word in lower case.
final class Abbreviations {
    private Abbreviations() {}

    /// Stand before a name or a number and never end a sentence.
    static final Set<String> TITLES =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "messrs", "gen", "lt", "col",
                    "sgt", "maj", "capt", "cmdr", "cdr", "adm", "brig", "cpl", "pvt", "rep", "reps",
                    "sen", "sens", "gov", "pres", "amb", "supt", "det", "insp", "st", "mt", "ft",
                    "vs", "approx", "ph", "mme", "hr", "fr");

    /// End a sentence unless a number follows.
    static final Set<String> BEFORE_NUMBER =
            Set.of(
                    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
                    "dec", "no", "nos", "art", "sec", "vol", "fig", "pp", "par", "ch");

    /// End a sentence only before a word that usually opens one.
    static final Set<String> MAY_END =
            Set.of(
                    "inc", "corp", "ltd", "co", "cos", "bros", "jr", "sr", "etc", "al", "ave",
                    "dept");

    /// Words that open sentences far more often than names.
    static final Set<String> OPENERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "in",
                    "it",
                    "its",
                    "he",
                    "she",
                    "his",
                    "her",
                    "they",
                    "their",
                    "we",
                    "our",
                    "i",
                    "you",
                    "but",
                    "and",
                    "or",
                    "so",
                    "yet",
                    "this",
                    "that",
                    "these",
                    "those",
                    "there",
                    "on",
                    "at",
                    "for",
                    "from",
                    "with",
                    "by",
                    "to",
                    "of",
                    "if",
                    "as",
                    "when",
                    "while",
                    "where",
                    "who",
                    "what",
                    "why",
                    "how",
                    "however",
                    "after",
                    "before",
                    "since",
                    "until",
                    "although",
                    "though",
                    "because",
                    "meanwhile",
                    "also",
                    "some",
                    "many",
                    "most",
                    "all",
                    "no",
                    "not",
                    "both",
                    "such",
                    "according",
                    "asked",
                    "earlier",
                    "later",
                    "last",
                    "then",
                    "still",
                    "despite",
                    "during",
                    "under",
                    "over",
                    "about",
                    "other",
                    "another");

    /// Ends of host names, which follow a stop without being a new sentence.
    static final Set<String> HOST_ENDS =
            Set.of(
                    "com", "org", "net", "gov", "info", "ru", "ua", "az", "uk", "de", "fr", "tv",
                    "io", "eu");
}
