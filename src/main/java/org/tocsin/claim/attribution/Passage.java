package org.tocsin.claim.attribution;

import org.tocsin.article.Sentence;
import org.tocsin.article.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as one run of tokens, with its sentences, paragraphs and quotations.
final class Passage {
    /// Words in quotation marks, marks included.
    ///
    /// @param from the token of the opening mark
    /// @param to behind the closing mark, or behind the paragraph when nothing closes it
    /// @param closed whether a mark closes it
    record Quotation(int from, int to, boolean closed) {
        int words() {
            return to - from - (closed ? 2 : 1);
        }
    }

    private static final int SINGLE_REACH = 40;

    final String text;
    final List<Token> tokens;
    final List<Quotation> quotations = new ArrayList<>();
    private final int[] sentence;
    private final int[] paragraph;
    private final List<int[]> bounds = new ArrayList<>();
    private final int[] quotation;

    /// @param text where the sentences stand
    Passage(String text, List<Sentence> sentences) {
        this.text = text;
        var all = new ArrayList<Token>();
        var paragraphs = new ArrayList<Integer>();
        for (var part : sentences) {
            var from = all.size();
            for (var token : part.tokens()) {
                all.add(
                        new Token(
                                token.start() + part.start(),
                                token.end() + part.start(),
                                token.text()));
            }
            if (all.size() > from) {
                bounds.add(new int[] {from, all.size()});
                paragraphs.add(part.paragraph());
            }
        }
        tokens = List.copyOf(all);
        sentence = new int[tokens.size()];
        paragraph = new int[tokens.size()];
        for (var s = 0; s < bounds.size(); s++) {
            Arrays.fill(sentence, bounds.get(s)[0], bounds.get(s)[1], s);
            Arrays.fill(paragraph, bounds.get(s)[0], bounds.get(s)[1], paragraphs.get(s));
        }
        quotation = new int[tokens.size()];
        Arrays.fill(quotation, -1);
        quotations();
    }

    int size() {
        return tokens.size();
    }

    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    String surface(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }

    boolean capital(int i) {
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(text.codePointAt(tokens.get(i).start()));
    }

    /// The number of sentences.
    int sentences() {
        return bounds.size();
    }

    int sentenceOf(int i) {
        return sentence[i];
    }

    /// The first token of a sentence.
    int from(int s) {
        return bounds.get(s)[0];
    }

    /// The token behind a sentence.
    int to(int s) {
        return bounds.get(s)[1];
    }

    int start(int i) {
        return from(sentence[i]);
    }

    int end(int i) {
        return to(sentence[i]);
    }

    /// The quotation in which a token stands, marks included, or -1.
    int quotationOf(int i) {
        return i >= 0 && i < quotation.length ? quotation[i] : -1;
    }

    /// Whether two tokens stand with nothing between.
    boolean touching(int left) {
        return left >= 0
                && left + 1 < tokens.size()
                && tokens.get(left).end() == tokens.get(left + 1).start();
    }

    /// Whether a token is a mark of quotation, not an apostrophe.
    boolean mark(int i) {
        return word(i).equals("\"") || word(i).equals("'") && quotation[i] >= 0 && edge(i);
    }

    private boolean edge(int i) {
        var q = quotations.get(quotation[i]);
        return i == q.from() || i == q.to() - 1;
    }

    private void quotations() {
        for (var i = 0; i < tokens.size(); ) {
            var to = opens(i) ? closing(i) : -1;
            if (to < 0) {
                i++;
                continue;
            }
            var closed = to <= tokens.size() && isClose(to - 1, i);
            Arrays.fill(quotation, i, to, quotations.size());
            quotations.add(new Quotation(i, to, closed));
            i = to;
        }
    }

    private boolean opens(int i) {
        if (word(i).equals("\"")) {
            return text.charAt(tokens.get(i).start()) != '”';
        }
        return word(i).equals("'")
                && !touching(i - 1)
                && touching(i)
                && !Character.isDigit(text.charAt(tokens.get(i).end()))
                && Character.isLetterOrDigit(text.charAt(tokens.get(i).end()));
    }

    /// An opening mark is closed by its own partner only.
    private boolean closes(int i, int open) {
        var opening = text.charAt(tokens.get(open).start());
        var mark = text.charAt(tokens.get(i).start());
        return opening == '“' ? mark == '”' || mark == '"' : mark != '“';
    }

    private boolean isClose(int i, int open) {
        return i > open && word(i).equals(word(open));
    }

    /// Behind the mark that closes a quotation; of a double one that nothing closes, behind its
    /// paragraph; of a single one, -1.
    private int closing(int open) {
        var single = word(open).equals("'");
        var i = open + 1;
        for (; i < tokens.size() && paragraph[i] == paragraph[open]; i++) {
            if (word(i).equals("'") && single && touching(i - 1) && !touching(i)) {
                return i + 1;
            }
            if (word(i).equals("\"") && (single || closes(i, open))) {
                return single ? -1 : i + 1;
            }
            if (single && i - open > SINGLE_REACH) {
                return -1;
            }
        }
        return single ? -1 : i;
    }
}
