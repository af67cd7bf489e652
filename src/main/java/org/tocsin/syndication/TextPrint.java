package org.tocsin.syndication;

import org.tocsin.article.Article;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Sentence;
import org.tocsin.article.Sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// All that the lane needs of one article's text, computed ahead of it.
///
/// @param words words of the body without chrome, dateline, byline and credits
/// @param title the headline in normal form
/// @param sentences the body's sentences in normal form: words parted by single spaces, no marks
/// @param fingerprint over all of them; of a brief, which has few words to share, every 5-gram
/// @param exact equal for texts that are equal word for word; a text of under [#TELLING_WORDS]
///   words also needs the same title
public record TextPrint(
        int words,
        String title,
        List<String> sentences,
        Fingerprint fingerprint,
        ContentHash exact) {
    /// Where a text is cut; longer ones are lists and transcripts.
    public static final int MAX_WORDS = 10_000;

    /// A text holds at most so many sentences.
    public static final int MAX_SENTENCES = 1_000;

    /// Shorter bodies ("Read the full story here") tell no text from another.
    public static final int TELLING_WORDS = 15;

    private static final char FIRST_BEYOND_ASCII = 0x80;

    public TextPrint {
        sentences = List.copyOf(sentences);
    }

    /// The print of an article's own words.
    ///
    /// @param furniture of outlets' pages, which is none of an article's own words
    public static TextPrint of(Article article, Furniture furniture) {
        return of(article, Sentences.of(article), furniture);
    }

    /// @param body as [Sentences#of] gives it
    static TextPrint of(Article article, List<Sentence> body, Furniture furniture) {
        var title = NormalText.of(article.title());
        var sentences = new ArrayList<String>();
        int words = 0;
        var seen = new HashSet<String>();
        for (var sentence : Prose.of(article, body, furniture)) {
            var normal = normal(sentence);
            int more = NormalText.words(normal);
            boolean headline = sentences.isEmpty() && normal.equalsIgnoreCase(title);
            boolean again = more >= Winnowing.GRAM && !seen.add(normal);
            if (more == 0 || headline || again) {
                continue;
            }
            // Cut at its end: what stands behind a gap would pass for its neighbour.
            if (words + more > MAX_WORDS || sentences.size() == MAX_SENTENCES) {
                break;
            }
            sentences.add(normal);
            words += more;
        }
        return of(title, sentences, words, furniture);
    }

    private static TextPrint of(
            String title, List<String> sentences, int words, Furniture furniture) {
        var whole = String.join(" ", sentences);
        var lower = whole.toLowerCase(Locale.ROOT);
        var grams = Winnowing.grams(hashes(lower.toCharArray(), words));
        var exact =
                ContentHash.of(lower, words < TELLING_WORDS ? title.toLowerCase(Locale.ROOT) : "");
        var kept = words < CopyVerifier.SHORT ? grams : Winnowing.select(grams);
        return new TextPrint(words, title, sentences, Fingerprint.of(furniture.cold(kept)), exact);
    }

    /// A sentence in the form in which prints hold it; empty when no word is left.
    public static String normal(String sentence) {
        return NormalText.of(Dateline.cut(sentence));
    }

    private static String normal(Sentence sentence) {
        var told = Dateline.cut(sentence);
        return told.equals(sentence.text())
                ? NormalText.of(told, sentence.tokens())
                : NormalText.of(told);
    }

    /// One hash a word of a text with single spaces: that of the word in lower case.
    static int[] wordHashes(String normal) {
        var text = normal.toCharArray();
        int words = text.length == 0 ? 0 : 1;
        int bits = 0;
        for (char c : text) {
            words += c == ' ' ? 1 : 0;
            bits |= c;
        }
        boolean ascii = bits < FIRST_BEYOND_ASCII;
        return hashes(ascii ? text : normal.toLowerCase(Locale.ROOT).toCharArray(), words);
    }

    private static int[] hashes(char[] text, int words) {
        var hashes = new int[words];
        int word = 0;
        int hash = 0;
        for (char c : text) {
            if (c == ' ') {
                hashes[word++] = hash;
                hash = 0;
            } else {
                hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
        }
        if (word < words) {
            hashes[word] = hash;
        }
        return hashes;
    }
}
