package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// An article under re-evaluation: its text and the relations that it will have.
final class Draft {
    private final Item item;
    private final TreeMap<CanonicalKey, Edge> edges = new TreeMap<>();
    private final boolean wasCentre;
    private boolean centre;

    Draft(Item item, boolean wasCentre) {
        this.item = item;
        this.wasCentre = wasCentre;
        centre = wasCentre;
    }

    static Draft of(Entry entry) {
        var draft = new Draft(entry.current(), entry.centre());
        entry.edges().forEach(draft::lean);
        return draft;
    }

    Item item() {
        return item;
    }

    Map<CanonicalKey, Edge> edges() {
        return edges;
    }

    void lean(Edge edge) {
        edges.put(edge.centre(), edge);
    }

    boolean isCentre() {
        return centre;
    }

    /// Decides anew whether it is a centre.
    ///
    /// @param apart articles whose text it may not lean on
    /// @return whether that changed
    boolean settle(Set<ArticleId> apart) {
        edges.values().removeIf(edge -> apart.contains(edge.centre().id()));
        centre = edges.values().stream().noneMatch(edge -> edge.kind() == Edge.Kind.COPY);
        return centre != wasCentre;
    }

    /// Whose text it leans on; its own when it stands for itself.
    ArticleId leansOn() {
        return Role.of(edges.values()).map(edge -> edge.centre().id()).orElse(item.id());
    }

    Verdict role() {
        return Role.of(edges.values()).<Verdict>map(Edge::verdict).orElseGet(Verdict.Original::new);
    }
}
