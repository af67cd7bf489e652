package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Chooses a page's title: what the reader sees and the tags say of it vote, and what most of them
/// agree on wins; then the headline that a reader sees.
final class Titles {
    private static final Pattern LAST_PART =
            Pattern.compile("(?<!\\s)(?:\\s++[|–—•·»:-]|\\s*+[|｜_])\\s*+[^|–—•·»｜]{2,60}$");
    private static final Pattern LAST_NAME =
            Pattern.compile("(?:(?<!\\s)\\s*+[：:]\\s*+|[-－–—]{1,2})[^：:|–—－-]{2,60}$");
    private static final Pattern FIRST_NAME =
            Pattern.compile("^[^|–—•·»：｜]{2,60}?(?:\\s++[|–—•·»:-]\\s++|\\s*+[|｜：:]\\s*+)");
    private static final Evaluator ELSEWHERE = QueryParser.parse("aside, footer");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_PART = 10;

    /// @param plain its letters and digits
    /// @param weight of its vote
    private record Candidate(String text, String plain, String from, double weight) {
        Candidate(String text, String from, double weight) {
            this(text, Titles.plain(text), from, weight);
        }
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final String site;

    private Titles(Metadata page) {
        site = plain(page.siteName().orElse(""));
        page.tags().headings().forEach(this::seen);
        told(page.meta("og:title"), "og:title", 1);
        told(page.jsonLd().text("headline", "name"), "json-ld headline", 1);
        told(page.meta("twitter:title"), "twitter:title", 0.3);
        told(Optional.of(page.tags().window()), "title tag", 0.9);
    }

    static Found<String> of(Metadata page) {
        return new Titles(page).best();
    }

    private void seen(Element heading) {
        var text = heading.text().strip();
        if (!text.isEmpty() && !plain(text).equals(site) && heading.closest(ELSEWHERE) == null) {
            candidates.add(new Candidate(text, "h1", 1.2));
        }
    }

    private void told(Optional<String> told, String from, double weight) {
        told.map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> candidates.add(new Candidate(bare(text), from, weight)));
    }

    /// Without the name of the site, when that stands at the end: other candidates do not have it,
    /// or it is the name that the page gives itself.
    private String bare(String title) {
        var cut = title;
        for (var part = LAST_PART.matcher(cut); part.find(); part = LAST_PART.matcher(cut)) {
            var shorter = cut.substring(0, part.start()).strip();
            if (!named(part.group(), shorter) && !(candidates.isEmpty() && site.isEmpty())) {
                break;
            }
            cut = shorter;
        }
        return named(named(cut, LAST_NAME), FIRST_NAME);
    }

    private String named(String title, Pattern edge) {
        var part = edge.matcher(title);
        if (!part.find()) {
            return title;
        }
        var rest = (title.substring(0, part.start()) + title.substring(part.end())).strip();
        return named(part.group(), rest) ? rest : title;
    }

    /// Whether a part of a title is the name of the house, or another candidate is the rest alone.
    private boolean named(String part, String rest) {
        var name = plain(part);
        var bare = plain(rest);
        var known = candidates.stream().anyMatch(c -> c.plain().equals(bare));
        var own =
                !site.isEmpty()
                        && !name.isEmpty()
                        && !rest.isEmpty()
                        && (name.contains(site) || site.contains(name));
        return known || own;
    }

    private Found<String> best() {
        var best = new Found<>("", "none");
        var most = 0.0;
        for (var candidate : candidates) {
            var alike = alike(candidate).toList();
            var votes = alike.stream().mapToDouble(Candidate::weight).sum();
            if (votes > most) {
                most = votes;
                best =
                        new Found<>(
                                candidate.text(),
                                String.join(
                                        ", ",
                                        alike.stream().map(Candidate::from).distinct().toList()));
            }
        }
        return best;
    }

    /// Those that say the same; a headline that a reader sees also has the votes of longer titles
    /// which begin or end with it.
    private Stream<Candidate> alike(Candidate one) {
        var words = one.plain();
        return candidates.stream()
                .filter(
                        other -> {
                            var others = other.plain();
                            var part =
                                    one.from().equals("h1")
                                            && words.length() >= SHORTEST_PART
                                            && words.length() * 2 >= others.length()
                                            && (others.startsWith(words) || others.endsWith(words));
                            return words.equals(others) || part;
                        });
    }

    private static String plain(String text) {
        return NO_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
