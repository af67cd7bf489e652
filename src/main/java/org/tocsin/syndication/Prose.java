package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.Sentence;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The sentences of an article that report, without what stands round them on a page.
///
/// Extraction cuts most of a page's chrome; what slips through (captions, times, buttons, appeals)
/// must not count as a new fact. A paragraph is left out when it is a caption or script, or a short
/// line without a final stop (a bullet is not) or a word or two; a sentence, when it is a house's
/// line. A text that consists of such lines keeps them.
final class Prose {
    private static final int SHORT_LINE = 140;
    private static final int SCRAP = 16;
    private static final int LABEL = 40;
    private static final int TOP = 8;
    private static final int LONGEST_ADDRESS = 300;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final Set<String> READER = Set.of("you", "your", "you'll");
    private static final Set<String> HOUSE =
            WordList.of(
                    """
                    app audience community coverage guidelines inbox journalism journalists newsletter
                    newsletters newsroom partners policy readers reporting site stories subscribers
                    terms viewers website
                    """);
    private static final Set<String> QUOTES = Set.of("\"", "'");

    private Prose() {}

    /// @param body the article's sentences
    /// @param furniture of outlets' pages
    static List<Sentence> of(Article article, List<Sentence> body, Furniture furniture) {
        var paragraphs = paragraphs(body);
        var learnt = learnt(article, paragraphs, furniture);
        var prose = new ArrayList<Sentence>();
        int words = 0;
        var begun = begun(paragraphs);
        for (var paragraph : paragraphs) {
            boolean above = begun != null && paragraph.getFirst().start() < begun;
            if (!learnt.contains(paragraph)
                    && !isFurniture(article.body(), paragraph)
                    && !(above && Caption.shows(paragraph))) {
                for (var sentence : paragraph) {
                    if (!HouseText.isLine(sentence)) {
                        prose.add(sentence);
                        boolean few = words < TextPrint.TELLING_WORDS;
                        words += few ? NormalText.words(sentence.text()) : 0;
                    }
                }
            }
        }
        return words >= TextPrint.TELLING_WORDS
                ? prose
                : body.stream().filter(sentence -> !HouseText.isLine(sentence)).toList();
    }

    /// The sentences of an article by paragraph.
    static List<List<Sentence>> paragraphs(List<Sentence> body) {
        var paragraphs = new ArrayList<List<Sentence>>();
        for (int from = 0, to; from < body.size(); from = to) {
            to = from + 1;
            while (to < body.size() && body.get(to).paragraph() == body.get(from).paragraph()) {
                to++;
            }
            paragraphs.add(body.subList(from, to));
        }
        return paragraphs;
    }

    /// A paragraph as it stands in the body.
    static String text(Article article, List<Sentence> paragraph) {
        return article.body().substring(paragraph.getFirst().start(), paragraph.getLast().end());
    }

    /// The paragraphs that are known for furniture; none when they would be most of the text.
    private static Set<List<Sentence>> learnt(
            Article article, List<List<Sentence>> paragraphs, Furniture furniture) {
        if (!furniture.knows(article.outlet())) {
            return Set.of();
        }
        Set<List<Sentence>> known = Collections.newSetFromMap(new IdentityHashMap<>());
        int words = 0;
        int all = 0;
        for (var paragraph : paragraphs) {
            var text = text(article, paragraph);
            int here = NormalText.words(text);
            all += here;
            if (furniture.holds(article.outlet(), text)) {
                words += here;
                known.add(paragraph);
            }
        }
        return 2 * words > all ? Set.of() : known;
    }

    /// Where a dateline tells that the story begins, if one does near the top.
    private static @Nullable Integer begun(Collection<List<Sentence>> paragraphs) {
        return paragraphs.stream()
                .limit(TOP)
                .map(List::getFirst)
                .filter(Dateline::opens)
                .map(Sentence::start)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFurniture(String body, List<Sentence> paragraph) {
        int start = paragraph.getFirst().start();
        int end = paragraph.getLast().end();
        var text = body.substring(start, end);
        return isAside(paragraph)
                || isLine(body, paragraph)
                || isAddress(text)
                || HouseText.isOrder(paragraph)
                || isTeaser(text)
                || PageLine.isParagraph(text)
                || Caption.is(paragraph, text, lineAbove(body, start), lineBelow(body, end));
    }

    private static String lineAbove(String body, int start) {
        int to = start;
        while (to > 0 && Character.isWhitespace(body.charAt(to - 1))) {
            to--;
        }
        int line = body.lastIndexOf('\n', to - 1) + 1;
        return body.indexOf('\n', to) < start ? body.substring(line, to).strip() : "";
    }

    private static String lineBelow(String body, int end) {
        int from = end;
        while (from < body.length() && Character.isWhitespace(body.charAt(from))) {
            from++;
        }
        int to = body.indexOf('\n', from);
        return body.substring(from, to < 0 ? body.length() : to).strip();
    }

    /// A sentence broken off: the beginning of another article, set here as a link to it.
    private static boolean isTeaser(String text) {
        return text.endsWith(" ...") || text.endsWith(" …");
    }

    private static boolean isAside(List<Sentence> paragraph) {
        return paragraph.stream().anyMatch(HouseText::isAside);
    }

    private static boolean isLine(String body, List<Sentence> paragraph) {
        int start = paragraph.getFirst().start();
        var text = body.substring(start, paragraph.getLast().end());
        if (paragraph.size() > 2 || text.length() > SHORT_LINE) {
            return false;
        }
        if (PageLine.isTable(text)) {
            return false;
        }
        return text.length() <= SCRAP
                || Dateline.isWhole(text)
                || text.length() <= LABEL && text.endsWith(":")
                || ".!?…:\"”’»)。！？".indexOf(text.charAt(text.length() - 1)) < 0
                        && !isBullet(body, paragraph.getFirst().start());
    }

    /// A few sentences, nothing quoted, that speak to the reader of "your", or of the house as
    /// "our": a government's "our" is news.
    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        if (!mayAddress(text)) {
            return false;
        }
        var words = Words.tokens(text).stream().map(Token::text).toList();
        boolean house = words.contains("our") && words.stream().anyMatch(HOUSE::contains);
        return (house || words.stream().anyMatch(READER::contains))
                && words.stream().noneMatch(QUOTES::contains);
    }

    /// Whether "you" or "our" may stand in it: few paragraphs get beyond this.
    private static boolean mayAddress(String text) {
        for (int u = 1; u < text.length(); u++) {
            if (maybe(text.charAt(u), 'u') && maybe(text.charAt(u - 1), 'o')) {
                char y = u < 2 ? ' ' : text.charAt(u - 2);
                char r = u + 1 == text.length() ? ' ' : text.charAt(u + 1);
                if (maybe(y, 'y') || maybe(r, 'r') && !Character.isLetterOrDigit(y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a char is that letter, or one that a word may hide.
    private static boolean maybe(char c, char letter) {
        return (c | 0x20) == letter || c >= FIRST_BEYOND_ASCII;
    }

    private static boolean isBullet(String body, int start) {
        return start >= 2
                && Character.isWhitespace(body.charAt(start - 1))
                && "•‣▪●◦■►·*-–".indexOf(body.charAt(start - 2)) >= 0;
    }
}
