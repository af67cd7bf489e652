package org.tocsin.syndication;

import java.util.Collection;
import java.util.List;

/// Phrases by which a line is known, looked for as they are written.
final class Phrases {
    private final List<String> phrases;
    private final String firsts;

    private Phrases(List<String> phrases) {
        this.phrases = phrases;
        var chars = new StringBuilder();
        phrases.forEach(phrase -> chars.append(phrase.charAt(0)));
        firsts = chars.toString();
    }

    static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    static Phrases of(Collection<String> phrases) {
        return new Phrases(List.copyOf(phrases));
    }

    boolean open(String text) {
        if (text.isEmpty() || firsts.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (var phrase : phrases) {
            if (text.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean end(String text) {
        for (var phrase : phrases) {
            if (text.endsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean standIn(String text) {
        for (var phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
