package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Works out what one new text does to the clusters, on drafts, touching nothing held.
///
/// An article is a centre unless it copies a centre before it. So a change only ever reaches
/// articles later in the canonical order: a queue in that order starts at the new text and visits
/// an article at most once, and only when a centre before it came, went or changed its text.
final class Evaluation {
    private final Entries entries;
    private final PostingIndex index;
    private final Partings partings;
    private final CopyVerifier verifier = new CopyVerifier();
    private final @Nullable Draft subject;
    private final TreeMap<CanonicalKey, Draft> drafts = new TreeMap<>();
    private final NavigableSet<CanonicalKey> queue = new TreeSet<>();
    private final Map<ArticleId, Reading> readings = new HashMap<>();
    private final Map<ArticleId, List<PostingIndex.Candidate>> near = new HashMap<>();

    private Evaluation(
            Entries entries, PostingIndex index, Partings partings, @Nullable Draft subject) {
        this.entries = entries;
        this.index = index;
        this.partings = partings;
        this.subject = subject;
    }

    /// Every article whose relations may have changed, in canonical order, the new text's among
    /// them.
    ///
    /// @param before the entry that the new text's article had, or null
    static Map<CanonicalKey, Draft> of(
            Entries entries,
            PostingIndex index,
            Partings partings,
            Item text,
            @Nullable Entry before) {
        var subject = new Draft(text, false);
        var evaluation = new Evaluation(entries, index, partings, subject);
        if (before != null && before.centre()) {
            evaluation.withdraw(before.current());
        }
        evaluation.enqueue(subject);
        evaluation.partners(subject).forEach(evaluation::enqueue);
        evaluation.run();
        return evaluation.drafts;
    }

    /// Every article whose relations may have changed because two are parted.
    ///
    /// @param partings with the new one
    static Map<CanonicalKey, Draft> of(
            Entries entries, PostingIndex index, Partings partings, Parting parting) {
        var evaluation = new Evaluation(entries, index, partings, null);
        Stream.of(parting.one(), parting.other())
                .flatMap(article -> evaluation.held(article).stream())
                .forEach(evaluation::enqueue);
        evaluation.run();
        return evaluation.drafts;
    }

    /// The old text of the subject is a centre no more.
    private void withdraw(Item old) {
        for (var held : index.candidates(old)) {
            if (held.key().compareTo(old.key()) > 0 && !isSubject(held)) {
                var later = draft(held.key());
                if (later.edges().remove(old.key()) != null) {
                    enqueue(later);
                }
            }
        }
    }

    private void run() {
        while (!queue.isEmpty()) {
            var draft = Objects.requireNonNull(drafts.get(queue.pollFirst()));
            boolean parted = !partings.of(draft.item().id()).isEmpty();
            if (draft == subject || parted) {
                leanOnCentresBefore(draft);
            }
            if (draft.settle(parted ? apart(draft) : Set.of())) {
                tellLater(draft);
            }
            if (parted) {
                partners(draft).filter(other -> before(draft, other)).forEach(this::enqueue);
            }
        }
    }

    private void leanOnCentresBefore(Draft draft) {
        for (var held : near(draft)) {
            boolean before = held.key().compareTo(draft.item().key()) < 0;
            if (before && !isSubject(held) && isCentre(held)) {
                relate(draft, item(held.key()));
            }
        }
    }

    /// The articles that a draft may not lean on: those before it that it was parted from, and
    /// those whose text they lean on. Who is expired is remembered as it last stood.
    private Set<ArticleId> apart(Draft draft) {
        var apart = new HashSet<ArticleId>();
        for (var parting : partings.of(draft.item().id())) {
            var partner = parting.partner(draft.item().id());
            var held = held(partner);
            var leans = held.map(Draft::leansOn).orElse(parting.leans(partner));
            if (held.isEmpty() || before(held.get(), draft)) {
                apart.add(partner);
                if (leans != null) {
                    apart.add(leans);
                }
            }
        }
        return apart;
    }

    private static boolean before(Draft one, Draft other) {
        return one.item().key().compareTo(other.item().key()) < 0;
    }

    private Stream<Draft> partners(Draft draft) {
        var id = draft.item().id();
        return partings.of(id).stream().flatMap(p -> held(p.partner(id)).stream());
    }

    private Optional<Draft> held(ArticleId article) {
        if (subject != null && subject.item().id().equals(article)) {
            return Optional.of(subject);
        }
        return Optional.ofNullable(entries.get(article))
                .map(entry -> drafts.getOrDefault(entry.current().key(), Draft.of(entry)));
    }

    private void tellLater(Draft changed) {
        var key = changed.item().key();
        for (var held : near(changed)) {
            if (held.key().compareTo(key) <= 0 || isSubject(held)) {
                continue;
            }
            var later = draft(held.key());
            boolean touched =
                    changed.isCentre()
                            ? relate(later, changed.item())
                            : later.edges().remove(key) != null;
            if (touched) {
                enqueue(later);
            }
        }
    }

    private List<PostingIndex.Candidate> near(Draft draft) {
        return near.computeIfAbsent(draft.item().id(), _ -> index.candidates(draft.item()));
    }

    private boolean relate(Draft later, Item centre) {
        var edge = verifier.relate(later.item(), centre, this::reading);
        edge.ifPresent(later::lean);
        return edge.isPresent();
    }

    private void enqueue(Draft draft) {
        var key = draft.item().key();
        drafts.put(key, draft);
        queue.add(key);
    }

    private boolean isSubject(PostingIndex.Candidate held) {
        return subject != null && held.key().id().equals(subject.item().id());
    }

    private boolean isCentre(PostingIndex.Candidate held) {
        var draft = drafts.get(held.key());
        return draft == null ? held.centre() : draft.isCentre();
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
