package org.tocsin.syndication;

import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the lane must end in, worked out from the whole set at once: no index, no queue, no state.
final class Oracle {
    private Oracle() {}

    static Map<String, Verdict> verdicts(Collection<Item> items) {
        return verdicts(items, List.of());
    }

    static Map<String, Verdict> verdicts(Collection<Item> items, List<Parting> partings) {
        var articles = versions(items);
        var order = new TreeMap<CanonicalKey, Item>();
        articles.values().stream().map(Item::standing).forEach(item -> order.put(item.key(), item));
        var verdicts = new TreeMap<String, Verdict>();
        var centres = new ArrayList<Item>();
        var leans = new HashMap<ArticleId, ArticleId>();
        for (var item : order.values()) {
            var edges = new ArrayList<Edge>();
            for (var centre : centres) {
                if (candidates(item, centre)) {
                    new CopyVerifier().relate(item, centre).ifPresent(edges::add);
                }
            }
            var apart = apart(item.id(), partings, leans);
            edges.removeIf(edge -> apart.contains(edge.centre().id()));
            leans.put(item.id(), Role.of(edges).map(e -> e.centre().id()).orElse(item.id()));
            if (edges.stream().noneMatch(edge -> edge.kind() == Edge.Kind.COPY)) {
                centres.add(item);
            }
            var role = Role.of(edges).<Verdict>map(Edge::verdict).orElseGet(Verdict.Original::new);
            var versions = Objects.requireNonNull(articles.get(item.id()));
            var said = Revisions.verdicts(versions, role);
            for (int i = 0; i < versions.size(); i++) {
                verdicts.put(item.id() + " " + versions.get(i).hash(), said.get(i));
            }
        }
        return verdicts;
    }

    /// Who came before it and was parted from it, and whose texts these lean on.
    private static Set<ArticleId> apart(
            ArticleId id, List<Parting> partings, Map<ArticleId, ArticleId> leans) {
        var apart = new HashSet<ArticleId>();
        for (var parting : partings) {
            var leaning = leans.get(parting.partner(id));
            if ((parting.one().equals(id) || parting.other().equals(id)) && leaning != null) {
                apart.add(parting.partner(id));
                apart.add(leaning);
            }
        }
        return apart;
    }

    private static Map<ArticleId, List<Item>> versions(Collection<Item> items) {
        var texts = new HashMap<ArticleId, Map<ContentHash, Item>>();
        for (var item : items) {
            texts.computeIfAbsent(item.id(), _ -> new HashMap<>())
                    .merge(
                            item.hash(),
                            item,
                            (a, b) -> a.fetchedAt().isAfter(b.fetchedAt()) ? b : a);
        }
        return texts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e ->
                                        e.getValue().values().stream()
                                                .sorted(Item.BY_FETCHING)
                                                .toList()));
    }

    private static boolean candidates(Item a, Item b) {
        if (!LanguageGroup.of(a.language()).equals(LanguageGroup.of(b.language()))) {
            return false;
        }
        var shared = new HashSet<Integer>();
        Arrays.stream(a.print().fingerprint().hashes()).forEach(shared::add);
        var other = new TreeSet<Integer>();
        Arrays.stream(b.print().fingerprint().hashes()).forEach(other::add);
        shared.retainAll(other);
        return a.print().exact().equals(b.print().exact()) || shared.size() >= PostingIndex.SHARED;
    }
}
