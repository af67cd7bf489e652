package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The dates of a page itself that its elements mark: by microdata, as `time`, or by a name such as
/// `post-date`. Not those of a masthead, of comments or of lists of other articles.
final class DateElements {
    private static final Evaluator OTHER_PARTS =
            QueryParser.parse(
                    "aside, nav, footer, [role=banner], [class*=related], [class*=comment]");
    private static final Evaluator BESIDE_A_HEADLINE =
            QueryParser.parse(
                    "[class*=meta], [class*=byline], [class*=info], [class*=date], header");
    private static final Evaluator ITEM = new Evaluator.Tag("li");
    private static final Evaluator HEADER = new Evaluator.Tag("header");
    private static final Evaluator TEXT = QueryParser.parse("article, main");
    private static final Evaluator TIME = QueryParser.parse("time[datetime]");
    private static final Pattern CHANGED = Pattern.compile("updat|modif|edit|aktuali|change");
    private static final int LONGEST = 120;

    private DateElements() {}

    /// Microdata of publication or of change.
    static Stream<DateTold> marked(Metadata page, String property, DateHabits habits) {
        return page.tags().times().stream()
                .filter(e -> e.attr("itemprop").contains(property))
                .filter(DateElements::own)
                .flatMap(e -> read(e, "microdata " + property, habits).stream());
    }

    /// What an element shows.
    ///
    /// @param changed whether it is the date of a change
    record Shown(DateTold date, boolean changed) {}

    /// Elements named or built as a date.
    static List<Shown> shown(Metadata page, DateHabits habits) {
        var times = page.tags().times().stream().filter(e -> e.normalName().equals("time"));
        return Stream.concat(
                        times.flatMap(e -> shown(e, "time element", habits).stream()),
                        page.tags().dated().stream()
                                .flatMap(e -> shown(e, "date element", habits).stream()))
                .toList();
    }

    private static Optional<Shown> shown(Element element, String from, DateHabits habits) {
        return read(element, from, habits)
                .filter(_ -> own(element))
                .map(date -> new Shown(date, changed(element)));
    }

    private static Optional<DateTold> read(Element element, String from, DateHabits habits) {
        var text = element.text();
        var shown = text.length() > LONGEST ? "" : text;
        var inner = element.select(TIME).attr("datetime");
        return Stream.of(element.attr("datetime"), element.attr("content"), inner, shown)
                .filter(value -> !value.isBlank())
                .flatMap(value -> DateText.first(value, habits).stream())
                .map(date -> new DateTold(date, from))
                .findFirst();
    }

    private static boolean changed(Element element) {
        var names = element.attr("itemprop") + " " + element.className();
        var parent = element.parent();
        var before = parent == null ? "" : parent.ownText();
        var text = element.ownText();
        return CHANGED.matcher(names.toLowerCase(Locale.ROOT)).find()
                || (before.length() <= LONGEST
                        && DateWords.tell(before, DateWords.ALL.updated())
                        && !DateWords.tell(before, DateWords.ALL.published()))
                || (text.length() <= LONGEST && opensAsChange(text));
    }

    /// "Updated 5 May": a word of change before the first digit.
    private static boolean opensAsChange(String text) {
        var digit = 0;
        while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        return DateWords.tell(text.substring(0, digit), DateWords.ALL.updated());
    }

    private static boolean own(Element element) {
        if (element.closest(OTHER_PARTS) != null) {
            return false;
        }
        if (element.closest(ITEM) != null && element.closest(BESIDE_A_HEADLINE) == null) {
            return false;
        }
        var header = element.closest(HEADER);
        return header == null || element.closest(TEXT) != null || header.selectFirst("h1") != null;
    }
}
