package org.tocsin.claim.attribution;

import org.tocsin.claim.attribution.AttributionRelation.Part;
import org.tocsin.claim.attribution.Candidate.Range;
import org.tocsin.claim.attribution.MarkedText.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fits the weights of both models to marked texts: which candidates are cues, and where content
/// ends.
public final class AttributionTrainer {
    private final AttributionReader reader;

    public AttributionTrainer(AttributionReader reader) {
        this.reader = reader;
    }

    /// The weights by model and feature, sorted by name.
    public Map<String, Map<String, Double>> fit(List<MarkedText> texts) {
        var none = new LinearModel(Map.of());
        var plain = reader.with(none, none);
        var sources = LinearFit.weights(examples(texts, plain, this::sourceExamples));
        var placed = reader.with(none, new LinearModel(sources));
        var ends = LinearFit.weights(examples(texts, placed, this::endExamples));
        var whole = reader.with(new LinearModel(ends), new LinearModel(sources));
        var cues = LinearFit.weights(examples(texts, whole, this::cueExamples));
        return Map.of("cue", cues, "end", ends, "source", sources);
    }

    private interface Collect {
        void from(AttributionReader with, MarkedText text, List<LinearFit.Example> examples);
    }

    private static List<LinearFit.Example> examples(
            List<MarkedText> texts, AttributionReader with, Collect collect) {
        var examples = new ArrayList<LinearFit.Example>();
        texts.forEach(text -> collect.from(with, text, examples));
        return examples;
    }

    /// Of the phrases around a marked cue, the one in which its marked source starts is sought.
    private void sourceExamples(
            AttributionReader with, MarkedText text, List<LinearFit.Example> examples) {
        var layout = with.layout(text);
        var ranker = with.ranker(layout);
        for (var c : with.candidates(layout)) {
            var word = part(layout, new Range(c.at(), c.at() + 1));
            var ranked =
                    c.cue().kind() != Cue.Kind.COLON
                            && c.cue().kind() != Cue.Kind.BEFORE_SOURCE
                            && c.cue().kind() != Cue.Kind.SOURCELESS;
            for (var mark : ranked ? text.marks() : List.<Mark>of()) {
                if (holds(mark.cue(), word)) {
                    var seeker = ranker.seeker(c.cue(), c.at(), c.group(), c.shape());
                    for (var phrase : ranker.phrases(c.at(), c.group())) {
                        var reasons = new Reasons.Kept();
                        ranker.features(seeker, phrase, reasons);
                        examples.add(
                                new LinearFit.Example(
                                        reasons.list(), starts(layout, phrase, mark.source())));
                    }
                }
            }
        }
    }

    private static boolean starts(Layout layout, int phrase, List<Part> source) {
        if (source.isEmpty()) {
            return false;
        }
        var end = Math.max(phrase + 1, layout.phrases.endOf(phrase));
        var first = source.getFirst();
        var range = part(layout, new Range(phrase, end));
        return range.start() >= first.start() - 1
                ? range.start() <= first.start() + 1
                : range.end() > first.start() && range.end() <= first.end();
    }

    /// A candidate in a marked cue is one; a candidate inside marked content tells nothing, since
    /// only outermost relations are marked.
    private void cueExamples(
            AttributionReader with, MarkedText text, List<LinearFit.Example> examples) {
        var layout = with.layout(text);
        var features = new CueFeatures(layout);
        for (var candidate : with.candidates(layout)) {
            if (candidate.content().isEmpty()) {
                continue;
            }
            var word = part(layout, new Range(candidate.at(), candidate.at() + 1));
            var marked = text.marks().stream().anyMatch(m -> holds(m.cue(), word));
            var inside = text.marks().stream().anyMatch(m -> holds(m.content(), word));
            if (marked || !inside) {
                var reasons = new Reasons.Kept();
                features.of(candidate, reasons);
                examples.add(new LinearFit.Example(reasons.list(), marked));
            }
        }
    }

    /// Each place before the marked end is passed over, the place of the end is taken.
    private void endExamples(
            AttributionReader with, MarkedText text, List<LinearFit.Example> examples) {
        var layout = with.layout(text);
        var end = with.contentEnd(layout);
        for (var candidate : with.candidates(layout)) {
            var word = part(layout, new Range(candidate.at(), candidate.at() + 1));
            for (var mark : text.marks()) {
                if (holds(mark.cue(), word)) {
                    candidate.content().stream()
                            .filter(range -> range.from() >= candidate.group().to())
                            .limit(1)
                            .forEach(r -> places(layout, end, candidate, r, mark, examples));
                }
            }
        }
    }

    private static void places(
            Layout layout,
            ContentEnd end,
            Candidate candidate,
            Range range,
            Mark mark,
            List<LinearFit.Example> examples) {
        var start = layout.passage.tokens.get(range.from()).start();
        var marked =
                mark.content().stream()
                        .filter(p -> p.start() <= start + 1 && start < p.end())
                        .findFirst();
        if (marked.isEmpty()) {
            return;
        }
        var from = range.from();
        for (var i = end.next(from, from); i < layout.end(from); i = end.next(i, from)) {
            var stops = layout.passage.tokens.get(i).start() >= marked.get().end();
            var reasons = new Reasons.Kept();
            end.features(candidate.cue(), candidate.complement(), from, i, reasons);
            examples.add(new LinearFit.Example(reasons.list(), stops));
            if (stops) {
                return;
            }
        }
    }

    private static Part part(Layout layout, Range range) {
        return new Part(
                layout.passage.tokens.get(range.from()).start(),
                layout.passage.tokens.get(range.to() - 1).end());
    }

    private static boolean holds(List<Part> parts, Part word) {
        return parts.stream().anyMatch(part -> part.overlaps(word));
    }
}
