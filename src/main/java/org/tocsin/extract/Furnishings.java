package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// Takes the elements out of a page that cannot hold the article: scripts, menus, hidden parts,
/// boxes whose own name says what they are.
final class Furnishings {
    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio,"
                    + " button, input, select, textarea, nav, footer, figure, figcaption, dialog, map,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=dialog], [role=search],"
                    + " [role=alert], [style*=display:none], [style*=display: none], [style*=visibility:hidden]";
    private static final String SOMETIMES = "aside, form, header, menu";
    private static final Pattern BOX =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:comments?|disqus|respond|shar(?:e|ing)|social|sns|related|recirc\\w*|recommend\\w*|promo\\w*|newsletters?|subscri\\w+|side-?bar|rail|adverts?|advertisement|ads?|banner"
                            + "|cookies?|consent|gdpr|breadcrumbs?|by-?lines?|authors?|bio|captions?|credits?|tags?|topics?|foot(?:er)?|nav|navigation|menu|popup|modal|paywall|donat\\w+"
                            + "|login|sign-?up|outbrain|taboola|sponsor\\w*|widgets?|toolbar|tools|print|ratings?|poll|read-?more|more-?on|trending|popular|most-?read|timestamps?|date|dateline|meta|masthead"
                            + "|copyright|disclaimer|skip|pagination|pager|carousel|slideshow|gallery|teasers?|thumbnails?|links|reply|hidden|screen-reader|sr-only|visually-hidden|kicker|hat|embed|tweet|twitter-tweet|instagram-media)(?:$|[\\s_-])");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final double MOST_OF_THE_PAGE = 0.4;

    private Furnishings() {}

    static void remove(Document page) {
        page.select(NEVER).remove();
        var all = Paragraphs.weight(page.body());
        var doomed = new ArrayList<Element>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element
                            && boxed(element)
                            && Paragraphs.weight(element) <= all * MOST_OF_THE_PAGE) {
                        doomed.add(element);
                    }
                },
                page.body());
        doomed.forEach(Element::remove);
    }

    private static boolean boxed(Element element) {
        return switch (element.normalName()) {
            case "body", "main", "article", "p", "a", "em", "strong", "b", "i", "h1" -> false;
            default -> element.is(SOMETIMES) || BOX.matcher(names(element)).find();
        };
    }

    private static String names(Element element) {
        return CAMEL.matcher(element.className() + " " + element.id()).replaceAll("-");
    }
}
