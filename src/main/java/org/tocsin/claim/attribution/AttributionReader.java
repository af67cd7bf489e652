package org.tocsin.claim.attribution;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Sentence;
import org.tocsin.article.Token;
import org.tocsin.claim.CueClass;
import org.tocsin.claim.Inflection;
import org.tocsin.claim.attribution.AttributionRelation.Part;
import org.tocsin.claim.attribution.Candidate.Range;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Reads the attributions of a text: pure, linear in the text but for the length of a sentence.
public final class AttributionReader {
    private final Vocabulary words;
    private final LinearModel cues;
    private final LinearModel ends;
    private final LinearModel sources;
    private final double threshold;

    /// @param cueFile words that attribute
    /// @param wordFile classes of other words
    /// @param weights of the two models, and the threshold of the first
    public AttributionReader(
            JsonNode cueFile, JsonNode wordFile, JsonNode weights, Inflection inflection) {
        words = new Vocabulary(cueFile, wordFile, inflection);
        cues = LinearModel.of(weights.path("cue"));
        ends = LinearModel.of(weights.path("end"));
        sources = LinearModel.of(weights.path("source"));
        threshold = weights.path("threshold").asDouble(0.5);
    }

    private AttributionReader(
            Vocabulary words,
            LinearModel cues,
            LinearModel ends,
            LinearModel sources,
            double threshold) {
        this.words = words;
        this.cues = cues;
        this.ends = ends;
        this.sources = sources;
        this.threshold = threshold;
    }

    /// The same words with other models of ends and sources, and none of cues.
    AttributionReader with(LinearModel otherEnds, LinearModel otherSources) {
        return new AttributionReader(
                words, new LinearModel(Map.of()), otherEnds, otherSources, threshold);
    }

    /// The attributions in the order of their cues.
    ///
    /// @param sentences of the text, in order
    public List<AttributionRelation> read(String text, List<Sentence> sentences) {
        var passage = new Passage(text, sentences);
        var layout = new Layout(passage, words);
        var features = new CueFeatures(layout);
        var taken = new ArrayList<Scored>();
        for (var candidate : candidates(layout)) {
            var probability = probability(features, candidate);
            if (probability >= threshold && !candidate.content().isEmpty()) {
                taken.add(new Scored(candidate, probability));
            }
        }
        return relations(passage, taken);
    }

    /// Whether any word of a sentence may be the cue of an attribution that states something: see
    /// [CueClass#states] and [AttributionRelation#clause].
    public boolean mayState(List<Token> sentence) {
        return words.mayState(sentence);
    }

    double probability(CueFeatures features, Candidate candidate) {
        var sum = cues.sum();
        features.of(candidate, sum);
        return sum.probability();
    }

    record Scored(Candidate candidate, double probability) {
        /// The sentences that its content touches.
        IntStream sentences(Passage passage) {
            return candidate.content().stream()
                    .flatMapToInt(
                            range ->
                                    IntStream.rangeClosed(
                                            passage.sentenceOf(range.from()),
                                            passage.sentenceOf(range.to() - 1)))
                    .distinct();
        }
    }

    List<Candidate> candidates(Layout layout) {
        return new CandidateFinder(
                        layout, ranker(layout), new ContentFinder(layout, contentEnd(layout)))
                .all();
    }

    SourceRanker ranker(Layout layout) {
        return new SourceRanker(layout, sources);
    }

    ContentEnd contentEnd(Layout layout) {
        return new ContentEnd(layout, ends);
    }

    Layout layout(MarkedText text) {
        return new Layout(new Passage(text.text(), text.sentences()), words);
    }

    private static List<AttributionRelation> relations(Passage passage, List<Scored> taken) {
        var bySentence = new HashMap<Integer, List<Scored>>();
        for (var one : taken) {
            one.sentences(passage)
                    .forEach(s -> bySentence.computeIfAbsent(s, _ -> new ArrayList<>()).add(one));
        }
        var relations = new ArrayList<AttributionRelation>();
        for (var one : taken) {
            var near = bySentence.getOrDefault(passage.sentenceOf(one.candidate().at()), List.of());
            var depth = (int) near.stream().filter(other -> holds(other, one)).count();
            relations.add(relation(passage, one.candidate(), depth));
        }
        return List.copyOf(relations);
    }

    private static AttributionRelation relation(Passage passage, Candidate c, int depth) {
        return new AttributionRelation(
                c.source() == null ? null : part(passage, c.source()),
                part(passage, c.group()),
                c.content().stream().map(range -> part(passage, range)).toList(),
                c.cue().type(),
                c.states(),
                c.shape().negated(),
                c.shape().modal(),
                depth);
    }

    /// Whether the outer relation's content holds the inner one's cue; of two that hold each other
    /// the outer is the one whose source follows, "according to", or else the surer.
    private static boolean holds(Scored outer, Scored inner) {
        if (trails(inner) && !trails(outer) && inner.candidate().covers(outer.candidate().at())) {
            return false;
        }
        return outer != inner
                && outer.candidate().covers(inner.candidate().at())
                && outer.probability() > inner.probability() * 0.7
                && (!inner.candidate().covers(outer.candidate().at())
                        || outer.probability() > inner.probability());
    }

    private static boolean trails(Scored one) {
        return one.candidate().cue().kind() == Cue.Kind.BEFORE_SOURCE;
    }

    private static Part part(Passage passage, Range range) {
        return new Part(
                passage.tokens.get(range.from()).start(), passage.tokens.get(range.to() - 1).end());
    }
}
