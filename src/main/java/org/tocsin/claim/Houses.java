package org.tocsin.claim;

import org.tocsin.article.Article;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Outlets as sources: whose page an article stands on, and whose posts stand in it.
final class Houses {
    private static final Pattern EMBEDDED = Pattern.compile("(?:- ?)?(.{1,80}) \\(@\\w{1,30}\\).*");

    private final Outlets outlets;

    Houses(Outlets outlets) {
        this.outlets = outlets;
    }

    /// The article's own outlet, when the source list knows it.
    List<Attribution> byline(Article article) {
        return Optional.ofNullable(article.outlet())
                .flatMap(outlets::byId)
                .map(outlet -> List.of(attribution(outlet, "byline")))
                .orElse(List.of());
    }

    /// Posts in the text, by paragraph: their author when the source list knows it, else empty: a
    /// stranger's post claims nothing.
    Map<Integer, Optional<Attribution>> posts(List<TokenizedSentence> sentences) {
        var posts = new HashMap<Integer, Optional<Attribution>>();
        for (var sentence : sentences) {
            var author =
                    sentence.text().contains("(@")
                            ? EMBEDDED.matcher(Words.plain(sentence.text()).strip())
                            : null;
            if (author != null && author.matches()) {
                var known = outlets.byName(author.group(1)).map(o -> attribution(o, "post"));
                posts.put(sentence.paragraph(), known);
                posts.put(sentence.paragraph() - 1, known);
            }
        }
        return posts;
    }

    private static Attribution attribution(Outlet outlet, String cue) {
        var kind =
                outlet.kind() == OutletKind.STATE_MEDIA
                        ? SourceKind.STATE_MEDIA
                        : outlet.kind() == OutletKind.GOVERNMENT
                                ? SourceKind.OFFICIAL_NAMED
                                : SourceKind.MEDIA;
        var code =
                outlet.kind() == OutletKind.GOVERNMENT && outlet.ownChannelOf() != null
                        ? outlet.ownChannelOf()
                        : outlet.id();
        return new Attribution(outlet.name(), code, kind, cue);
    }
}
