package org.tocsin.claim;

import org.tocsin.article.Article;
import org.tocsin.article.Sentence;
import org.tocsin.article.Sentences;
import org.tocsin.article.Token;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An article's sentences, each tokenised once.
///
/// @param title its headline, unless it has none or the body opens with it
record ArticleText(List<TokenizedSentence> title, List<TokenizedSentence> body) {

    static ArticleText of(Article article, UnaryOperator<List<Token>> words) {
        return of(article, Sentences.of(article), words);
    }

    /// @param sentences of its body
    /// @param words leads the tokens over to what the rules know
    static ArticleText of(
            Article article, List<Sentence> sentences, UnaryOperator<List<Token>> words) {
        var headline = article.title();
        var apart =
                !article.body().startsWith(headline)
                        || article.chrome().stream().anyMatch(s -> s.start() == 0);
        var title =
                headline.isBlank() || !apart
                        ? List.<Sentence>of()
                        : List.of(new Sentence(0, headline.length(), headline, 0));
        return new ArticleText(
                tokenized("title", title, words), tokenized("body", sentences, words));
    }

    private static List<TokenizedSentence> tokenized(
            String field, List<Sentence> sentences, UnaryOperator<List<Token>> words) {
        return sentences.stream().map(s -> TokenizedSentence.of(field, s, words)).toList();
    }

    Stream<TokenizedSentence> sentences() {
        return Stream.concat(title.stream(), body.stream());
    }
}
