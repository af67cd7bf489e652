package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns re-evaluated drafts into entries to store and verdicts to tell: only what differs.
final class Settlement {
    private final Entries entries;
    private final Map<CanonicalKey, Draft> drafts;
    private final long basis;
    private final List<Entry> puts = new ArrayList<>();
    private final List<VerdictVersion> versions = new ArrayList<>();
    private final Map<ArticleId, Cluster> clusters = new LinkedHashMap<>();

    Settlement(Entries entries, Map<CanonicalKey, Draft> drafts, long basis) {
        this.entries = entries;
        this.drafts = drafts;
        this.basis = basis;
    }

    /// @param texts all versions of the offered item's article
    /// @param aside the first verdict when the offered text was held already
    Outcome outcome(
            List<Item> texts, Optional<VerdictVersion> aside, Item offered, Partings partings) {
        for (var draft : drafts.values()) {
            boolean subject = draft.item().id().equals(offered.id());
            settle(draft, subject ? texts : held(draft.item()).items());
        }
        var first = aside.orElseGet(() -> firstOf(offered));
        return new Outcome(first, changes(leanings(partings)));
    }

    /// @param fresh partings to store whatever they change
    Changes changes(Partings partings, List<Parting> fresh) {
        drafts.values().forEach(draft -> settle(draft, held(draft.item()).items()));
        var stored = new LinkedHashMap<String, Parting>();
        fresh.forEach(parting -> stored.put(parting.key(), parting));
        stored.putAll(leanings(partings));
        return changes(stored);
    }

    private Changes changes(Map<String, Parting> stored) {
        return new Changes(versions, puts, clusters, List.copyOf(stored.values()), basis);
    }

    /// The partings of which an article now leans elsewhere, by key.
    private Map<String, Parting> leanings(Partings partings) {
        var changed = new LinkedHashMap<String, Parting>();
        for (var draft : drafts.values()) {
            var id = draft.item().id();
            for (var parting : partings.of(id)) {
                if (!draft.leansOn().equals(parting.leans(id))) {
                    changed.merge(
                            parting.key(),
                            parting.leaning(id, draft.leansOn()),
                            (before, _) -> before.leaning(id, draft.leansOn()));
                }
            }
        }
        return changed;
    }

    /// Takes the offered text's own verdict out of the versions.
    private VerdictVersion firstOf(Item offered) {
        var own =
                versions.stream()
                        .filter(v -> v.article().equals(offered.id()))
                        .filter(v -> v.hash().equals(offered.hash()))
                        .findFirst()
                        .orElseThrow();
        versions.remove(own);
        return new VerdictVersion(own.article(), own.hash(), own.version(), own.verdict(), true);
    }

    private void settle(Draft draft, List<Item> texts) {
        var verdicts = Revisions.verdicts(texts, draft.role());
        var before = Optional.ofNullable(entries.get(draft.item().id()));
        var held = new ArrayList<Held>();
        for (int i = 0; i < texts.size(); i++) {
            held.add(said(texts.get(i), verdicts.get(i), before));
        }
        var entry = new Entry(held, draft.isCentre(), List.copyOf(draft.edges().values()));
        if (before.filter(entry::equals).isEmpty()) {
            puts.add(entry);
        }
        // Its centre's new text may change what it repeats, and nothing else of it.
        clusters.put(entry.id(), whose(entries, drafts, draft.item(), entry.edges()));
    }

    private Held said(Item item, Verdict verdict, Optional<Entry> before) {
        var last =
                before.stream()
                        .flatMap(entry -> entry.texts().stream())
                        .filter(held -> held.item().hash().equals(item.hash()))
                        .findFirst();
        if (last.isPresent() && last.get().verdict().equals(verdict)) {
            return new Held(item, last.get().version(), verdict);
        }
        int version = last.map(Held::version).orElse(0) + 1;
        versions.add(new VerdictVersion(item.id(), item.hash(), version, verdict, false));
        return new Held(item, version, verdict);
    }

    private Entry held(Item item) {
        return Objects.requireNonNull(entries.get(item.id()), "a draft's article is held");
    }

    /// @param drafts texts that stand in for what the store holds
    static Cluster whose(
            Entries entries, Map<CanonicalKey, Draft> drafts, Item item, Collection<Edge> edges) {
        var leaning = Role.of(edges);
        if (leaning.isEmpty()) {
            return Cluster.of(item);
        }
        var key = leaning.get().centre();
        var draft = drafts.get(key);
        if (draft != null) {
            return Cluster.of(draft.item());
        }
        return Optional.ofNullable(entries.get(key.id()))
                .map(entry -> Cluster.of(entry.current()))
                .orElseGet(() -> Cluster.expired(leaning.get()));
    }
}
