package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.util.Locale;
import java.util.Optional;

/// Which language is a text in? The page's word, unless the text contradicts it: scripts of one
/// language decide at once, else the commonest words vote, and only where these do not agree with
/// the page a detector is asked.
final class Languages {
    /// Chars below which no detector knows better than the page.
    private static final int ENOUGH = 80;

    private Languages() {}

    /// @param given a language tag such as `en-GB`, or null; what cannot be read counts as not
    ///   given
    static String of(@Nullable String given, String text) {
        var tag = tag(given);
        return tag.isEmpty() ? CommonWords.vote(text) : tag;
    }

    /// @param given the tag that the page gives, if it does
    static Found<String> of(Optional<Found<String>> given, String text) {
        var tag = given.map(Found::value).map(Languages::tag).orElse("");
        var page = given.map(Found::from).orElse("");
        var script = Scripts.onlyLanguage(text);
        if (!script.isEmpty()) {
            return script.equals(tag) ? new Found<>(tag, page) : new Found<>(script, "script");
        }
        var voted = CommonWords.vote(text);
        if (!tag.isEmpty() && (voted.equals(tag) || text.length() < ENOUGH)) {
            return new Found<>(tag, page);
        }
        var detected = text.length() < ENOUGH ? "" : LanguageModel.of(text, tag);
        if (!detected.isEmpty()) {
            return new Found<>(detected, detected.equals(tag) ? page : "text");
        }
        return tag.isEmpty() ? new Found<>(voted, "text") : new Found<>(tag, page);
    }

    /// The language of a tag as two letters, empty when it names none.
    private static String tag(@Nullable String given) {
        if (given == null) {
            return "";
        }
        var language = Locale.forLanguageTag(given.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 && !language.equals(Article.UNDETERMINED) ? language : "";
    }
}
