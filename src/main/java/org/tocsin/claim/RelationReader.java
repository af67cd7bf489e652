package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Span;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads how a source relates to a target in one sentence.
public final class RelationReader {
    /// A sentence is read to this many tokens.
    private static final int MOST = 400;

    private final RuleSet set;
    private final RelationCoder coder;

    public RelationReader(RuleSet set) {
        this.set = set;
        this.coder = new RelationCoder(set.relations());
    }

    private record Found(
            RelationCoder.Coded coded, List<TokenSpan> sources, List<TokenSpan> targets) {}

    /// The relation of two parties that are given in the words of the sentence; where a party's
    /// words stand more than once, the place counts at which most speaks for a relation.
    ///
    /// @return empty when no cue of the rules stands in the sentence
    public Optional<Relation> read(
            String sentence, @Nullable String source, @Nullable String target) {
        var reading = reading(sentence);
        return PartyWords.pairs(reading.tokens, source, target).stream()
                .flatMap(
                        pair ->
                                coder.code(reading, pair.source(), pair.target()).stream()
                                        .map(c -> new Found(c, pair.sources(), pair.targets())))
                .max(Comparator.comparingDouble(found -> found.coded().evidence()))
                .map(found -> relation(reading, found));
    }

    /// The relation that the sentence tells above all, with the parties that it names.
    ///
    /// @return empty when no cue of the rules stands in the sentence
    public Optional<Relation> read(String sentence) {
        var reading = reading(sentence);
        var phrases = new ActorHeads(reading, set.relations()).find();
        var found = new ArrayList<Found>();
        var cues = coder.cues(reading);
        for (var cue : cues) {
            var parties = RelationParties.of(reading, set.relations(), phrases, cue);
            var coded =
                    coder.weigh(reading, cue, cues, parties.source(), parties.target())
                            .plus(coder.alone(cue, parties.source()));
            found.add(new Found(coded, parties.sources(), parties.targets()));
        }
        return found.stream()
                .max(Comparator.comparingDouble(one -> one.coded().evidence()))
                .map(one -> relation(reading, one));
    }

    private Reading reading(String sentence) {
        var all = Words.tokens(sentence);
        var tokens = all.subList(0, Math.min(all.size(), MOST));
        var mentions = new MentionReader(set.lexicon(), set.language(), null);
        return new Reading(
                sentence,
                tokens,
                mentions.read(sentence, tokens),
                set.language(),
                false,
                Trace.NONE);
    }

    private static Relation relation(Reading reading, Found found) {
        var cue = found.coded().cue();
        var rule = cue.rule();
        return new Relation(
                found.coded().event(),
                rule.mode(),
                rule.contexts(),
                RelationCoder.auxModes(cue),
                reading.span(cue.from(), cue.to()),
                rule.id(),
                found.sources().stream().map(span -> span(reading, span)).toList(),
                found.targets().stream().map(span -> span(reading, span)).toList(),
                found.coded().evidence());
    }

    private static Span span(Reading reading, TokenSpan tokens) {
        var text = reading.text;
        return new Span(
                text.codePointCount(0, reading.tokens.get(tokens.from()).start()),
                text.codePointCount(0, reading.tokens.get(tokens.to() - 1).end()));
    }
}
