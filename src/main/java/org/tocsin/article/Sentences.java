package org.tocsin.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Splits news prose into sentences. Linear in the text, for any input.
///
/// Ends a sentence at a stop with the quotes it closes, also without a space after it
/// (`fire.Ukraine`), but not at initials, titles, months, decimals, `U.S.` or a trailing ellipsis
/// that runs on; at every paragraph break ([Lines]); before a bullet; and at text to skip.
public final class Sentences {
    private final String source;
    private final String text;
    private final boolean plain;
    private final Lines lines;
    private final List<Sentence> found = new ArrayList<>();
    private int paragraph = -1;

    private Sentences(String source) {
        this.source = source;
        text = Words.plain(source);
        plain = text.equals(source);
        lines = new Lines(text);
    }

    /// The sentences of an article's body without its chrome, in order.
    public static List<Sentence> of(Article article) {
        return split(article.body(), article.chrome());
    }

    /// The sentences in order.
    ///
    /// @param skip ranges of code points (see [Article#chrome]) that yield no text; in any order,
    ///   overlapping or beyond the end as they may be
    public static List<Sentence> split(String text, List<Span> skip) {
        var splitter = new Sentences(text);
        var cursor = new CodePointCursor(text);
        int from = 0;
        for (var span : merged(skip)) {
            splitter.stretch(from, cursor.charAt(span.start()));
            from = cursor.charAt(span.end());
        }
        splitter.stretch(from, text.length());
        return List.copyOf(splitter.found);
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && span.start() <= last.end()) {
                merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private void stretch(int from, int to) {
        var starts = new ArrayList<Integer>();
        lines.paragraphs(from, to, starts::add);
        starts.add(to);
        for (int i = 0; i + 1 < starts.size(); i++) {
            paragraph++;
            paragraph(starts.get(i), starts.get(i + 1));
        }
    }

    private void paragraph(int from, int to) {
        var stops = new Stops(text, to);
        int sentence = body(from, to);
        boolean quoted = false;
        for (int at = sentence; at < to; ) {
            char c = text.charAt(at);
            if (Stops.isStop(c)) {
                int after = closed(at, to, quoted);
                quoted ^= quotes(at, after);
                if (stops.ends(at, after, sentence)) {
                    add(sentence, after);
                    sentence = body(after, to);
                    after = Math.max(after, sentence);
                }
                at = after;
            } else if (c == '•' && at > sentence && lines.isBullet(at, to)) {
                add(sentence, at);
                sentence = body(at, to);
                at = sentence;
            } else {
                quoted ^= c == '"';
                at++;
            }
        }
        add(sentence, to);
    }

    /// The char after a run of stops and what they close.
    private int closed(int stop, int to, boolean quoted) {
        int at = stop;
        while (at < to && Stops.isStop(text.charAt(at))) {
            at++;
        }
        boolean open = quoted;
        while (at < to && closes(at, to, open)) {
            open &= text.charAt(at) != '"';
            at++;
        }
        return at;
    }

    private boolean closes(int at, int to, boolean quoted) {
        return switch (source.charAt(at)) {
            case '”', '’', '»', '›', '」', '』', ')', ']' -> true;
            case '\'', '‘', '‹' -> !wordAt(at + 1, to);
            case '“', '«' -> quoted || !wordAt(at + 1, to);
            case '"' -> quoted || at + 1 >= to || Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }

    private boolean wordAt(int at, int to) {
        return at < to && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean quotes(int from, int to) {
        boolean odd = false;
        for (int i = from; i < to; i++) {
            odd ^= text.charAt(i) == '"';
        }
        return odd;
    }

    /// Where the words start: behind white space and bullets.
    private int body(int from, int to) {
        int at = from;
        while (at < to && (Stops.isBlank(text.charAt(at)) || lines.isBullet(at, to))) {
            at++;
        }
        return at;
    }

    private void add(int from, int to) {
        int end = to;
        while (end > from && Stops.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (says(from, end)) {
            var words = source.substring(from, end);
            var likened = plain ? words : text.substring(from, end);
            found.add(new Sentence(from, end, words, likened, paragraph));
        }
    }

    private boolean says(int from, int to) {
        for (int at = from; at < to; ) {
            int c = source.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }
}
