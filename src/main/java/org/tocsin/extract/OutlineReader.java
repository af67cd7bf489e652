package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads a page in one walk: its blocks of text with the elements that hold them, and on the way
/// what its tags say of it.
final class OutlineReader implements NodeFilter {
    private static final Set<String> TEXTLESS =
            Set.of(
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "canvas",
                    "video",
                    "audio",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "map",
                    "embed",
                    "picture",
                    "datalist",
                    "math");
    private static final Set<String> INLINE =
            Set.of(
                    "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp",
                    "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
                    "time", "tt", "u", "var", "wbr", "img", "html", "head");

    /// Blocks of a page that are read: the longest of public pages have 3,000.
    private static final int MOST_BLOCKS = 10_000;

    private final PartNames names;
    private final PageTags tags = new PageTags();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final BlockText text = new BlockText();
    private final Set<Skip> skips = EnumSet.noneOf(Skip.class);
    private @Nullable Part open;

    private OutlineReader(PartNames names) {
        this.names = names;
    }

    /// What one walk found.
    ///
    /// @param skips what it left out
    record Reading(PageOutline outline, PageTags tags, Set<Skip> skips) {}

    static Reading read(Document page, NameWords words) {
        var reader = new OutlineReader(new PartNames(words));
        page.filter(reader);
        reader.close();
        return new Reading(new PageOutline(reader.blocks, reader.parts), reader.tags, reader.skips);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (open != null) {
                text.append(words.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (depth >= PageInput.DEEPEST - 1) {
            skips.add(Skip.NESTING);
        }
        return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element element) {
        var tag = element.normalName();
        if (tags.take(element, tag) || TEXTLESS.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "br" -> {
                if (text.lineBreak()) {
                    close();
                }
            }
            case "a" -> text.link(1);
            case "b", "strong" -> text.bold(1);
            default -> {
                if (!INLINE.contains(tag) && !tag.startsWith("#")) {
                    close();
                    open(element);
                } else if (hides(element, tag)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (open != null && open.element() == element) {
            close();
            open.close(blocks.size());
            open = open.parent();
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "a" -> text.link(-1);
            case "b", "strong" -> text.bold(-1);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        open = new Part(element, open, names.of(element), blocks.size());
        parts.add(open);
    }

    /// A part of a line that no reader takes for the text.
    private boolean hides(Element element, String tag) {
        if (open == null || !tag.equals("span")) {
            return false;
        }
        return switch (names.of(element)) {
            case HIDDEN, COMMENTS, FIGURE, WALL, FURNITURE -> true;
            case PLAIN, BODY, POST -> false;
        };
    }

    private void close() {
        if (open == null) {
            return;
        }
        if (text.cut()) {
            skips.add(Skip.PARAGRAPH);
        }
        var block = text.take(open);
        if (block.isPresent() && blocks.size() == MOST_BLOCKS) {
            skips.add(Skip.BLOCKS);
        } else {
            block.ifPresent(blocks::add);
        }
    }
}
