package org.tocsin.syndication;

import org.tocsin.article.Article;

/// Which texts may be of one text at all: those of one language. So it makes no difference whether
/// two languages share a lane.
public final class LanguageGroup {
    /// English, and texts of no known language: either may turn out as the other.
    public static final String ENGLISH = "en";

    private LanguageGroup() {}

    /// The group of a language, as a language tag.
    public static String of(String language) {
        return language.equals(Article.UNDETERMINED) ? ENGLISH : language;
    }
}
