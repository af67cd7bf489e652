package org.tocsin.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The one name of an article whose page stands under several addresses: with and without `www.`,
/// for telephones (`m.`, `mobile.`), as AMP (`amp.`, `/amp`, `.amp.html`, `?amp=1`, Google's cache
/// of it), over http, with a slash at its end.
///
/// A name, not an address to ask. What is not certain joins nothing: two articles under one name
/// would make a revision of what is news.
final class PageVariants {
    private static final Pattern CACHED =
            Pattern.compile(
                    "https://(?:[^/]+\\.cdn\\.ampproject\\.org/[cv]|(?:www\\.)?google\\.[a-z.]{2,6}/amp)/s/(.+)");
    private static final List<String> HOSTS = List.of("www.", "m.", "mobile.", "amp.");
    private static final Set<String> PARAMETERS =
            Set.of("amp", "amp=1", "amp=true", "m=0", "m=1", "outputtype=amp", "output=amp");

    /// So long are the last two labels of hosts such as `co.uk`, which nobody owns.
    private static final Pattern SUFFIX = Pattern.compile("[^.]{1,3}\\.[^.]{2}");

    /// A segment that names an article rather than a section or a thing called amp.
    private static final Pattern ARTICLE =
            Pattern.compile(".*\\d{4}.*|[^-_]+(?:[-_][^-_]+){2,}.*|.+\\.[a-z]?html?");

    private PageVariants() {}

    static String name(CanonicalUrl url) {
        var cached = CACHED.matcher(url.value());
        var origin =
                cached.matches()
                        ? CanonicalUrl.parse("https://" + cached.group(1)).orElse(url)
                        : url;
        var rest = origin.value().substring(origin.value().indexOf("://") + 3);
        var slash = rest.indexOf('/');
        var question = rest.indexOf('?');
        var path = rest.substring(slash, question < 0 ? rest.length() : question);
        var query = question < 0 ? "" : rest.substring(question + 1);
        return "https://" + host(rest.substring(0, slash)) + path(path) + query(query);
    }

    private static String host(String host) {
        for (var prefix : HOSTS) {
            var rest = host.startsWith(prefix) ? host.substring(prefix.length()) : host;
            if (rest.length() < host.length()
                    && rest.indexOf('.') > 0
                    && !SUFFIX.matcher(rest).matches()) {
                return host(rest);
            }
        }
        return host;
    }

    private static String path(String path) {
        var plain = path.replaceFirst("\\.amp(\\.html?)?$", "$1");
        var segments = Arrays.stream(plain.split("/")).filter(s -> !s.isEmpty()).toList();
        return "/" + String.join("/", withoutAmp(segments));
    }

    private static List<String> withoutAmp(List<String> segments) {
        var size = segments.size();
        if (size > 1 && segments.getLast().equals("amp") && article(segments.get(size - 2))) {
            return segments.subList(0, size - 1);
        }
        return size > 1 && segments.getFirst().equals("amp") && article(segments.getLast())
                ? segments.subList(1, size)
                : segments;
    }

    private static boolean article(String segment) {
        return ARTICLE.matcher(segment).matches();
    }

    private static String query(String query) {
        var kept =
                Arrays.stream(query.split("&"))
                        .filter(each -> !PARAMETERS.contains(each.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
