package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.SentenceAttributions.Laid;
import org.tocsin.claim.attribution.AttributionRelation.Part;

import java.util.ArrayList;
import java.util.List;

/// Finds whose words a verb makes of its content: its subject, whoever stands behind it, or whom
/// the attribution of the same cue names.
final class VerbSources {
    private static final int CITING_REACH = 10;

    /// A source behind its verb starts within this many tokens.
    private static final int BESIDE = 3;

    /// As above, in a language where days and hearers may stand between.
    private static final int FAR = 7;

    private final Reading reading;
    private final Speakers speakers;
    private final Language language;
    private final LaidAttributions relations;
    private final Citations citations;

    VerbSources(
            Reading reading, Speakers speakers, LaidAttributions relations, Citations citations) {
        this.reading = reading;
        this.speakers = speakers;
        this.language = reading.language;
        this.relations = relations;
        this.citations = citations;
    }

    /// The subject of the verb, or null. "Condemned Chad and accused it": not whom "it" means.
    @Nullable Mention subject(Said said) {
        var group = said.group();
        var beside = reading.mentionAt(group.from() - 1);
        if (group.gerund() && beside != null && beside.canSpeak()) {
            return beside;
        }
        var joined =
                reading.word(group.from() - 1).equals("and")
                        && (said.cue().form() == VerbForm.THIRD
                                || language.is("objects", reading.word(said.to())));
        var shared = joined ? reading.sharedSubject(group.from()) : null;
        var subject = shared != null ? shared : reading.subject(group.from(), true);
        return subject == null
                ? citing(group.from())
                : Insiders.of(
                        reading,
                        group.gerund() ? MainClause.subject(reading, group, subject) : subject);
    }

    /// "Sources quoting reports from the port said": who stands before the participle.
    private @Nullable Mention citing(int groupFrom) {
        for (var i = groupFrom - 2; i > 0 && i > groupFrom - CITING_REACH; i--) {
            if (reading.boundary(i) || reading.word(i).equals(",")) {
                return null;
            }
            var source = reading.mentionAt(i - 1);
            if (language.is("citing", reading.word(i)) && source != null && source.canSpeak()) {
                return source;
            }
        }
        return null;
    }

    /// The attribution of the same cue, where its source stands in front of the verb.
    @Nullable Laid attributed(Said said) {
        if (said.group().gerund() && language.is("prepositions", reading.word(said.at() - 1))) {
            return null; // "quoted witnesses as saying": theirs, whoever quotes
        }
        for (var laid : relations.all()) {
            if (laid.cue(said.at())
                    && (laid.states() || tells(said) && beginsClause(laid))
                    && laid.sourceEndsBy(said.at())
                    && !governed(laid)
                    && (!said.weighs() || laid.from() > said.at())) { // "a charge it denies"
                return laid;
            }
        }
        return null;
    }

    private boolean beginsClause(Laid laid) {
        return laid.source() != null && reading.word(laid.source().start() - 1).equals(",");
    }

    /// "Officials familiar with the talks told": only part of the noun phrase.
    private boolean governed(Laid laid) {
        return laid.source() != null
                && language.is("prepositions", reading.word(laid.source().start() - 1));
    }

    /// "Told reporters": what was told may stand in front.
    private boolean tells(Said said) {
        return language.is("addressed", said.cue().base());
    }

    /// The source of the attribution, where that is somebody else than the subject that was found,
    /// and this one does not stand right beside the verb: "…, the church union said".
    @Nullable Part elsewhere(Laid laid, @Nullable Mention subject, VerbGroup group) {
        var beside =
                subject != null
                        && (laid.sourceTouches(subject)
                                || subject.to() == group.from()
                                || language.is("relatives", reading.word(group.from() - 1))
                                || reading.word(subject.to()).equals(",")
                                        && subject.to() + 1 == group.from());
        return beside ? null : laid.source();
    }

    /// Who is cited between a source that the lexicon does not know and its verb.
    List<Attribution> cited(Part source, Said said) {
        return citations.between(source.start(), said.at());
    }

    /// Where the words of the source start: those that "and" joins to it count, not what a comma
    /// parts from it, if the attribution of the cue knows better.
    int start(VerbGroup group, @Nullable Mention subject, @Nullable Laid laid) {
        if (subject == null) {
            return group.from();
        }
        var named = laid != null && laid.sourceTouches(subject) ? laid.source() : null;
        var parted = named != null && reading.word(named.start() - 1).equals(",");
        var start =
                named != null && parted
                        ? Math.min(named.start(), subject.from())
                        : reading.coordinated(subject).getFirst().from();
        return Math.min(group.from(), start);
    }

