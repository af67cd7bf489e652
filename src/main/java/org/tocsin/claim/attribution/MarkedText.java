package org.tocsin.claim.attribution;

import org.tocsin.article.Sentence;
import org.tocsin.claim.attribution.AttributionRelation.Part;

import java.util.List;

/// A text whose attributions a person has marked: what the models learn from.
public record MarkedText(String text, List<Sentence> sentences, List<Mark> marks) {
    /// One marked relation; any of its parts may be missing.
    public record Mark(List<Part> source, List<Part> cue, List<Part> content) {
        public Mark {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    public MarkedText {
        sentences = List.copyOf(sentences);
        marks = List.copyOf(marks);
    }
}
