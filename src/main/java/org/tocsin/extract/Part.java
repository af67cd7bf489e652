package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element of a page that opens a block of its own, and the run of blocks that stand below it.
final class Part {
    private final Element element;
    private final @Nullable Part parent;
    private final PartRole role;
    private final int from;
    private int to;

    Part(Element element, @Nullable Part parent, PartRole role, int from) {
        this.element = element;
        this.parent = parent;
        this.role = role;
        this.from = from;
        this.to = from;
    }

    Element element() {
        return element;
    }

    String tag() {
        return element.normalName();
    }

    /// Parts of one kind are built alike.
    String kind() {
        return tag() + " " + element.className();
    }

    /// Null for the page's body.
    @Nullable Part parent() {
        return parent;
    }

    PartRole role() {
        return role;
    }

    /// Index of its first block.
    int from() {
        return from;
    }

    /// Index behind its last block.
    int to() {
        return to;
    }

    void close(int next) {
        to = next;
    }

    /// Itself or one of those that hold it plays the role.
    boolean within(PartRole wanted) {
        for (var part = this; part != null; part = part.parent) {
            if (part.role == wanted) {
                return true;
            }
        }
        return false;
    }

    /// How people name it: `div.story-body`.
    @Override
    public String toString() {
        var id = element.id();
        var name = id.isEmpty() ? element.className().strip() : "#" + id;
        var first = name.split("\\s+", 2)[0];
        return first.isEmpty() ? tag() : tag() + (first.startsWith("#") ? first : "." + first);
    }
}
