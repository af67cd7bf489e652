package org.tocsin.app.score;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compares noun phrases by their heads: "students at the university" and "students" agree.
public final class Heads {
    private static final Set<String> ENDS =
            Set.of(
                    "of", "in", "at", "from", "on", "for", "with", "to", "who", ",", "(", ".",
                    "and");

    private Heads() {}

    /// The head of a phrase in lower case: its last word before a preposition, comma or bracket.
    public static String of(String phrase) {
        var head = "";
        for (var token : Words.tokens(phrase)) {
            if (ENDS.contains(token.text()) && !head.isEmpty()) {
                return head;
            }
            if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                head = token.text();
            }
        }
        return head;
    }

    /// Whether one phrase holds the other's head.
    public static boolean agree(String marked, String read) {
        return words(read).contains(of(marked)) || words(marked).contains(of(read));
    }

    private static List<String> words(String phrase) {
        return Words.tokens(phrase).stream().map(Token::text).toList();
    }

    /// Counts the phrases of one role, each marked one against at most one that was read.
    ///
    /// @param label the role
    public static void count(Prf counts, String label, List<String> marked, List<String> read) {
        var left = new ArrayList<>(read);
        for (var one : marked) {
            var hit = left.stream().filter(other -> agree(one, other)).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                counts.right(label);
            } else {
                counts.missed(label);
            }
        }
        left.forEach(_ -> counts.wrong(label));
    }
}
