package org.tocsin.claim;

import java.util.List;

/// A capitalised name that the lexicon does not know: a source all the same, of no known side.
final class UnknownName {
    private static final int WORDS = 3;

    private final Reading reading;

    UnknownName(Reading reading) {
        this.reading = reading;
    }

    /// The name that ends before a verb of saying, or nobody.
    List<Attribution> before(int verb) {
        var from = verb;
        while (from > 0 && verb - from < WORDS && capitalised(from - 1)) {
            from--;
        }
        return from == verb || from == 0 && verb == 1 && !several(verb)
                ? List.of()
                : List.of(
                        new Attribution(
                                reading.span(from, verb),
                                null,
                                SourceKind.ANALYST,
                                reading.word(verb)));
    }

    /// "Hackers say": several of a kind that no list has, and no words of theirs.
    private boolean several(int verb) {
        var first = reading.word(0);
        var cue = reading.cue(verb);
        return first.endsWith("s")
                && !reading.language.is("embedding", first)
                && cue != null
                && cue.values().getFirst().type() == CueClass.SAY
                && cue.values().getFirst().form() == VerbForm.BASE;
    }

    private boolean capitalised(int i) {
        var surface = reading.span(i, i + 1);
        return Character.isUpperCase(surface.codePointAt(0))
                && surface.length() > 1
                && reading.mentionAt(i) == null;
    }
}
