package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.attribution.Candidate.Place;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;
import org.tocsin.claim.attribution.SourceFinder.Found;

import java.util.ArrayList;
import java.util.List;

/// Chooses the source of a cue among the noun phrases of its sentence: the one to which a linear
/// model over their places gives most, if it gives enough.
final class SourceRanker {
    private static final double LEAST = 0.3;
    private static final int REACH = 14;
    private static final int WINDOW = 60;
    private static final String[][] NEAR = grid("verbs and commas", 4);
    private static final String[][] JOINTS = grid("relatives and joints", 3);

    private final Layout layout;
    private final NounPhrases phrases;
    private final LinearModel model;
    private final SourceFinder rules;

    SourceRanker(Layout layout, LinearModel model) {
        this.layout = layout;
        this.model = model;
        phrases = layout.phrases;
        rules = new SourceFinder(layout);
    }

    private static String[][] grid(String name, int size) {
        var grid = new String[size][size];
        for (var one = 0; one < size; one++) {
            for (var two = 0; two < size; two++) {
                grid[one][two] = name + " " + one + " " + two;
            }
        }
        return grid;
    }

    /// The source, or `NONE`.
    Found choose(Cue cue, int at, Range group, VerbShape shape) {
        var suggested = suggested(cue, at, group, shape);
        if (model.empty()) {
            return suggested;
        }
        var best = -1;
        var most = LEAST;
        for (var phrase : phrases(at, group)) {
            var sum = model.sum();
            features(cue, at, group, shape, phrase, suggested, sum);
            var p = sum.probability();
            if (p > most) {
                most = p;
                best = phrase;
            }
        }
        if (best < 0) {
            return Found.NONE;
        }
        return suggested.range() != null && suggested.range().from() == best
                ? suggested
                : found(best, group);
    }

    Found suggested(Cue cue, int at, Range group, VerbShape shape) {
        return cue.kind() == Cue.Kind.VERB
                ? rules.ofVerb(cue, at, group, shape)
                : rules.ofPlain(cue, at, group);
    }

    /// The first tokens of the phrases that may be the source, relative pronouns among them.
    List<Integer> phrases(int at, Range group) {
        var starts = new ArrayList<Integer>();
        var quotation = layout.passage.quotationOf(at);
        var limit = Math.min(layout.end(at), group.to() + WINDOW);
        for (var i = Math.max(layout.start(at), at - WINDOW); i < limit; i++) {
            var starting = phrases.startOf(i) == i || layout.classes[i] == RELATIVE;
            var same =
                    layout.passage.quotationOf(i) == quotation || layout.passage.quotationOf(i) < 0;
            if (starting && same && !group.holds(i)) {
                starts.add(i);
            }
        }
        var before = starts.stream().filter(i -> i < at).toList();
        var behind = starts.stream().filter(i -> i > at).limit(4).toList();
        var near =
                new ArrayList<>(before.subList(Math.max(0, before.size() - REACH), before.size()));
        near.addAll(behind);
        return near;
    }

    /// What is true of a phrase as the source of a cue.
    void features(
            Cue cue,
            int at,
            Range group,
            VerbShape shape,
            int phrase,
            Found suggested,
            Reasons to) {
        var form = form(cue, at, group, shape);
        var left = phrase < group.from();
        var end = end(phrase);
        var side = left ? "left" : "right";
        var governor = layout.at(phrase - 1, at).name();
        var next = layout.at(end, at).name();
        var rule = rule(phrase, suggested);
        var head = head(phrase, end);
        to.add(form, rule);
        to.add(rule, cue.type().name());
        to.add(rule, governor, next);
        to.add(rule, head);
        to.add(form, side, "behind", governor);
        to.add(form, side, "before", next);
        to.add(form, side, head);
        to.add(side, layout.outline(phrase - 1, at), layout.outline(end, at));
        to.add(form, side, "class", layout.classes[phrase].name());
        if (left) {
            between(to, form, end, group.from(), phrase);
            return;
        }
        var gap = Math.min(6, phrase - group.to());
        to.add(form, "gap", Layout.number(gap));
        to.add(
                form,
                layout.at(group.from() - 1, at).name(),
                layout.at(group.to(), at).name(),
                Layout.number(Math.min(3, gap)));
    }

