package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose text an article's sentences are: the canonical text that it copies, contains or updates,
/// or its own.
///
/// @param canonical the article whose text it is
/// @param outlet that article's outlet, or null
/// @param credits the agencies that it credits
/// @param signed whether the text is the agency's that it credits
/// @param sentences its headline and sentences in normal form; empty once it has expired
public record Cluster(
        ArticleId canonical,
        @Nullable String outlet,
        List<String> credits,
        boolean signed,
        List<String> sentences) {
    public Cluster {
        credits = List.copyOf(credits);
        sentences = List.copyOf(sentences);
    }

    static Cluster of(Item canonical) {
        var print = canonical.print();
        var sentences =
                Stream.concat(Stream.of(print.title()), print.sentences().stream())
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
        return new Cluster(
                canonical.id(),
                canonical.outlet(),
                canonical.credits(),
                canonical.rank() == WireRank.SIGNED,
                sentences);
    }

    static Cluster expired(Edge edge) {
        return new Cluster(
                edge.centre().id(),
                edge.outlet(),
                edge.credits(),
                edge.centre().rank() == WireRank.SIGNED,
                List.of());
    }

    /// Whether the sentence, as it stands in some article, stands in the canonical text word for
    /// word, whatever its marks and letter case. Never true of a sentence without words.
    public boolean holds(String sentence) {
        var normal = TextPrint.normal(sentence).toLowerCase(Locale.ROOT);
        return !normal.isEmpty() && stream().contains(" " + normal + " ");
    }

    private String stream() {
        return sentences.stream()
                .collect(Collectors.joining(" ", " ", " "))
                .toLowerCase(Locale.ROOT);
    }
}
