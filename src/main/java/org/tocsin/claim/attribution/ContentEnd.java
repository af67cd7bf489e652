package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbForm;
import org.tocsin.claim.attribution.Cue.Complement;

/// Tells where content that starts behind its cue ends: at each place where a clause or a phrase
/// may end, a linear model says whether it does.
final class ContentEnd {
    private final Layout layout;
    private final LinearModel model;
    private final @Nullable String[] verbs;
    private final @Nullable String[] clauses;

    ContentEnd(Layout layout, LinearModel model) {
        this.layout = layout;
        this.model = model;
        verbs = new String[layout.passage.size()];
        clauses = new String[layout.passage.size()];
    }

    /// Behind the last token of the content.
    int of(Cue cue, Complement complement, int from) {
        for (var i = next(from, from); i < layout.end(from); i = next(i, from)) {
            var sum = model.sum();
            features(cue, complement, from, i, sum);
            if (sum.probability() > 0.5) {
                return i;
            }
        }
        return last(from);
    }

    /// The first place behind one where content may end; the sentence's end at last.
    int next(int i, int from) {
        var at = i + 1;
        while (at < layout.end(from) && !mayEnd(at)) {
            at++;
        }
        return at;
    }

    /// Behind the sentence's last word: its stop belongs to a quotation or to nothing.
    int last(int from) {
        var end = layout.end(from);
        var q = layout.passage.quotationOf(end - 1);
        if (q >= 0) {
            var quotation = layout.passage.quotations.get(q);
            return quotation.from() >= from || quotation.to() > end ? quotation.to() : end;
        }
        while (end > from + 1
                && layout.classes[end - 1] == STOP
                && !layout.word(end - 1).equals("?")) {
            end--;
        }
        return end;
    }

    private boolean mayEnd(int i) {
        var q = layout.passage.quotationOf(i);
        if (q >= 0 && layout.passage.quotations.get(q).from() != i) {
            return false;
        }
        return switch (layout.classes[i]) {
            case COMMA,
                    COORDINATOR,
                    SUBORDINATOR,
                    RELATIVE,
                    DASH,
                    BRACKET,
                    PREPOSITION,
                    TO,
                    ADVERB,
                    VERB,
                    BE,
                    HAVE,
                    DO,
                    MODAL,
                    COLON,
                    STOP,
                    QUOTE ->
                    true;
            default -> layout.words.is("times", layout.word(i)) || layout.phrases.startOf(i) == i;
        };
    }

    /// What is true of a place where content that starts at a token may end.
    void features(Cue cue, Complement complement, int from, int i, Reasons to) {
        var kind = layout.classes[i].name();
        var c = complement.name();
        var word = layout.classes[i] == VERB ? verb(i) : layout.outline(i, i);
        var next = layout.at(i + 1, from);
        var nextWord = next == VERB ? verb(i + 1) : layout.outline(i + 1, from);
        to.add("bias");
        to.add(c);
        to.add(c, kind);
        to.add(c, "word", word);
        to.add(kind, next.name());
        to.add(c, kind, next.name());
        to.add(c, kind, "next", nextWord);
        to.add(word, "next", nextWord);
        to.add(c, "at", Layout.number(Math.min(6, (i - from) / 3)), kind);
        to.add(cue.kind().name(), c, kind);
        to.add(cue.type().name(), kind);
        to.add("behind", layout.at(i - 1, from).name(), c, kind);
        to.add(verbBetween(from, i) ? "after verb" : "before verb", c, kind);
        to.add(c, kind, "clause", clause(i + 1));
        to.add(layout.passage.quotationOf(i - 1) >= 0 ? "quote" : "no quote", kind);
        if (source(i) || source(i + 1)) {
            to.add("source follows", c, kind);
        }
        if (layout.words.is("times", layout.word(i))
                || layout.words.is("times", layout.word(i + 1))) {
            to.add("time", c, kind);
        }
    }

    /// Whether "according to" or the like starts at a token.
    private boolean source(int i) {
        return layout.words.phrases.longest(layout.passage.tokens, i) != null;
    }

    /// Whether a verb that has a subject stands between: the clause is whole.
    private boolean verbBetween(int from, int to) {
        for (var i = from; i < to; i++) {
            if (layout.verbal(i)) {
                return true;
            }
        }
        return false;
    }

    /// What starts at a token: "subject" and verb, a cue, a verb, or else.
    private String clause(int i) {
        if (i >= clauses.length) {
            return "end";
        }
        var known = clauses[i];
        if (known == null) {
            known = started(i);
            clauses[i] = known;
        }
        return known;
    }

    private String started(int i) {
        var at = i;
        while (at < layout.passage.size()
                && (layout.classes[at] == ADVERB || layout.classes[at] == COORDINATOR)) {
            at++;
        }
        var subject = layout.phrases.startOf(at) == at;
        var pronounAt = at;
        var pronoun = subject && layout.words.is("subject", layout.word(at));
        if (subject) {
            at = layout.phrases.endOf(at);
            while (at < layout.passage.size() && layout.classes[at] == ADVERB) {
                at++;
            }
        }
        if (at >= layout.passage.size() || !layout.verbal(at)) {
            return "none";
        }
        while (at + 1 < layout.passage.size()
                && layout.classes[at] != VERB
                && (layout.classes[at].auxiliary() || layout.classes[at] == ADVERB)) {
            at++;
        }
        return (pronoun ? layout.word(pronounAt) + " " : subject ? "subject " : "") + verb(at);
    }

    private String verb(int i) {
        var known = verbs[i];
        if (known == null) {
            known = formed(i);
            verbs[i] = known;
        }
        return known;
    }

    private String formed(int i) {
        var match = layout.words.cueVerbs.longest(layout.passage.tokens, i);
        var forms = layout.words.verbForms(layout.word(i));
        var form =
                forms.contains(VerbForm.GERUND)
                        ? "gerund"
                        : forms.contains(VerbForm.PAST)
                                ? "past"
                                : forms.contains(VerbForm.THIRD) ? "third" : "base";
        return form + (match == null ? "" : " cue " + match.values().getFirst().cue().grade());
    }
}
