package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The blocks of text below an element, in the order of the page.
final class Paragraphs {
    /// One block.
    ///
    /// @param parent the element that holds it, paragraph element or not
    /// @param linked how many of its chars stand in links
    /// @param heading whether it is a heading
    record Block(Element parent, String text, int linked, boolean heading) {
        double linkDensity() {
            return text.isEmpty() ? 1 : (double) linked / text.length();
        }

        /// Long enough and free enough of links to be the writer's words.
        boolean tells() {
            return text.length() >= 40 && linkDensity() < 0.5;
        }
    }

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "aside",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "tbody",
                    "thead",
                    "tr",
                    "td",
                    "th",
                    "blockquote",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "form",
                    "center",
                    "figure",
                    "body",
                    "address",
                    "details",
                    "summary",
                    "fieldset");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private Paragraphs() {}

    static List<Block> of(Element root) {
        var collector = new Collector();
        collector.open = root;
        root.traverse(collector);
        collector.close(root);
        return collector.blocks;
    }

    /// How much telling text stands below an element, in chars.
    static int weight(Element root) {
        return of(root).stream().filter(Block::tells).mapToInt(b -> b.text().length()).sum();
    }

    private static final class Collector implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element open = new Element("body");
        private int linked;
        private int links;
        private boolean broken;

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> append(words.getWholeText());
                case Element e when e.normalName().equals("br") -> lineBreak();
                case Element e when BLOCKS.contains(e.normalName()) -> close(e);
                case Element e when e.normalName().equals("a") -> links++;
                case Node _ -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element e) {
                if (BLOCKS.contains(e.normalName())) {
                    var parent = e.parent();
                    close(parent == null ? e : parent);
                } else if (e.normalName().equals("a")) {
                    links--;
                }
            }
        }

        private void append(String words) {
            if (!words.isBlank()) {
                broken = false;
            }
            text.append(words);
            linked += links > 0 ? SPACE.matcher(words).replaceAll(" ").length() : 0;
        }

        /// Two line breaks part paragraphs, one is a space.
        private void lineBreak() {
            if (broken) {
                close(open);
            }
            broken = true;
            text.append(' ');
        }

        private void close(Element next) {
            var found = SPACE.matcher(text).replaceAll(" ").strip();
            if (!found.isEmpty()) {
                var heading = open.normalName().matches("h[1-6]");
                blocks.add(new Block(open, found, Math.min(linked, found.length()), heading));
            }
            text.setLength(0);
            linked = 0;
            broken = false;
            open = next;
        }
    }
}
