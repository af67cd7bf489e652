package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The book as one record would make it: what comes, goes and moves, laid over what it holds.
final class Proposed {
    private final Book book;
    private final Map<String, Held> put = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final List<WorldRecord.Carried> copies = new ArrayList<>();
    private final List<WorldRecord.Dropped> uncopied = new ArrayList<>();
    private final Map<String, Held> moved = new LinkedHashMap<>();
    private @Nullable Ruling ruling;

    Proposed(Book book) {
        this.book = book;
    }

    void put(Held held) {
        put.put(held.testimony().id(), held);
        moved.put(held.testimony().id(), held);
    }

    void rule(Ruling by) {
        ruling = by;
    }

    /// Whether a person has said that it does not count.
    private boolean ruledOut(Testimony testimony) {
        return ruling != null && ruling.retracts(testimony) || book.retracts(testimony);
    }

    /// It is held, and belongs to no event.
    private void leaveOut(Held held, Map<Family, Touched> touched) {
        gone(held.testimony().id(), touched);
        move(held, Gatherer.NONE);
        strand(held.testimony().id());
    }

    /// What only answers a claim that is gone belongs to no event either.
    private void strand(String claim) {
        book.answersTo(claim).stream()
                .filter(this::stays)
                .forEach(answer -> move(held(answer), Gatherer.NONE));
    }

    void remove(String claim) {
        removed.add(claim);
    }

    void put(WorldRecord.Carried copy) {
        copies.add(copy);
    }

    void remove(WorldRecord.Dropped copy) {
        uncopied.add(copy);
    }

    /// What becomes of testimonies and copies, beside what becomes of events.
    WorldChange with(List<EventChange> changes, Instant now) {
        return new WorldChange(
                List.copyOf(moved.values()),
                List.copyOf(removed),
                copies,
                uncopied,
                changes,
                List.of(),
                null,
                null,
                now,
                ruling,
                List.of());
    }

    /// What comes, goes and changes otherwise, by family.
    Map<Family, Touched> touched() {
        var touched = new LinkedHashMap<Family, Touched>();
        removed.forEach(id -> gone(id, touched));
        removed.forEach(this::strand);
        for (var newly : put.values()) {
            var testimony = newly.testimony();
            gone(testimony.id(), touched);
            if (ruledOut(testimony)) {
                strand(testimony.id());
                continue;
            }
            if (testimony.claim().about() == null) {
                var known = book.testimony(testimony.id());
                var event = known == null ? newly.event() : known.event();
                touched(touched, testimony)
                        .come()
                        .add(Member.of(new Held(testimony, newly.retracted(), event)));
            } else {
                look(newly, touched);
            }
        }
        if (ruling != null) {
            book.retractedBy(ruling).forEach(h -> leaveOut(h, touched));
        }
        copies.forEach(c -> book.cluster(c.cluster()).forEach(h -> look(h, touched)));
        uncopied.forEach(c -> book.cluster(c.cluster()).forEach(h -> look(h, touched)));
        return touched;
    }

    private static Touched touched(Map<Family, Touched> touched, Testimony testimony) {
        return touched.computeIfAbsent(Family.of(testimony.claim()), _ -> Touched.nothing());
    }

    private void gone(String id, Map<Family, Touched> touched) {
        var before = book.testimony(id);
        var member = book.gathered(id);
        if (before != null && member != null) {
            touched(touched, before.testimony()).gone().add(member);
        } else if (before != null) {
            look(before, touched);
        }
    }

    /// An answer ("has not commented") touches the event of the claim that it answers.
    private void look(Held held, Map<Family, Touched> touched) {
        var about = held.testimony().claim().about();
        var told = about == null ? held : book.testimony(about);
        if (told != null && book.gathered(told.testimony().id()) != null) {
            touched(touched, told.testimony()).looked().add(told.event());
        }
    }

    /// The articles of which a claim comes, goes or moves.
    Set<ArticleId> articles() {
        var articles = new LinkedHashSet<ArticleId>();
        moved.values().forEach(h -> articles.add(h.testimony().claim().article()));
        for (var id : removed) {
            var gone = book.testimony(id);
            if (gone != null) {
                articles.add(gone.testimony().claim().article());
            }
        }
        return articles;
    }

    /// The claims of an article as they will stand, with the events that they will belong to.
    List<Held> claims(ArticleId article) {
        var claims = new ArrayList<Held>();
        for (var id : book.article(article)) {
            if (stays(id) && !moved.containsKey(id)) {
                claims.add(held(id));
            }
        }
        moved.values().stream()
                .filter(h -> h.testimony().claim().article().equals(article))
                .filter(h -> !removed.contains(h.testimony().id()))
                .forEach(claims::add);
        return claims;
    }

    /// The articles that tell of an event, as they will.
    Set<ArticleId> articles(EventId event) {
        var articles = new LinkedHashSet<ArticleId>();
        for (var held : book.unsorted(event)) {
            if (stays(held.testimony().id()) && !moved.containsKey(held.testimony().id())) {
                articles.add(held.testimony().claim().article());
            }
        }
        moved.values().stream()
                .filter(h -> h.event().equals(event))
                .forEach(h -> articles.add(h.testimony().claim().article()));
        return articles;
    }

    private boolean stays(String id) {
        return !removed.contains(id) && !put.containsKey(id);
    }

    private Held held(String id) {
        return Objects.requireNonNull(book.testimony(id));
    }

    Held move(Member member, EventId id) {
        var newly = put.get(member.id());
        return move(newly == null ? held(member.id()) : newly, id);
    }

    private Held move(Held held, EventId id) {
        var now = new Held(held.testimony(), held.retracted(), id);
        if (!id.equals(held.event()) || moved.containsKey(held.testimony().id())) {
            moved.put(held.testimony().id(), now);
        }
        return now;
    }

    /// Claims that only answer one of these follow it, whatever their own type.
    List<Held> answers(List<Held> members, EventId id) {
        var answers = new ArrayList<Held>();
        for (var member : members) {
            var claim = member.testimony().id();
            book.answersTo(claim).stream()
                    .filter(this::stays)
                    .filter(a -> !ruledOut(held(a).testimony()))
                    .forEach(a -> answers.add(move(held(a), id)));
            put.values().stream()
                    .filter(h -> claim.equals(h.testimony().claim().about()))
                    .filter(h -> !ruledOut(h.testimony()))
                    .forEach(h -> answers.add(move(h, id)));
        }
        return answers;
    }

    /// The copies of the texts that claims stand in.
    List<WorldRecord.Carried> copiesOf(List<Held> members) {
        var found = new LinkedHashMap<ArticleId, WorldRecord.Carried>();
        members.stream()
                .filter(h -> !h.retracted())
                .map(h -> h.testimony().cluster())
                .distinct()
                .forEach(cluster -> found.putAll(copiesOf(cluster)));
        return List.copyOf(found.values());
    }

    private Map<ArticleId, WorldRecord.Carried> copiesOf(String cluster) {
        var found = new LinkedHashMap<>(book.copies(cluster));
        copies.stream()
                .filter(c -> c.cluster().equals(cluster))
                .forEach(c -> found.put(c.article(), c));
        uncopied.stream()
                .filter(d -> d.cluster().equals(cluster))
                .forEach(d -> found.remove(d.article()));
        return found;
    }
}
