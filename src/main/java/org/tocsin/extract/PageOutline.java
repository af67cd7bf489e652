package org.tocsin.extract;

import java.util.List;

/// A page as blocks of text in the order of its source, and the elements that hold them.
final class PageOutline {
    private final List<Block> blocks;
    private final List<Part> parts;
    private final int[] told;

    PageOutline(List<Block> blocks, List<Part> parts) {
        this.blocks = List.copyOf(blocks);
        this.parts = List.copyOf(parts);
        told = new int[blocks.size() + 1];
        for (var i = 0; i < blocks.size(); i++) {
            told[i + 1] = told[i] + (blocks.get(i).tells() ? blocks.get(i).size() : 0);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /// Each after the one that holds it.
    List<Part> parts() {
        return parts;
    }

    /// How much the telling blocks of a part tell.
    int told(Part part) {
        return told[part.to()] - told[part.from()];
    }

    /// How much the whole page tells.
    int told() {
        return told[told.length - 1];
    }

    /// How many blocks of a part tell.
    long paragraphs(Part part) {
        return blocks.subList(part.from(), part.to()).stream().filter(Block::tells).count();
    }

    /// Whether some block before this part tells.
    boolean tellsBefore(Part part) {
        return told[part.from()] > 0;
    }
}