    private static String rule(int phrase, Found suggested) {
        if (suggested.range() == null) {
            return "no rule";
        }
        return suggested.range().from() == phrase ? suggested.place().name() : "other rule";
    }

    /// What stands between a phrase and the cue behind it.
    private void between(Reasons to, String form, int from, int until, int phrase) {
        var verbs = 0;
        var commas = 0;
        var nouns = 0;
        var relatives = 0;
        var joints = 0;
        for (var i = from; i < until; i++) {
            verbs += layout.classes[i] == VERB ? 1 : 0;
            commas += layout.classes[i] == COMMA || layout.classes[i] == DASH ? 1 : 0;
            nouns += phrases.startOf(i) == i ? 1 : 0;
            relatives += layout.classes[i] == RELATIVE || layout.classes[i] == SUBORDINATOR ? 1 : 0;
            joints += layout.classes[i] == COORDINATOR ? 1 : 0;
        }
        var near = NEAR[Math.min(verbs, 3)][Math.min(commas, 3)];
        var few = Layout.number(Math.min(verbs, 2));
        var acts = acts(from, until) ? "acts" : "stands";
        to.add(form, near);
        to.add(form, near, Layout.number(Math.min(nouns, 3)));
        to.add(
                form,
                "verbs",
                Layout.number(Math.min(verbs, 3)),
                JOINTS[Math.min(relatives, 2)][Math.min(joints, 2)]);
        to.add(form, from == until ? "adjacent" : "apart", commas > 0 ? "comma" : "no comma");
        to.add(form, acts, few);
        to.add(form, phrase == layout.start(phrase) ? "first" : "later", few);
        to.add(
                form,
                layout.at(phrase - 1, phrase).name(),
                acts,
                until > from ? layout.classes[until - 1].name() : "none");
    }

    /// Whether a finite verb stands right behind a phrase and its appositives.
    private boolean acts(int from, int to) {
        var at = from;
        while (at < to && layout.classes[at] == ADVERB) {
            at++;
        }
        return at < to
                && layout.verbal(at)
                && layout.classes[at] != TO
                && !layout.word(at).endsWith("ing");
    }

    private String form(Cue cue, int at, Range group, VerbShape shape) {
        if (cue.kind() == Cue.Kind.VERB) {
            return layout.form(shape, at);
        }
        var first = layout.classes[group.from()];
        var carried = first == VERB || first.auxiliary();
        return cue.kind() == Cue.Kind.NOUN
                ? carried ? "carried noun" : "noun"
                : carried ? "carried adjective" : "adjective";
    }

    private int end(int phrase) {
        return layout.classes[phrase] == RELATIVE ? phrase + 1 : phrases.endOf(phrase);
    }

    private String head(int phrase, int end) {
        var at = phrases.head(phrase, end);
        var word = layout.word(at);
        for (var list : Layout.HEADS) {
            if (layout.words.is(list, word)) {
                return list;
            }
        }
        if (layout.words.is("times", word)) {
            return "times";
        }
        return switch (layout.classes[at]) {
            case PRONOUN, POSSESSIVE, RELATIVE, DETERMINER -> word;
            default -> word.endsWith("s") ? "things" : layout.classes[at].name();
        };
    }

    private Found found(int phrase, Range group) {
        var end = end(phrase);
        if (layout.classes[phrase] == RELATIVE) {
            return new Found(new Range(phrase, end), Place.RELATIVE);
        }
        if (phrase >= group.to()) {
            var to = phrases.widened(phrase, layout.end(phrase));
            var by = layout.at(phrase - 1, phrase) == PREPOSITION;
            return new Found(new Range(phrase, to), by ? Place.AGENT : Place.INVERTED);
        }
        if (end == group.from() && layout.classes[end - 1] == POSSESSIVE) {
            return new Found(new Range(phrase, end), Place.OWNER);
        }
        var range = new Range(phrase, Math.max(end, phrases.widened(phrase, group.from())));
        return new Found(range, clear(range.to(), group.from()) ? Place.SUBJECT : Place.SHARED);
    }

    private boolean clear(int from, int to) {
        for (var i = from; i < to; i++) {
            if (layout.verbal(i)) {
                return false;
            }
        }
        return true;
    }
}
