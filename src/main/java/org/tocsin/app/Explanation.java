package org.tocsin.app;

import org.tocsin.article.Span;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.claim.Miss;
import org.tocsin.claim.RuleBook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Why a sentence holds the claims that it does, or none, in lines for people.
final class Explanation {
    private static final int SHOWN = 3;

    private final RuleBook book;

    Explanation(RuleBook book) {
        this.book = book;
    }

    /// The lines of one sentence, a blank one at the end.
    List<String> lines(Explained sentence) {
        var lines = new ArrayList<String>();
        lines.add(
                "%s, %s from %d:"
                        .formatted(sentence.article(), sentence.field(), sentence.start()));
        if (sentence.claims().isEmpty()) {
            unread(sentence, lines);
        } else {
            sentence.claims().forEach(claim -> read(sentence, claim, lines));
        }
        lines.add("");
        return lines;
    }

    private void read(Explained sentence, Claim claim, List<String> lines) {
        lines.add("  " + MarkedText.of(sentence.text(), sentence.start(), claim.spans()));
        lines.add("    claim   " + act(claim));
        lines.add("    rule    " + rule(claim.rule()));
        lines.add(
                "    told by "
                        + claim.attribution().stream()
                                .map(Explanation::speaker)
                                .collect(Collectors.joining(" > ")));
        lines.add("    cue     " + claim.cue());
        lines.add(
                "    status  %s, %s, %s"
                        .formatted(
                                claim.status(),
                                claim.factuality().label(),
                                Words.lower(claim.polarity())));
        lines.add("    row     " + row(claim.row()));
    }

    private static String act(Claim claim) {
        var act = new StringBuilder(claim.type().name());
        act.append(" by ").append(who(claim.actor()));
        act.append(", to ").append(who(claim.recipient()));
        act.append(", PLOVER ").append(claim.plover().event());
        if (!claim.plover().auxModes().isEmpty()) {
            act.append(' ').append(claim.plover().auxModes());
        }
        act.append(", ").append(Words.cap(claim.severity()));
        if (claim.about() != null) {
            act.append("; it answers claim ").append(claim.about());
        }
        return act.toString();
    }

    private static String who(List<Actor> actors) {
        return actors.isEmpty()
                ? "nobody named"
                : actors.stream().map(Actor::code).collect(Collectors.joining(" and "));
    }

    private static String speaker(Attribution link) {
        var code = link.code() == null ? "" : ", " + link.code();
        return "%s (%s%s; %s)".formatted(link.source(), link.kind().label(), code, link.cue());
    }

    private void unread(Explained sentence, List<String> lines) {
        var misses = sentence.misses();
        var spans = misses.isEmpty() ? Map.<String, Span>of() : spans(sentence, misses.getFirst());
        lines.add("  " + MarkedText.of(sentence.text(), sentence.start(), spans));
        if (misses.isEmpty()) {
            lines.add("    no claim: no rule has a trigger here");
            return;
        }
        lines.add("    no claim");
        for (var i = 0; i < Math.min(SHOWN, misses.size()); i++) {
            lines.add((i == 0 ? "    nearest " : "    also    ") + miss(sentence, misses.get(i)));
        }
    }

    /// The trigger, and the words that kept the rule from it where they stand.
    private static Map<String, Span> spans(Explained sentence, Miss miss) {
        var spans = new HashMap<String, Span>();
        if (miss.to() > miss.from()) {
            spans.put("trigger", span(sentence, miss.from(), miss.to()));
        }
        var at = sentence.text().toLowerCase(Locale.ROOT).indexOf(miss.what());
        if (at >= 0 && !miss.what().isEmpty()) {
            spans.put(Words.lower(miss.why()), span(sentence, at, at + miss.what().length()));
        }
        return spans;
    }

    private String miss(Explained sentence, Miss miss) {
        var trigger = sentence.text().substring(miss.from(), miss.to());
        var at = trigger.isEmpty() ? "" : " on '" + trigger + "'";
        return (miss.rule().isEmpty() ? "every rule" : rule(miss.rule()))
                + at
                + ": "
                + miss.reason();
    }

    private static Span span(Explained sentence, int from, int to) {
        var text = sentence.text();
        var start = sentence.start() + text.codePointCount(0, from);
        return new Span(start, start + text.codePointCount(from, to));
    }

    private String rule(String id) {
        return book.entry(id).map(entry -> id + " in " + entry.file()).orElse(id);
    }

    private String row(String name) {
        return book.row(name).map(row -> name + ": " + row.asked()).orElse(name);
    }
}
