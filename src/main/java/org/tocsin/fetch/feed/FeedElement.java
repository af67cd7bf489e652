package org.tocsin.fetch.feed;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An element of a feed in XML, its children found by vocabulary and name, its links read against
/// the `xml:base` that holds there.
///
/// @param base null when nobody knows
record FeedElement(Element element, @Nullable URI base) {
    static FeedElement of(Element element, @Nullable URI outer) {
        return new FeedElement(element, Links.join(outer, element.attr("xml:base")));
    }

    String name() {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    boolean is(Vocabulary vocabulary, String name) {
        return name().equals(name) && Vocabulary.of(element) == vocabulary;
    }

    String attribute(String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }

    Stream<FeedElement> children() {
        return element.children().stream().map(child -> of(child, base));
    }

    Stream<FeedElement> children(Vocabulary vocabulary, String name) {
        return children().filter(child -> child.is(vocabulary, name));
    }

    /// The elements of a name below, however deep: an unclosed one swallows those behind it.
    Stream<FeedElement> all(Vocabulary vocabulary, String name) {
        return element.stream()
                .filter(each -> each != element && is(each, vocabulary, name))
                .limit(FeedParser.MOST + 1)
                .map(each -> new FeedElement(each, baseOf(each)));
    }

    private static boolean is(Element each, Vocabulary vocabulary, String name) {
        return each.tag().localName().equalsIgnoreCase(name) && Vocabulary.of(each) == vocabulary;
    }

    private @Nullable URI baseOf(Element each) {
        var inner = base;
        var named =
                each.parents().stream()
                        .takeWhile(parent -> parent != element)
                        .map(parent -> parent.attr("xml:base"))
                        .filter(written -> !written.isEmpty())
                        .toList()
                        .reversed();
        for (var written : named) {
            inner = Links.join(inner, written);
        }
        return Links.join(inner, each.attr("xml:base"));
    }

    Optional<FeedElement> child(Vocabulary vocabulary, String name) {
        return children(vocabulary, name).findFirst();
    }

    /// Its text or CDATA, one level of escaping taken off; its markup where it stands open. The
    /// text of XHTML stays escaped: it is what the markup shows.
    String words() {
        var inner = unwrapped();
        var open = !inner.children().isEmpty() || attribute("type").contains("xhtml");
        var words =
                inner.childNodes().stream()
                        .map(node -> words(node, open))
                        .collect(Collectors.joining())
                        .strip();
        return encoded() ? decoded(words) : words;
    }

    /// Without the `div` that Atom asks for around XHTML.
    private Element unwrapped() {
        var only = element.children().size() == 1 ? element.child(0) : element;
        return only.normalName().equals("div") && element.ownText().isBlank() ? only : element;
    }

    private static String words(Node node, boolean open) {
        return switch (node) {
            case CDataNode data -> data.getWholeText();
            case TextNode text -> open ? text.outerHtml() : text.getWholeText();
            case Element child -> child.outerHtml();
            case Node _ -> "";
        };
    }

    private boolean encoded() {
        return attribute("mode").equalsIgnoreCase("base64")
                || attribute("type").equalsIgnoreCase("application/octet-stream");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return base64;
        }
    }

    String plain() {
        return PlainText.of(words());
    }

    /// Its words as HTML whose links stand on their own.
    String html() {
        return Links.absolute(words(), base);
    }

    Optional<Published> date() {
        return FeedDate.read(words());
    }

    /// The address that its words are.
    Optional<String> address() {
        return Links.resolve(base, words());
    }
}
