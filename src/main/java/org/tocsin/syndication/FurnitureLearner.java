package org.tocsin.syndication;

import static java.util.Objects.requireNonNull;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;
import org.tocsin.article.Sentences;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Learns, from a corpus, what outlets set round their texts.
///
/// A paragraph is house text when it recurs in many stories of one outlet over several days, stands
/// in no other family's (a copy of an agency does), is short, and tells nothing. Articles of one
/// text, and updates of it, are one story: what is printed again and again is no house text.
public final class FurnitureLearner {
    private static final int LONGEST = 600;
    private static final int SHOWN = 60;

    private final Limits limits;
    private final Outlets outlets;

    /// What counts as recurring.
    ///
    /// @param stories of one outlet that must hold a paragraph, at least
    /// @param days on which they were fetched, at least
    /// @param hot stories that must share a fingerprint, at least, for it to relate nobody
    public record Limits(int stories, int days, int hot) {
        public Limits {
            if (stories < 2 || days < 1 || hot < 2) {
                throw new IllegalArgumentException(
                        "what recurs stands in two stories at least, and on one day");
            }
        }
    }

    /// A paragraph and how often it was met.
    ///
    /// @param begins its first words, for people
    public record Paragraph(
            String outlet, String paragraph, int stories, int days, String begins) {}

    /// What was learnt.
    ///
    /// @param hot fingerprints, as eight hexadecimal digits
    /// @param news paragraphs that recur but tell something, and are kept
    public record Learnt(List<Paragraph> paragraphs, List<String> hot, int news) {}

    private record Place(String outlet, String key) {}

    private static final class Met {
        private final Set<ArticleId> stories = new HashSet<>();
        private final Set<LocalDate> days = new HashSet<>();
        private final Article alone;

        Met(Article alone) {
            this.alone = alone;
        }

        void in(Article article, ArticleId story) {
            stories.add(story);
            days.add(article.fetchedAt().atZone(ZoneOffset.UTC).toLocalDate());
        }
    }

    public FurnitureLearner(Limits limits, Outlets outlets) {
        this.limits = limits;
        this.outlets = outlets;
    }

    /// @param tells whether somebody claims something in a paragraph, which stands alone in the
    ///   language of the article that it was first met in
    public Learnt learn(List<Article> articles, Predicate<Article> tells) {
        var stories = StoryHeads.of(articles, new WireRank(outlets));
        var met = met(articles, stories);
        var shared = ofSeveralFamilies(met.keySet());
        var recurring =
                met.entrySet().stream()
                        .filter(each -> recurs(each.getValue()))
                        .filter(each -> !shared.contains(each.getKey().key))
                        .toList();
        var house =
                recurring.stream()
                        .filter(each -> !tells.test(each.getValue().alone))
                        .map(each -> paragraph(each.getKey(), each.getValue()))
                        .sorted(
                                Comparator.comparing(Paragraph::outlet)
                                        .thenComparing(Paragraph::paragraph))
                        .toList();
        return new Learnt(house, hot(articles, stories, house), recurring.size() - house.size());
    }

    private static ArticleId story(Map<ArticleId, ArticleId> stories, Article article) {
        return requireNonNull(stories.get(article.id()));
    }

    private static Map<Place, Met> met(List<Article> articles, Map<ArticleId, ArticleId> stories) {
        var met = new HashMap<Place, Met>();
        for (var article : articles) {
            var outlet = article.outlet();
            if (outlet != null) {
                Prose.paragraphs(Sentences.of(article)).stream()
                        .map(paragraph -> Prose.text(article, paragraph))
                        .filter(text -> text.length() <= LONGEST && !Furniture.key(text).isEmpty())
                        .forEach(
                                text ->
                                        met.computeIfAbsent(
                                                        new Place(outlet, Furniture.key(text)),
                                                        _ -> new Met(alone(article, text)))
                                                .in(article, story(stories, article)));
            }
        }
        return met;
    }

    private static Article alone(Article of, String paragraph) {
        return Article.ofText(of.id(), "", paragraph.strip(), of.language());
    }

    /// What outlets of more than one family print.
    private Set<String> ofSeveralFamilies(Set<Place> places) {
        var families = new HashMap<String, Set<String>>();
        for (var place : places) {
            var family = outlets.byId(place.outlet).map(Outlet::family).orElse(place.outlet);
            families.computeIfAbsent(place.key, _ -> new HashSet<>()).add(family);
        }
        families.values().removeIf(of -> of.size() == 1);
        return families.keySet();
    }

    private boolean recurs(Met seen) {
        return seen.stories.size() >= limits.stories && seen.days.size() >= limits.days;
    }

    private static Paragraph paragraph(Place place, Met seen) {
        var text = seen.alone.body();
        return new Paragraph(
                place.outlet,
                place.key,
                seen.stories.size(),
                seen.days.size(),
                text.substring(0, Math.min(SHOWN, text.length())));
    }

    /// Fingerprints that many stories share once the learnt paragraphs are gone.
    private List<String> hot(
            List<Article> articles, Map<ArticleId, ArticleId> stories, List<Paragraph> house) {
        var learnt =
                house.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Paragraph::outlet,
                                        Collectors.mapping(
                                                Paragraph::paragraph, Collectors.toSet())));
        var furniture = new Furniture(learnt, Fingerprint.NONE);
        Map<ArticleId, Set<Integer>> byStory = new HashMap<>();
        for (var article : articles) {
            var hashes = TextPrint.of(article, furniture).fingerprint().hashes();
            var all = byStory.computeIfAbsent(story(stories, article), _ -> new HashSet<>());
            Arrays.stream(hashes).forEach(all::add);
        }
        Map<Integer, Integer> shared = new HashMap<>();
        byStory.values().forEach(all -> all.forEach(hash -> shared.merge(hash, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= limits.hot)
                .map(each -> "%08x".formatted(each.getKey()))
                .sorted()
                .toList();
    }
}
