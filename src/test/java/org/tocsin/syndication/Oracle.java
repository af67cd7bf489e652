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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the lane must end in, worked out from the whole set at once: no index, no queue, no state.
final class Oracle {
    private Oracle() {}

    static Map<String, Verdict> verdicts(Collection<Item> items) {
        var articles = versions(items);
        var order = new TreeMap<CanonicalKey, Item>();
        articles.values().stream().map(Item::standing).forEach(item -> order.put(item.key(), item));
        var verdicts = new TreeMap<String, Verdict>();
        var centres = new ArrayList<Item>();
        for (var item : order.values()) {
            var edges = new ArrayList<Edge>();
            for (var centre : centres) {
                if (candidates(item, centre)) {
                    new CopyVerifier().relate(item, centre).ifPresent(edges::add);
                }
            }
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
        var shared = new HashSet<Integer>();
        Arrays.stream(a.print().fingerprint().hashes()).forEach(shared::add);
        var other = new TreeSet<Integer>();
        Arrays.stream(b.print().fingerprint().hashes()).forEach(other::add);
        shared.retainAll(other);
        return a.print().exact().equals(b.print().exact()) || shared.size() >= PostingIndex.SHARED;
    }
}
