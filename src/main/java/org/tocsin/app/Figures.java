package org.tocsin.app;

import org.tocsin.syndication.TextPrint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The figures of a text, read with no part of the code that decides what is a copy: a check that
/// asked its own opinion would not be one. Number words up to twelve count as figures.
final class Figures {
    private static final List<String> WORDS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private Figures() {}

    static Set<String> in(TextPrint print) {
        var figures = new TreeSet<String>();
        for (var sentence : print.sentences()) {
            for (var word : sentence.toLowerCase(Locale.ROOT).split(" ", -1)) {
                int number = WORDS.indexOf(word);
                if (number > 1) {
                    figures.add(Integer.toString(number));
                } else if (word.chars().anyMatch(Character::isDigit)) {
                    figures.add(word.replace(",", ""));
                }
            }
        }
        return figures;
    }
}
