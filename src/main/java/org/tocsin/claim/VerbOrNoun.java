package org.tocsin.claim;

import java.util.List;

/// Tells whether a word that can be both a verb and a noun is a verb where it stands.
final class VerbOrNoun {
    private final Reading reading;
    private final Language language;

    VerbOrNoun(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// "The strike", "a missile attack", "Russian strikes": a word that can be both is a noun
    /// there.
    boolean noun(int i, List<VerbForm> forms) {
        if (language.has(Trait.INFINITIVE_BY_FORM) && forms.contains(VerbForm.BASE)) {
            return false;
        }
        if (language.is("be", reading.word(i))) {
            return false;
        }
        if (leadsOn(i)) {
            return true;
        }
        if (forms.contains(VerbForm.PAST)
                || forms.contains(VerbForm.PARTICIPLE)
                || forms.contains(VerbForm.GERUND)) {
            return adjectival(i, forms) || attribute(i, forms);
        }
        if (pluralNoun(i, forms)) {
            return true;
        }
        if (forms.equals(List.of(VerbForm.THIRD)) && strikes(i)) {
            return false;
        }
        var before = reading.mentionAt(i - 1);
        if (before != null
                && forms.equals(List.of(VerbForm.BASE))
                && (single(i - 1)
                        || language.is("acts", reading.word(i))
                                && language.is("qualifiers", reading.word(i - 1)))) {
            return true; // "U.S. target prices": "targets" were the verb; "a military assault"
        }
        if (forms.equals(List.of(VerbForm.THIRD)) && lastOfList(i)) {
            return true;
        }
        if (before != null
                && forms.equals(List.of(VerbForm.THIRD))
                && (compound(before) || hit(before) || owned(before, i))) {
            return true;
        }
        var doer =
                before != null
                        && (before.type() == Mention.Type.ACTOR
                                || before.type() == Mention.Type.PRONOUN
                                || (before.kind().speaksOfficially()
                                                || before.kind() == SourceKind.OFFICIAL_ANONYMOUS)
                                        && before.canAct());
        return before != null ? !doer : !verbFollows(reading.word(i - 1));
    }

    /// "Spies, pastries, and bombs spark": no object follows.
    private boolean lastOfList(int i) {
        return reading.word(i - 1).equals("and")
                && reading.word(i - 2).equals(",")
                && !language.is("articles", reading.word(i + 1))
                && !language.is("prepositions", reading.word(i + 1))
                && !object(i + 1);
    }

    /// "Of terrorist attacks", "recent guerrilla raids": one fighter alone would have an article.
    private boolean compound(Mention fighter) {
        var first = reading.word(fighter.from() - 1);
        return language.is("fighters", reading.word(fighter.to() - 1))
                && !language.is("articles", first)
                && !language.is("possessives", first)
                && !first.equals("'s");
    }

    /// "Chad strikes Islamic State targets", "bombed Hezbollah targets": what the verb between two
    /// parties hits.
    private boolean hit(Mention owner) {
        var verb = reading.word(owner.from() - 1);
        var doer = reading.mentionAt(owner.from() - 2);
        return doer != null
                && doer.canAct()
                && owner.type() == Mention.Type.ACTOR
                && reading.cue(owner.from() - 1) == null
                && (verb.endsWith("s") || language.inflection.looksPast(verb));
    }

    /// "Complies with U.S. sanctions", "potential U.S. strikes on": a state's name that other words
    /// lead to is nobody's subject, and what is done on or against somebody is named by a noun.
    private boolean owned(Mention state, int i) {
        if (state.type() != Mention.Type.ACTOR || state.place() == null) {
            return false;
        }
        var lead = reading.word(state.from() - 1);
        return language.is("prepositions", lead) && !language.is("upon", lead)
                || language.is("unreal", lead) && !language.conditions.contains(lead)
                || language.is("degrees", lead)
                || language.is("acts", reading.word(i))
                        && language.is("onsets", reading.word(i + 1));
    }

    /// "Measures, including", ", given the threats": participles that lead on as prepositions do.
    private boolean leadsOn(int i) {
        return language.is("participial", reading.word(i))
                && (i == 0 || reading.word(i - 1).equals(","));
    }

    /// A state by its name, whose verb would end in -s.
    private boolean single(int last) {
        var mention = reading.mentionAt(last);
        var at = mention == null ? -1 : mention.from() - 1;
        at -= language.is("articles", reading.word(at)) ? 1 : 0;
        var before = reading.word(at);
        return mention != null
                && mention.type() == Mention.Type.ACTOR
                && mention.place() != null
                && !language.is("adding", before)
                && !language.is("modals", before) // "would Israel attack": asked
                && !language.possible.contains(before)
                && !language.is("do", before);
    }

    /// "Radio stations said", "the attacks were": another verb follows at once.
    private boolean pluralNoun(int i, List<VerbForm> forms) {
        var cue = reading.cue(i + 1);
        return forms.contains(VerbForm.THIRD)
                && (language.is("be", reading.word(i + 1))
                        || cue != null && cue.values().getFirst().form() == VerbForm.PAST);
    }

    /// "Car bomb kills 20", "missile strikes the tanker", "toll rises to 31": no plural noun, since
    /// an object or a number follows; a word that names acts as well ("missile strikes") needs an
    /// article behind it.
    private boolean strikes(int i) {
        var last = reading.thingAt(i - 1);
        var striker =
                last != null && last.armed()
                        || language.is("acts", reading.word(i - 1))
                        || language.is("bursts", reading.word(i - 1));
        if (!striker || List.of(",", "(").contains(reading.word(i + 1))) {
            return false;
        }
        var article =
                language.is("articles", reading.word(i + 1))
                        || language.is("possessives", reading.word(i + 1));
        var next = language.is("infinitive", reading.word(i + 1)) ? i + 2 : i + 1;
        return article || !language.is("acts", reading.word(i)) && object(next);
    }

    /// Somebody, something, or so many: "20", "at least nine", "dozens".
    private boolean object(int i) {
        if (i >= reading.size()) {
            return false;
        }
        return reading.mentionAt(i) != null
                || reading.thingAt(i) != null
                || reading.word(i).equals("at") && reading.word(i + 1).equals("least")
                || language.is("parts", reading.word(i))
                || language.counts(reading.word(i));
    }

    /// Words after which a bare form is a verb and not a noun.
    boolean verbFollows(String word) {
        return List.of("\"", "'").contains(word)
                || language.is("infinitive", word)
                || language.is("joining", word)
                || language.is("relatives", word) && !language.is("pointers", word)
                || language.is("do", word)
                || language.is("adverbs", word)
                || language.is("negators", word)
                || language.possible.contains(word)
                || language.is("modals", word)
                || language.is("armies", word)
                || word.equals("there")
                || word.endsWith("ly");
    }

    /// "The occupied peninsula", "talk of bombed homes": a participle before a noun.
    private boolean adjectival(int i, List<VerbForm> forms) {
        var before = reading.word(i - 1);
        return forms.contains(VerbForm.PARTICIPLE)
                && (language.is("attributive", before)
                        || language.is("possessives", before)
                        || language.is("prepositions", before)
                                && !language.is("infinitive", before));
    }

    /// "Proposed targeted sanctions", "possible targeted strikes": behind a verb or an adjective of
    /// its own, before what it describes.
    private boolean attribute(int i, List<VerbForm> forms) {
        var before = reading.word(i - 1);
        var verb = language.inflection.looksPast(before) && !auxiliary(before);
        return !forms.contains(VerbForm.BASE)
                && forms.contains(VerbForm.PARTICIPLE)
                && reading.mentionAt(i - 1) == null
                && (verb || language.is("unreal", before) && !verbFollows(before))
                && described(i + 1);
    }

    private boolean auxiliary(String word) {
        return language.is("be", word) || language.is("have", word);
    }

    /// An ordinary noun: nothing that could go on behind a participle.
    private boolean described(int i) {
        var word = reading.word(i);
        return i < reading.size()
                && Character.isLetter(word.codePointAt(0))
                && reading.mentionAt(i) == null
                && !language.is("prepositions", word)
                && !language.is("adverbs", word)
                && !language.is("articles", word)
                && !language.is("possessives", word)
                && !language.counts(word)
                && !reading.boundary(i);
    }
}
