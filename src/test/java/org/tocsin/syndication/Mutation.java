package org.tocsin.syndication;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A known way in which a text changes between two outlets, and the verdict that the changed text
/// must get beside the first.
record Mutation(String name, String verdict, UnaryOperator<String> change) {
    private static final Map<String, String> NUMBERS =
            Map.of(
                    "two", "nine", "three", "eight", "four", "seven", "five", "twelve", "six",
                    "ten");

    /// Pairs of words; each is turned into the other.
    private static final List<String> SPELT =
            List.of(
                    "authorised authorized",
                    "defence defense",
                    "harbour harbor",
                    "neighbour neighbor",
                    "labour labor",
                    "colour color",
                    "centre center",
                    "kilometre kilometer",
                    "metre meter",
                    "tonne ton",
                    "programme program",
                    "organis organiz",
                    "recognis recogniz",
                    "favour favor",
                    "towards toward",
                    "lorries trucks",
                    "while whilst",
                    "grey gray");

    private static final Pattern STATUS_WORD =
            Pattern.compile(
                    "\\b(killed|wounded|confirmed|agreed|closed|opened|ended|began|started|released"
                            + "|arrested|ordered|destroyed|damaged|fell|rose|died|delayed)\\b");

    private static final String LOCAL =
            "Gullmar is the twin town of Hask, and its museum of the sea is one of the oldest on"
                    + " the coast.";

    private static final String NEWS =
            "Late in the evening Captain Sven Tuve said that 14 more people had been taken to the"
                    + " hospital of Gullmar.";

    static List<Mutation> all() {
        return List.of(
                new Mutation("headline", "copy", body -> body),
                new Mutation("chrome", "copy", Mutation::dressed),
                new Mutation("credits", "copy", Mutation::credited),
                new Mutation("trimmed end", "copy", body -> without(body, -1)),
                new Mutation("trimmed start", "copy", body -> without(body, 0)),
                new Mutation("trimmed middle", "copy", body -> without(body, 1)),
                new Mutation("swapped", "copy", Mutation::swapped),
                new Mutation("quotes", "copy", Mutation::requoted),
                new Mutation("spelling", "copy", Mutation::respelt),
                new Mutation(
                        "telling",
                        "copy",
                        body -> body.replace(" said", " says").replace(" told ", " tells ")),
                new Mutation("local paragraph", "copy", body -> inserted(body, LOCAL)),
                new Mutation("number", "update", Mutation::renumbered),
                new Mutation("negation", "update", Mutation::negated),
                new Mutation("tense", "update", Mutation::shifted),
                new Mutation("status", "update", Mutation::restated),
                new Mutation("development", "update", body -> body + "\n\n" + NEWS),
                new Mutation("translation", "original", Mutation::translated));
    }

    String of(String body) {
        return change.apply(body);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String dressed(String body) {
        return String.join(
                "\n\n",
                "Home | World | Sport",
                "Share this article",
                "Irma Dask waves to sailors in Osk, Tuesday, March 4, 2031.",
                "Photo: Lena Ort",
                inserted(body, "Sign up for our newsletter and never miss a story."),
                "Related: Opera house of Brell opens its doors again after nine long years",
                "Copyright Coastal Press. All rights reserved.");
    }

    private static String credited(String body) {
        return "By Lena Ort\n\nOSK, March 4 (Coastal Press) — "
                + body
                + "\n\n(Reporting by Lena Ort; Editing by Max Brink)";
    }

    private static String without(String body, int paragraph) {
        var paragraphs = new ArrayList<>(Arrays.asList(body.split("\n\n", -1)));
        paragraphs.remove(paragraph < 0 ? paragraphs.size() - 1 : paragraph);
        return String.join("\n\n", paragraphs);
    }

    private static String swapped(String body) {
        var paragraphs = Arrays.asList(body.split("\n\n", -1));
        Collections.swap(paragraphs, 1, 2);
        return String.join("\n\n", paragraphs);
    }

    private static String inserted(String body, String paragraph) {
        return body.replaceFirst("\n\n", quoteReplacement("\n\n" + paragraph + "\n\n"));
    }

    private static String requoted(String body) {
        return body.replaceAll("\"([^\"]*)\"", "“$1”").replace("'", "’").replace(", ", " – ");
    }

    private static String respelt(String body) {
        var spelt = body;
        for (var pair : SPELT) {
            var words = pair.split(" ", -1);
            boolean first = spelt.contains(words[0]);
            spelt = first ? spelt.replace(words[0], words[1]) : spelt.replace(words[1], words[0]);
        }
        return spelt;
    }

    private static String renumbered(String body) {
        var figure = Pattern.compile("\\b\\d+\\b").matcher(body);
        if (figure.find()) {
            return figure.replaceFirst(String.valueOf(Integer.parseInt(figure.group()) + 3));
        }
        var word = Pattern.compile("\\b(two|three|four|five|six)\\b").matcher(body);
        return word.find() ? word.replaceFirst(NUMBERS.get(word.group())) : body;
    }

    private static String negated(String body) {
        return body.contains(" not ")
                ? body.replaceFirst(" not ", " ")
                : body.replaceFirst("\\b(was|were|had|has|is|are|will|would)\\b", "$1 not");
    }

    private static String shifted(String body) {
        return body.contains(" will ")
                ? body.replaceFirst(" will ", " did ")
                : body.contains(" would ")
                        ? body.replaceFirst(" would ", " did ")
                        : body.replaceFirst(" (was|were) ", " will be ");
    }

    private static String restated(String body) {
        var word = STATUS_WORD.matcher(body);
        if (!word.find()) {
            return body;
        }
        return word.replaceFirst(word.group().equals("postponed") ? "ended" : "postponed");
    }

    /// Stands for another language: no word is left.
    private static String translated(String body) {
        var words = body.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = new StringBuilder(words[i]).reverse() + "o";
        }
        return String.join(" ", words);
    }
}
