package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.attribution.Candidate.Place;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;
import org.tocsin.claim.attribution.SourceFeatures.Seeker;
import org.tocsin.claim.attribution.SourceFinder.Found;

import java.util.ArrayList;
import java.util.List;

/// Chooses the source of a cue among the noun phrases of its sentence: the one to which a linear
/// model over their places gives most, if it gives enough.
final class SourceRanker {
    private static final double LEAST = 0.3;

    /// Phrases before the cue that are looked at, the nearest, and as many behind it.
    private static final int BEFORE = 14;

    private static final int BEHIND = 4;
    private static final int WINDOW = 60;

    private final Layout layout;
    private final NounPhrases phrases;
    private final LinearModel model;
    private final SourceFinder rules;
    private final SourceFeatures features;

    SourceRanker(Layout layout, LinearModel model) {
        this.layout = layout;
        this.model = model;
        phrases = layout.phrases;
        rules = new SourceFinder(layout);
        features = new SourceFeatures(layout);
    }

    /// The source, or `NONE`.
    Found choose(Cue cue, int at, Range group, VerbShape shape) {
        var seeker = seeker(cue, at, group, shape);
        var suggested = seeker.suggested();
        if (model.empty()) {
            return suggested;
        }
        var best = -1;
        var most = LEAST;
        for (var phrase : phrases(at, group)) {
            var sum = model.sum();
            features.of(seeker, phrase, sum);
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

    /// A cue with what the rules say of it, as the model sees it.
    Seeker seeker(Cue cue, int at, Range group, VerbShape shape) {
        var form = features.form(cue, at, group, shape);
        return new Seeker(cue, at, group, form, suggested(cue, at, group, shape));
    }

    /// What the model sees of a phrase.
    void features(Seeker seeker, int phrase, Reasons to) {
        features.of(seeker, phrase, to);
    }

    private Found suggested(Cue cue, int at, Range group, VerbShape shape) {
        return cue.kind() == Cue.Kind.VERB
                ? rules.ofVerb(cue, at, group, shape)
                : rules.ofPlain(cue, at, group);
    }

    /// The first tokens of the phrases that may be the source, relative pronouns among them.
    List<Integer> phrases(int at, Range group) {
        var before = new ArrayList<Integer>();
        var behind = new ArrayList<Integer>();
        var limit = Math.min(layout.end(at), group.to() + WINDOW);
        for (var i = Math.max(layout.start(at), at - WINDOW); i < limit; i++) {
            if (!mayBe(i, at, group)) {
                continue;
            }
            if (i < at) {
                before.add(i);
            } else if (i > at && (behind.size() < BEHIND || opens(i))) {
                behind.add(i);
            }
        }
        var near =
                new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        near.addAll(behind);
        return near;
    }

    private boolean mayBe(int i, int at, Range group) {
        var quotation = layout.passage.quotationOf(i);
        if (quotation >= 0 && quotation != layout.passage.quotationOf(at)) {
            return false;
        }
        var phrase = phrases.startOf(i) == i || layout.classes[i] == RELATIVE;
        return phrase && !group.holds(i) || leads(i, group);
    }

    /// A pronoun written to the auxiliary that starts the cue, or "that" right before the cue.
    private boolean leads(int i, Range group) {
        return i == group.from() && layout.contracted(i)
                || i == group.from() - 1 && layout.words.is("relative", layout.word(i));
    }

    /// Whether a phrase behind a comma has its verb next: "Citing the vote, the minister left".
    private boolean opens(int phrase) {
        var limit = layout.end(phrase);
        return layout.at(phrase - 1, phrase) == COMMA
                && features.acts(phrases.widened(phrase, limit), limit);
    }

    private Found found(int phrase, Range group) {
        var end = features.end(phrase);
        if (layout.contracted(phrase)) {
            return new Found(new Range(phrase, end), Place.SUBJECT);
        }
        if (layout.classes[phrase] == RELATIVE || phrases.startOf(phrase) != phrase) {
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
