package org.tocsin.app.score;

import org.tocsin.article.Token;
import org.tocsin.article.Words;
import org.tocsin.claim.attribution.AttributionRelation.Part;
import org.tocsin.claim.attribution.MarkedText.Mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Counts how well attributions were found in texts that people marked.
///
/// A cue is found when it shares a word with a marked cue, one with one. A source is found when its
/// head is the head of a marked source; the head is the last word before the first preposition,
/// comma, relative pronoun or mark of the phrase, its possessive ending left out. Content is
/// counted by its words, whosever it is. Tokens without a letter or digit count nowhere.
public final class AttributionScore {
    /// Labels of the three counts.
    public static final String CUE = "cue";

    public static final String SOURCE = "source head";
    public static final String CONTENT = "content token";

    private static final Set<String> PARTING =
            Set.of(
                    "of", "in", "on", "at", "for", "from", "with", "without", "by", "to", "about",
                    "against", "near", "between", "among", "under", "over", "behind", "as", "than",
                    "like", "within", "across", "outside", "inside", "into", "who", "whom", "whose",
                    "which", "that", "where", ",", "(", ")", "-", ":", ";", "?", "!");

    private final Prf counts = new Prf();
    private final Consumer<Error> errors;

    /// Something that was read and not marked, or marked and not read.
    ///
    /// @param text the text's name
    /// @param what `wrong cue`, `missed cue`, `wrong source` or `missed source`
    /// @param words the words that were read or marked
    public record Error(String text, String what, String words) {}

    /// @param errors takes every disagreement
    public AttributionScore(Consumer<Error> errors) {
        this.errors = errors;
    }

    /// Counts one text's relations against one person's marks.
    public void text(String name, String text, List<Mark> found, List<Mark> marked) {
        var tokens = Words.tokens(text);
        cues(name, text, tokens, found, marked);
        heads(name, text, tokens, found, marked);
        contents(tokens, found, marked);
    }

    public Prf counts() {
        return counts;
    }

    private void cues(
            String name, String text, List<Token> tokens, List<Mark> found, List<Mark> marked) {
        var open = new ArrayList<>(marked.stream().filter(m -> !m.cue().isEmpty()).toList());
        for (var one : found) {
            var partner = open.stream().filter(m -> shares(tokens, one, m)).findFirst();
            partner.ifPresent(open::remove);
            if (partner.isPresent()) {
                counts.right(CUE);
            } else {
                counts.wrong(CUE);
                errors.accept(new Error(name, "wrong cue", shown(text, one.cue())));
            }
        }
        for (var missed : open) {
            counts.missed(CUE);
            errors.accept(new Error(name, "missed cue", shown(text, missed.cue())));
        }
    }

    private static boolean shares(List<Token> tokens, Mark one, Mark other) {
        var words = words(tokens, one.cue());
        words.and(words(tokens, other.cue()));
        return !words.isEmpty();
    }

    private void heads(
            String name, String text, List<Token> tokens, List<Mark> found, List<Mark> marked) {
        var ours = heads(tokens, found);
        var theirs = heads(tokens, marked);
        for (var head : ours) {
            if (theirs.contains(head)) {
                counts.right(SOURCE);
            } else {
                counts.wrong(SOURCE);
                errors.accept(new Error(name, "wrong source", shown(text, List.of(part(head)))));
            }
        }
        theirs.stream()
                .filter(head -> !ours.contains(head))
                .forEach(
                        head -> {
                            counts.missed(SOURCE);
                            errors.accept(
                                    new Error(
                                            name,
                                            "missed source",
                                            shown(text, List.of(part(head)))));
                        });
    }

    private static Part part(Token token) {
        return new Part(token.start(), token.end());
    }

    private static Set<Token> heads(List<Token> tokens, List<Mark> marks) {
        var heads = new HashSet<Token>();
        for (var mark : marks) {
            var words = tokens.stream().filter(t -> holds(mark.source(), t)).toList();
            if (!words.isEmpty()) {
                heads.add(head(words));
            }
        }
        return heads;
    }

    /// The head of a phrase.
    static Token head(List<Token> phrase) {
        Token head = null;
        for (var token : phrase) {
            if (head != null && PARTING.contains(token.text()) && !joint(token, phrase)) {
                return head;
            }
            if (Character.isLetterOrDigit(token.text().charAt(0))) {
                head = token;
            }
        }
        return head == null ? phrase.getFirst() : head;
    }

    /// A hyphen inside a word.
    private static boolean joint(Token token, List<Token> phrase) {
        var at = phrase.indexOf(token);
        return token.text().equals("-")
                && at > 0
                && phrase.get(at - 1).end() == token.start()
                && at + 1 < phrase.size()
                && phrase.get(at + 1).start() == token.end();
    }

    private void contents(List<Token> tokens, List<Mark> found, List<Mark> marked) {
        var ours = new BitSet();
        var theirs = new BitSet();
        found.forEach(m -> ours.or(words(tokens, m.content())));
        marked.forEach(m -> theirs.or(words(tokens, m.content())));
        for (var i = 0; i < tokens.size(); i++) {
            if (ours.get(i) && theirs.get(i)) {
                counts.right(CONTENT);
            } else if (ours.get(i)) {
                counts.wrong(CONTENT);
            } else if (theirs.get(i)) {
                counts.missed(CONTENT);
            }
        }
    }

    private static BitSet words(List<Token> tokens, List<Part> parts) {
        var set = new BitSet();
        for (var part : parts) {
            for (var i = first(tokens, part.start());
                    i < tokens.size() && tokens.get(i).start() < part.end();
                    i++) {
                if (Character.isLetterOrDigit(tokens.get(i).text().charAt(0))
                        || tokens.get(i).text().equals(":") && part.end() - part.start() < 3) {
                    set.set(i);
                }
            }
        }
        return set;
    }

    private static int first(List<Token> tokens, int start) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var mid = (low + high) / 2;
            if (tokens.get(mid).end() <= start) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private static boolean holds(List<Part> parts, Token token) {
        return parts.stream().anyMatch(p -> p.start() < token.end() && token.start() < p.end());
    }

    private static String shown(String text, List<Part> parts) {
        var from = Math.max(0, parts.getFirst().start() - 80);
        var to = Math.min(text.length(), parts.getLast().end() + 80);
        var shown = new StringBuilder(text.substring(from, parts.getFirst().start()));
        shown.append("[[").append(text, parts.getFirst().start(), parts.getFirst().end());
        shown.append("]]").append(text, parts.getFirst().end(), to);
        return shown.toString().replace('\n', ' ');
    }
}
