package org.tocsin.claim.attribution;

import org.tocsin.claim.attribution.Candidate.Place;

/// What is true of a candidate, in word classes: the model of cues weighs it.
final class CueFeatures {
    private static final int FEW = 5;

    private final Layout layout;

    CueFeatures(Layout layout) {
        this.layout = layout;
    }

    void of(Candidate c, Reasons to) {
        var cue = c.cue();
        var kind = cue.kind().name();
        var grade = Layout.number(cue.grade());
        var complement = c.complement().name();
        var takes = cue.takes().contains(c.complement()) ? "fits" : "unfit";
        var source = source(c);
        var type = cue.type().name();
        var form = form(c);
        var place = c.place().name();
        to.add("bias");
        to.add(kind);
        to.add(kind, grade);
        to.add(kind, type);
        to.add(type, grade);
        to.add(kind, complement, takes);
        to.add(kind, grade, complement);
        to.add(type, complement);
        to.add(kind, place);
        to.add(kind, "source", source);
        to.add(grade, "source", source, kind);
        to.add(type, "source", source);
        to.add(kind, "class", layout.classes[c.at()].name());
        to.add(kind, form);
        to.add(type, form);
        to.add(form, complement, takes);
        to.add(form, place);
        to.add(kind, grade, form);
        words(c, to, kind, complement, form);
        bonds(c, to, complement, source);
        content(c, to, kind, type, complement);
        around(c, to, kind, grade, type);
        shape(c, to, kind, grade);
        place(c, to, kind, grade, complement);
    }

    /// The words themselves, where they are frequent enough to weigh something.
    private void words(Candidate c, Reasons to, String kind, String complement, String form) {
        var base = c.cue().base();
        to.add("=", base);
        to.add("=", base, complement);
        to.add("=", base, form);
        to.add("<", word(c.group().from() - 1, c.at()), kind);
        to.add(">", word(c.group().to(), c.at()), kind);
        if (!c.content().isEmpty()) {
            var from = c.content().getFirst().from();
            to.add("of", word(from, c.at()), kind);
            to.add("of", layout.outline(from, c.at()), layout.outline(from + 1, c.at()), kind);
        }
    }

    /// What the word itself is used with.
    private void bonds(Candidate c, Reasons to, String complement, String source) {
        var base = c.cue().base();
        to.add("=s", base, source);
        to.add("=s", base, source, complement);
        to.add("=q", base, layout.passage.quotationOf(c.at()) >= 0 ? "in" : "out");
        to.add("=<", base, word(c.group().from() - 1, c.at()));
        to.add("=>", base, word(c.group().to(), c.at()));
    }

    private void content(Candidate c, Reasons to, String kind, String type, String complement) {
        if (c.content().isEmpty()) {
            return;
        }
        var from = c.content().getFirst().from();
        var side = from < c.at() ? "before" : "behind";
        to.add(side, complement, kind);
        to.add(side, complement, c.place().name());
        var phrase = layout.phrases.startOf(from) == from;
        var head = phrase ? layout.phrases.head(from, layout.phrases.endOf(from)) : from;
        to.add("head", layout.word(head));
        to.add("head", layout.word(head), c.cue().base());
        to.add("head", layout.word(head), type);
    }

    private String word(int i, int near) {
        return i < layout.start(near) || i >= layout.end(near) ? "|" : layout.word(i);
    }

    private void around(Candidate c, Reasons to, String kind, String grade, String type) {
        to.add(kind, "behind", layout.outline(c.at() - 1, c.at()));
        to.add(kind, "before", layout.outline(c.at() + 1, c.at()));
        to.add(kind, grade, "before", layout.at(c.at() + 1, c.at()).name());
        to.add(kind, "group behind", layout.outline(c.group().from() - 1, c.at()));
        to.add(type, "group behind", layout.at(c.group().from() - 1, c.at()).name());
        to.add(kind, "group before", layout.outline(c.group().to(), c.at()));
        to.add(kind, "size", Layout.number(Math.min(FEW, c.group().size())));
    }

    private static void shape(Candidate c, Reasons to, String kind, String grade) {
        if (c.shape().negated()) {
            to.add(kind, "negated");
        }
        if (c.shape().modal()) {
            to.add(kind, "modal");
        }
        if (c.shape().infinitive()) {
            to.add(kind, "infinitive", grade);
        }
    }

    private void place(Candidate c, Reasons to, String kind, String grade, String complement) {
        var passage = layout.passage;
        if (passage.quotationOf(c.at()) >= 0) {
            to.add("quoted");
            to.add("quoted", grade);
        }
        if (passage.sentenceOf(c.at()) == 0) {
            to.add("headline", kind);
        }
        if (c.at() == passage.start(c.at())) {
            to.add("first", kind);
        }
        var words = 0;
        for (var range : c.content()) {
            words += range.size();
        }
        var length =
                Layout.number(words == 0 ? 0 : words < 3 ? 1 : words < 6 ? 2 : words < 12 ? 3 : 4);
        to.add(kind, "content", length);
        to.add(kind, complement, "content", length);
        to.add(kind, quotes(c) ? "quotes" : "no quotes", complement);
        var source = c.source();
        if (source != null && c.place() == Place.SUBJECT) {
            to.add(kind, "source behind", layout.outline(source.from() - 1, c.at()));
        }
    }

    private boolean quotes(Candidate c) {
        for (var range : c.content()) {
            for (var i = range.from(); i < range.to(); i++) {
                if (layout.passage.quotationOf(i) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private String form(Candidate c) {
        return c.cue().kind() == Cue.Kind.VERB
                ? layout.form(c.shape(), c.at())
                : c.group().from() == c.at() ? "bare" : "carried";
    }

    /// What kind of thing the source is, by its head.
    private String source(Candidate c) {
        var range = c.source();
        if (range == null) {
            return "none";
        }
        var head = layout.phrases.head(range.from(), range.to());
        var word = layout.word(head);
        for (var list : Layout.HEADS) {
            if (layout.words.is(list, word)) {
                return list;
            }
        }
        return switch (layout.classes[head]) {
            case PRONOUN, POSSESSIVE, RELATIVE, DETERMINER, SUBORDINATOR -> word;
            case NAME -> "name";
            case NUMBER -> "number";
            default -> word.endsWith("s") ? "things" : "thing";
        };
    }
}
