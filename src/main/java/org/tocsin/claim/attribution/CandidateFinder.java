package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbForm;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.Candidate.VerbShape;
import org.tocsin.claim.attribution.Vocabulary.Met;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds every place of a passage where a cue may stand.
final class CandidateFinder {
    private static final Cue COLON_CUE =
            new Cue(
                    ":",
                    Cue.Kind.COLON,
                    org.tocsin.claim.CueClass.SAY,
                    EnumSet.of(Cue.Complement.QUOTE, Cue.Complement.THAT),
                    2,
                    false);
    private static final int COLON_SOURCE = 8;

    private final Layout layout;
    private final Vocabulary words;
    private final SourceFinder sources;
    private final SourceRanker ranker;
    private final ContentFinder contents;

    CandidateFinder(Layout layout, SourceRanker ranker, ContentFinder contents) {
        this.layout = layout;
        this.words = layout.words;
        this.contents = contents;
        this.ranker = ranker;
        sources = new SourceFinder(layout);
    }

    /// The candidates in the order of the text; they may overlap.
    List<Candidate> all() {
        var found = new ArrayList<Candidate>();
        for (var i = 0; i < layout.passage.size(); ) {
            var candidate = at(i);
            if (candidate != null) {
                found.add(candidate);
            }
            i = candidate == null ? i + 1 : Math.max(i + 1, candidate.group().to());
        }
        return found;
    }

    private @Nullable Candidate at(int i) {
        if (layout.classes[i] == MARK) {
            return null;
        }
        if (layout.classes[i] == COLON) {
            return colon(i);
        }
        var phrase = longest(words.phrases, i);
        if (phrase != null) {
            return phrase(i, phrase.to(), phrase.values().getFirst().cue());
        }
        var nominal =
                layout.classes[i] == NOUN
                        || layout.classes[i] == ADJECTIVE
                        || layout.classes[i] == PREPOSITION
                        || layout.classes[i] == ADVERB;
        var verb = layout.classes[i] == NAME ? null : longest(words.cueVerbs, i);
        var plain = longest(words.cueNouns, i);
        if (verb != null && (!nominal || plain == null)) {
            return verb(i, verb.to(), best(verb.values()));
        }
        return plain == null ? null : plain(i, plain.to(), best(plain.values()).cue());
    }

    private org.tocsin.claim.TokenTrie.@Nullable Match<Met> longest(
            org.tocsin.claim.TokenTrie<Met> trie, int i) {
        var match = trie.longest(layout.passage.tokens, i);
        return match == null || match.to() > layout.end(i) ? null : match;
    }

    private static Met best(List<Met> values) {
        var best = values.getFirst();
        for (var met : values) {
            best = met.cue().grade() > best.cue().grade() ? met : best; // the first of equals
        }
        return best;
    }

    private Candidate verb(int i, int to, Met met) {
        var from = groupStart(i);
        var shape = shape(i, from, met.forms());
        var end = withColon(to);
        var draft = new Range(from, end);
        var source = ranker.choose(met.cue(), i, draft, shape);
        return contents.fill(met.cue(), i, draft, shape, source);
    }

    private int withColon(int to) {
        return to < layout.passage.size() && layout.classes[to] == COLON ? to + 1 : to;
    }

    /// Over auxiliaries, adverbs, "to", and a verb that leads into this one: "went on to".
    private int groupStart(int verb) {
        var at = verb;
        while (at > layout.start(verb)) {
            var before = layout.classes[at - 1];
            if (before.auxiliary() || before == TO || before == ADVERB) {
                at--;
            } else if (layout.classes[at] == TO && leads(at - 1)) {
                at -= words.leading.contains(layout.word(at - 1)) ? 1 : 2;
            } else {
                break;
            }
        }
        while (at < verb
                && layout.classes[at] == ADVERB
                && (at == layout.start(verb) || layout.classes[at + 1] == COMMA)) {
            at++;
        }
        return at;
    }

    private boolean leads(int i) {
        return words.leading.contains(layout.word(i)) && layout.classes[i] == VERB
                || words.is("leading_particle", layout.word(i))
                        && words.leading.contains(layout.word(i - 1));
    }

    private VerbShape shape(int verb, int from, Set<VerbForm> forms) {
        var be = false;
        var have = false;
        var negated = false;
        var modal = false;
        var infinitive = false;
        for (var i = from; i < verb; i++) {
            be |= layout.classes[i] == BE;
            have |= layout.classes[i] == HAVE;
            modal |= layout.classes[i] == MODAL;
            infinitive |= layout.classes[i] == TO;
            negated |= words.is("negation", layout.word(i));
        }
        var gerund = forms.contains(VerbForm.GERUND);
        var participle = forms.contains(VerbForm.PARTICIPLE);
        var passive = participle && be || participle && !have && reduced(verb, from);
        return new VerbShape(
                passive, negated, modal, infinitive, gerund && !be, from < verb && !infinitive);
    }

    /// "A plan criticised by …": a participle without auxiliaries whose doer follows.
    private boolean reduced(int verb, int from) {
        return from == verb && words.is("doer", layout.word(verb + 1));
    }

    private Candidate plain(int i, int to, Cue cue) {
        var from = i;
        if (cue.kind() == Cue.Kind.ADJECTIVE) {
            from = groupStart(i);
            if (from == i && i > layout.start(i) && layout.classes[i - 1] == VERB) {
                from = groupStart(i - 1);
            }
        } else {
            from = carrier(i);
        }
        var shape = shape(i, from, Set.of());
        var draft = new Range(from, to);
        var source = ranker.choose(cue, i, draft, shape);
        return contents.fill(cue, i, draft, shape, source);
    }

    /// "Made a promise": from the verb that carries the noun.
    private int carrier(int noun) {
        var start = Math.max(layout.start(noun), layout.phrases.startOf(noun));
        var before = start - 1;
        if (before >= layout.start(noun)
                && layout.classes[before] == VERB
                && words.light.contains(layout.word(before))
                && layout.classes[start] != POSSESSIVE) {
            return groupStart(before);
        }
        for (var i = start; i < noun; i++) {
            if (layout.classes[i] == POSSESSIVE) {
                return i + 1;
            }
        }
        return start;
    }

    private Candidate phrase(int i, int to, Cue cue) {
        var draft = new Range(i, to);
        var source =
                cue.kind() == Cue.Kind.SOURCELESS ? SourceFinder.Found.NONE : sources.behind(i, to);
        return contents.fill(cue, i, draft, VerbShape.NONE, source);
    }

    /// "Baker: no deal", "BAKER: …": a short phrase that opens the sentence before a colon.
    private @Nullable Candidate colon(int i) {
        var from = layout.start(i);
        if (i == from || i - from > COLON_SOURCE || i + 1 >= layout.end(i)) {
            return null;
        }
        var draft = new Range(i, i + 1);
        var source = new SourceFinder.Found(new Range(from, i), Candidate.Place.SUBJECT);
        return contents.fill(COLON_CUE, i, draft, VerbShape.NONE, source);
    }
}
