package org.tocsin.syndication;

import org.tocsin.article.Article;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Whose text comes first where several are one: an agency's, then one that an agency signs, since
/// it tells whose text it is even when the agency's own copy never came. Smaller is earlier.
public record WireRank(Outlets outlets) implements ToIntFunction<Article> {
    /// Of an agency's own text.
    public static final int AGENCY = 0;

    /// Of a text that is the one agency's that it credits: its own head names it, too.
    public static final int SIGNED = 1;

    /// Of any other text.
    public static final int OTHER = 2;

    private static final int TOP = 8;
    private static final int LONGEST = 80;

    @Override
    public int applyAsInt(Article article) {
        boolean agency =
                Optional.ofNullable(article.outlet()).flatMap(outlets::byId).stream()
                        .anyMatch(WireRank::isAgency);
        return agency ? AGENCY : isSigned(article) ? SIGNED : OTHER;
    }

    private static boolean isAgency(Outlet outlet) {
        return outlet.kind() == OutletKind.AGENCY;
    }

    /// Text and credit agree: it credits one agency, and a dateline or a byline near its top names
    /// the same. A credit alone may thank for a contribution.
    private boolean isSigned(Article article) {
        var credited =
                article.credits().stream()
                        .flatMap(id -> outlets.byId(id).stream())
                        .filter(WireRank::isAgency)
                        .toList();
        return credited.size() == 1
                && article.body()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(TOP)
                        .flatMap(line -> signatures(line).stream())
                        .flatMap(name -> outlets.byName(name).stream())
                        .anyMatch(credited.getFirst()::equals);
    }

    /// What may name an agency in a line: the bracket of its dateline; of a short line all of it,
    /// or what follows its last comma.
    private static List<String> signatures(String line) {
        var bracket = Dateline.bracket(line).stream();
        if (line.length() > LONGEST) {
            return bracket.toList();
        }
        var by = line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3) : line;
        return Stream.concat(bracket, Stream.of(by, by.substring(by.lastIndexOf(',') + 1)))
                .map(String::strip)
                .toList();
    }
}