    /// Whether somebody stands left of a verb form that could be a noun: "reports that".
    boolean besideSubject(int i) {
        var at = i - 1;
        while (at > 0
                && (language.is("adverbs", reading.word(at))
                        || language.is("ceased", reading.word(at))
                        || language.is("negations", reading.word(at))
                        || reading.word(at).endsWith("ly"))) {
            at--;
        }
        return reading.mentionAt(at) != null
                || language.is("joining", reading.word(at)) && !claims(reading.word(i))
                || language.is("relatives", reading.word(at))
                || reading.word(at).equals(",")
                || reading.word(at).equals("\"")
                || Character.isUpperCase(reading.span(at, at + 1).codePointAt(0));
    }

    /// "Claims", "demands": a noun as well as a verb.
    private boolean claims(String word) {
        return language.is("embedding", word)
                || language.is("assertible", word)
                || language.is("wanting", word);
    }

    /// Whether a noun for what somebody says stands behind whose it is, where that is a modifier or
    /// stands behind a cue: "denied U.S. claims".
    boolean owned(int i) {
        var owner = reading.mentionAt(i - 1);
        var word = reading.word(i);
        if (owner == null || !language.is("embedding", word) && !language.is("assertible", word)) {
            return false;
        }
        var cue = cueEndingAt(owner.from());
        return owner.type() == Mention.Type.MODIFIER || cue;
    }

    private boolean cueEndingAt(int to) {
        var cue = to > 0 ? reading.cue(to - 1) : null;
        return cue != null && cue.to() == to;
    }

    /// Whether a bare form is the noun: no auxiliary stands before it, nor what several could be.
    boolean noun(Said said) {
        var i = said.at();
        if (said.cue().form() != VerbForm.BASE
                || said.group().from() != i
                || !language.is("embedding", reading.word(i))) {
            return false;
        }
        var before = reading.word(i - 1);
        return !before.endsWith("s") && !language.is("pronouns", before) && !before.equals(",");
    }

    /// "…, said Kirby": the source behind its cue, or null.
    @Nullable Mention behind(Said said) {
        var i = said.at();
        var to = said.to();
        if (tells(said)) {
            return null;
        }
        var opened = i > 1 && List.of(",", "\"", "'").contains(reading.word(i - 1));
        if (!opened || sourceBefore(i) || reading.inserted(i - 1)) {
            return null;
        }
        var far = language.has(Trait.SUBJECT_BEHIND); // ", informó este lunes a la prensa el"
        for (var at = to; at < Math.min(reading.size(), to + (far ? FAR : BESIDE)); at++) {
            var mention = reading.mentionAt(at);
            if ((far || said.group().gerund()) && reading.word(at).equals("that")) {
                return null; // "…, adding that Chad had": what it said
            }
            if (mention != null && !(far && reading.governed(mention))) {
                // "said on television" names no speaker
                return mention.canSpeak() && !reading.governed(mention) ? mention : null;
            }
        }
        return null;
    }

    /// "Haaretz, citing officials, said Israel …": the source stands before the cue.
    private boolean sourceBefore(int i) {
        return relations.all().stream().anyMatch(laid -> laid.cue(i) && laid.sourceEndsBy(i));
    }

    /// The chain of a verb with that subject: whom it tells, who says it, whom that one cites.
    List<Attribution> of(Said said, Mention subject) {
        var text = reading.span(said.at(), said.to());
        var start = start(said.group(), subject, attributed(said));
        var named =
                reading.coordinated(subject).stream()
                        .filter(m -> m.code() != null)
                        .filter(m -> m.from() >= start || m.equals(subject))
                        .findFirst()
                        .orElse(subject);
        var list = new ArrayList<>(speakers.of(reading, named, said.cue().type(), text));
        list.addAll(citations.behind(subject));
        var told = tells(said) ? addressee(said.to()) : null;
        if (told == null || told.code() == null) {
            return list;
        }
        list.addFirst(Attribution.of(told, text));
        return list;
    }

    /// "told NBC News": the outlet to which the words were given.
    private @Nullable Mention addressee(int to) {
        for (var at = to; at < Math.min(reading.size(), to + 3); at++) {
            var mention = reading.mentionAt(at);
            if (mention != null) {
                return mention.type() == Mention.Type.OUTLET ? mention : null;
            }
        }
        return null;
    }
}
