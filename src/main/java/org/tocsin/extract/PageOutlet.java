package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whose page is this? The host of its address, else what the page says of itself at its edges;
/// never a name in running text.
final class PageOutlet {
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?i)^(?:a |an (?:urgent )?)?(?:message|letter|note|appeal|word) from (?:the )?(?:editors? (?:of|at) )?(?<who>.{2,50}?)[\\s:.!]*$");
    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?i)^(?:©|\\(c\\)|copyright)\\s*+(?:©|\\(c\\))?\\s*+(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*+(?:19|20)\\d\\d)?)?,?\\s*+(?<who>.{2,50}?)(?:[.,|].*|\\ball rights\\b.*)?$");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?i)^(?=.{1,300}$)(?:https?://)?(?:www\\.)?(?<host>[a-z\\d-]+(?:\\.[a-z\\d-]+)+)/?$");

    private static final int MASTHEAD_LINES = 6;
    private static final int MASTHEAD_LENGTH = 160;

    private PageOutlet() {}

    static Optional<Outlet> of(
            List<Line> lines, BitSet chrome, @Nullable CanonicalUrl url, Outlets outlets) {
        if (url != null && outlets.byHost(url.host()).isPresent()) {
            return outlets.byHost(url.host());
        }
        return signed(lines, outlets)
                .or(() -> masthead(lines, outlets))
                .or(() -> said(lines, outlets))
                .or(() -> lastLine(lines, chrome, outlets));
    }

    private static Optional<Outlet> signed(List<Line> lines, Outlets outlets) {
        var margins = Margins.of(lines);
        for (var i = 0; i < lines.size(); i++) {
            if (margins.hold(i) && Byline.is(lines.get(i))) {
                var houses = Credits.houses(Byline.of(lines.get(i).text()), outlets);
                var own = houses.stream().filter(house -> !Credits.wire(house)).findFirst();
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return Optional.empty();
    }

    /// "NAME | Published: 9 March", in the lines over the text.
    private static Optional<Outlet> masthead(List<Line> lines, Outlets outlets) {
        return lines.stream()
                .limit(MASTHEAD_LINES)
                .map(Line::text)
                .filter(text -> text.length() <= MASTHEAD_LENGTH && text.contains("|"))
                .flatMap(text -> Arrays.stream(text.split("\\|", -1)))
                .flatMap(part -> outlets.byName(part).stream())
                .filter(house -> !Credits.wire(house))
                .findFirst();
    }

    private static Optional<Outlet> said(List<Line> lines, Outlets outlets) {
        return lines.stream()
                .flatMap(
                        line ->
                                List.of(MESSAGE, COPYRIGHT).stream()
                                        .map(p -> p.matcher(line.text())))
                .filter(Matcher::matches)
                .flatMap(match -> outlets.byName(match.group("who")).stream())
                .filter(house -> !Credits.wire(house))
                .findFirst();
    }

    private static Optional<Outlet> lastLine(List<Line> lines, BitSet chrome, Outlets outlets) {
        for (var i = lines.size() - 1; i > 0; i--) {
            var named = named(lines.get(i), outlets);
            if (named.isPresent() || !chrome.get(i)) {
                return named.filter(house -> !Credits.wire(house));
            }
        }
        return Optional.empty();
    }

    /// The outlet whose name or domain is the whole line.
    static Optional<Outlet> named(Line line, Outlets outlets) {
        var byName = outlets.byName(line.text());
        if (byName.isPresent()) {
            return byName;
        }
        var domain = DOMAIN.matcher(line.text());
        return domain.matches() ? outlets.byHost(domain.group("host")) : Optional.empty();
    }
}
