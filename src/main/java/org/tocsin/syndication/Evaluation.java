package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// Works out what one new text does to the clusters, on drafts, touching nothing held.
///
/// An article is a centre unless it copies a centre before it. So a change only ever reaches
/// articles later in the canonical order: a queue in that order starts at the new text and visits
/// an article at most once, and only when a centre before it came, went or changed its text.
final class Evaluation {
    private final Entries entries;
    private final PostingIndex index;
    private final CopyVerifier verifier = new CopyVerifier();
    private final Draft subject;
    private final TreeMap<CanonicalKey, Draft> drafts = new TreeMap<>();
    private final NavigableSet<CanonicalKey> queue = new TreeSet<>();
    private final Map<ArticleId, Reading> readings = new HashMap<>();
    private final Map<ArticleId, List<PostingIndex.Document>> near = new HashMap<>();

    private Evaluation(Entries entries, PostingIndex index, Item text) {
        this.entries = entries;
        this.index = index;
        subject = new Draft(text, false);
    }

    /// Every article whose relations may have changed, in canonical order, the new text's among
    /// them.
    ///
    /// @param before the entry that the new text's article had, or null
    static Map<CanonicalKey, Draft> of(
            Entries entries, PostingIndex index, Item text, @Nullable Entry before) {
        var evaluation = new Evaluation(entries, index, text);
        if (before != null && before.centre()) {
            evaluation.withdraw(before.current());
        }
        evaluation.enqueue(evaluation.subject);
        evaluation.run();
        return evaluation.drafts;
    }

    /// The old text of the subject is a centre no more.
    private void withdraw(Item old) {
        for (var document : index.candidates(old.print())) {
            if (document.key().compareTo(old.key()) > 0 && !isSubject(document)) {
                var later = draft(document.key());
                if (later.edges().remove(old.key()) != null) {
                    enqueue(later);
                }
            }
        }
    }

    private void run() {
        while (!queue.isEmpty()) {
            var draft = Objects.requireNonNull(drafts.get(queue.pollFirst()));
            if (draft == subject) {
                leanOnCentresBefore();
            }
            if (draft.settle()) {
                tellLater(draft);
            }
        }
    }

    private void leanOnCentresBefore() {
        for (var document : near(subject)) {
            boolean before = document.key().compareTo(subject.item().key()) < 0;
            if (before && !isSubject(document) && isCentre(document)) {
                relate(subject, item(document.key()));
            }
        }
    }

    private void tellLater(Draft changed) {
        var key = changed.item().key();
        for (var document : near(changed)) {
            if (document.key().compareTo(key) <= 0 || isSubject(document)) {
                continue;
            }
            var later = draft(document.key());
            boolean touched =
                    changed.isCentre()
                            ? relate(later, changed.item())
                            : later.edges().remove(key) != null;
            if (touched) {
                enqueue(later);
            }
        }
    }

    private List<PostingIndex.Document> near(Draft draft) {
        return near.computeIfAbsent(draft.item().id(), _ -> index.candidates(draft.item().print()));
    }

    private boolean relate(Draft later, Item centre) {
        var edge = verifier.relate(later.item(), reading(later.item()), centre, reading(centre));
        edge.ifPresent(later::lean);
        return edge.isPresent();
    }

    private void enqueue(Draft draft) {
        var key = draft.item().key();
        drafts.put(key, draft);
        queue.add(key);
    }

    private boolean isSubject(PostingIndex.Document document) {
        return document.key().id().equals(subject.item().id());
    }

    private boolean isCentre(PostingIndex.Document document) {
        var draft = drafts.get(document.key());
        return draft == null ? document.centre() : draft.isCentre();
    }

    private Draft draft(CanonicalKey key) {
        var draft = drafts.get(key);
        return draft == null ? Draft.of(entry(key)) : draft;
    }

    private Item item(CanonicalKey key) {
        var draft = drafts.get(key);
        return draft == null ? entry(key).current() : draft.item();
    }

    private Entry entry(CanonicalKey key) {
        return Objects.requireNonNull(
                entries.get(key.id()),
                () -> "the index holds " + key.id() + ", the store does not");
    }

    private Reading reading(Item item) {
        return readings.computeIfAbsent(item.id(), _ -> new Reading(item.print()));
    }
}
