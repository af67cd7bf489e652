package org.tocsin.syndication;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Which of its relations an article's verdict names.
final class Role {
    private static final Comparator<Edge> STRONGEST =
            Comparator.comparingDouble((Edge edge) -> edge.evidence().coverage())
                    .thenComparing(Edge::centre, Comparator.reverseOrder());

    private Role() {}

    /// The earliest centre that it copies, else the text that covers most of it; empty when it
    /// stands for itself.
    static Optional<Edge> of(Collection<Edge> edges) {
        return edges.stream()
                .filter(edge -> edge.kind() == Edge.Kind.COPY)
                .min(Comparator.comparing(Edge::centre))
                .or(() -> edges.stream().max(STRONGEST));
    }
}
