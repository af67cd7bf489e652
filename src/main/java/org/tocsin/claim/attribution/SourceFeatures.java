package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;
import org.tocsin.claim.attribution.SourceFinder.Found;

/// What is true of a phrase as the source of a cue: the model of sources weighs it.
final class SourceFeatures {
    private static final int FAR = 6;
    private static final String[][] NEAR = grid("verbs and commas", 4);
    private static final String[][] JOINTS = grid("relatives and joints", 3);

    private final Layout layout;
    private final NounPhrases phrases;

    SourceFeatures(Layout layout) {
        this.layout = layout;
        phrases = layout.phrases;
    }

    /// A cue that looks for its source.
    ///
    /// @param at the cue's own first word
    /// @param group with what belongs to it
    /// @param form of the cue: see [#form]
    /// @param suggested what the rules find
    record Seeker(Cue cue, int at, Range group, String form, Found suggested) {
        /// How the rules see a phrase.
        String rule(int phrase) {
            if (suggested.range() == null) {
                return "no rule";
            }
            return suggested.range().from() == phrase ? suggested.place().name() : "other rule";
        }
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

    void of(Seeker seeker, int phrase, Reasons to) {
        var at = seeker.at();
        var group = seeker.group();
        var form = seeker.form();
        var left = phrase < group.from() || layout.contracted(phrase);
        var end = end(phrase);
        var side = left ? "left" : "right";
        var governor = layout.at(phrase - 1, at).name();
        var next = layout.at(end, at).name();
        var head = head(phrase, end);
        rule(seeker, phrase, form, head, governor, next, to);
        words(seeker, phrase, end, side, form, to);
        to.add(form, side, "behind", governor);
        to.add(form, side, "before", next);
        to.add(form, side, head);
        to.add(side, layout.outline(phrase - 1, at), layout.outline(end, at));
        to.add(form, side, layout.outline(phrase - 1, at), next);
        to.add(form, side, governor, layout.outline(end, at));
        to.add(form, layout.outline(group.from() - 1, at), governor, next);
        to.add(form, side, "class", layout.classes[phrase].name());
        if (left) {
            rival(seeker, end, form, head, governor, next, to);
            between(to, form, end, group.from(), phrase);
            return;
        }
        var gap = Math.min(FAR, phrase - group.to());
        to.add(form, "gap", Layout.number(gap));
        to.add(
                form,
                layout.at(group.from() - 1, at).name(),
                layout.at(group.to(), at).name(),
                Layout.number(Math.min(3, gap)));
    }

    private static void rule(
            Seeker seeker,
            int phrase,
            String form,
            String head,
            String governor,
            String next,
            Reasons to) {
        var rule = seeker.rule(phrase);
        to.add(form, rule);
        to.add(rule, seeker.cue().type().name());
        to.add(rule, governor, next);
        to.add(rule, head);
        to.add("=", seeker.cue().base(), rule);
    }

    /// The words themselves, where they are frequent enough to weigh something.
    private void words(Seeker seeker, int phrase, int end, String side, String form, Reasons to) {
        var head = layout.word(phrases.head(phrase, end));
        to.add("=", seeker.cue().base(), side, layout.at(phrase - 1, seeker.at()).name());
        to.add("head", head);
        to.add("head", head, side, form);
    }

    /// Whether a nearer phrase has its verb next: it is the likelier subject.
    private void rival(
            Seeker seeker,
            int from,
            String form,
            String head,
            String governor,
            String next,
            Reasons to) {
        var until = seeker.group().from();
        var rival = rival(from, until);
        to.add(form, rival, governor);
        to.add(form, rival, head);
        to.add(form, rival, layout.outline(until - 1, seeker.at()), governor);
        to.add(rival, next, governor);
    }

    private String rival(int from, int until) {
        for (var i = until - 1; i >= from; i--) {
            if (phrases.startOf(i) == i) {
                var end = phrases.endOf(i);
                if (end >= until || acts(end, until)) {
                    return layout.at(i - 1, i) == PREPOSITION ? "rival in phrase" : "rival";
                }
            }
        }
        return "no rival";
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
    boolean acts(int from, int to) {
        var at = from;
        while (at < to && layout.classes[at] == ADVERB) {
            at++;
        }
        return at < to
                && layout.verbal(at)
                && layout.classes[at] != TO
                && !layout.word(at).endsWith("ing");
    }

    /// What stands for the source to be found: a verb in one of its forms, a noun or an adjective.
    String form(Cue cue, int at, Range group, VerbShape shape) {
        if (cue.kind() == Cue.Kind.VERB) {
            return layout.form(shape, at);
        }
        var first = layout.classes[group.from()];
        var carried = first == VERB || first.auxiliary();
        return cue.kind() == Cue.Kind.NOUN
                ? carried ? "carried noun" : "noun"
                : carried ? "carried adjective" : "adjective";
    }

    /// Behind a phrase, or behind the one word that is no phrase of its own.
    int end(int phrase) {
        return Math.max(phrase + 1, phrases.endOf(phrase));
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
}
