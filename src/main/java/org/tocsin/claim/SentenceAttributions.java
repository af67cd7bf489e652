package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Sentence;
import org.tocsin.claim.attribution.AttributionReader;
import org.tocsin.claim.attribution.AttributionRelation;
import org.tocsin.claim.attribution.AttributionRelation.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The attributions of a text, read paragraph by paragraph and only where they are asked for, laid
/// on the tokens of a sentence.
final class SentenceAttributions {
    private final AttributionReader reader;
    private final String text;
    private final List<TokenizedSentence> sentences;
    private final Map<Integer, List<AttributionRelation>> read = new HashMap<>();
    private @Nullable Map<Integer, List<Sentence>> paragraphs;

    SentenceAttributions(AttributionReader reader, String text, List<TokenizedSentence> sentences) {
        this.reader = reader;
        this.text = text;
        this.sentences = sentences;
    }

    /// One relation in tokens of the sentence that holds its cue, ends exclusive.
    ///
    /// @param source null when the sentence names none
    /// @param from where its content in this sentence starts
    record Laid(
            AttributionRelation relation,
            int cueFrom,
            int cueTo,
            @Nullable Part source,
            int from,
            int to) {
        boolean cue(int token) {
            return cueFrom <= token && token < cueTo;
        }

        /// Whether it has a clause as its content here.
        boolean states() {
            return relation.clause() && from < to;
        }

        /// Whether its source stands in front of a token.
        boolean sourceEndsBy(int token) {
            return source != null && source.start() < source.end() && source.end() <= token;
        }

        boolean sourceTouches(Mention mention) {
            return source != null && mention.from() < source.end() && source.start() < mention.to();
        }
    }

    /// The relations whose cue stands in the sentence.
    LaidAttributions in(TokenizedSentence sentence, Reading reading) {
        return new LaidAttributions(
                () -> reader.mayState(sentence.sentence().tokens()), () -> read(sentence, reading));
    }

    private List<Laid> read(TokenizedSentence sentence, Reading reading) {
        var own =
                read.computeIfAbsent(
                        sentence.paragraph(),
                        paragraph ->
                                reader.read(text, paragraphs().getOrDefault(paragraph, List.of())));
        var whole = new Part(sentence.start(), sentence.start() + sentence.text().length());
        var laid = new ArrayList<Laid>(own.size());
        for (var relation : own) {
            if (relation.cue().overlaps(whole)) {
                laid.add(laid(relation, sentence, reading));
            }
        }
        return laid;
    }

    /// Parted once, and only where any attribution is asked for: an article may have 10^5.
    private Map<Integer, List<Sentence>> paragraphs() {
        var known = paragraphs;
        if (known == null) {
            known =
                    sentences.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            TokenizedSentence::paragraph,
                                            Collectors.mapping(
                                                    TokenizedSentence::sentence,
                                                    Collectors.toList())));
            paragraphs = known;
        }
        return known;
    }

    private static Laid laid(
            AttributionRelation relation, TokenizedSentence sentence, Reading reading) {
        var from = reading.size();
        var to = 0;
        for (var part : relation.content()) {
            var tokens = tokens(part, sentence, reading);
            if (tokens.start() < tokens.end()) {
                from = Math.min(from, tokens.start());
                to = Math.max(to, tokens.end());
            }
        }
        var cue = tokens(relation.cue(), sentence, reading);
        var source = relation.source();
        var there = source == null ? null : tokens(source, sentence, reading);
        return new Laid(relation, cue.start(), cue.end(), there, from, Math.max(from, to));
    }

    private static Part tokens(Part part, TokenizedSentence sentence, Reading reading) {
        var from = 0;
        while (from < reading.size()
                && reading.tokens.get(from).end() + sentence.start() <= part.start()) {
            from++;
        }
        var to = from;
        while (to < reading.size()
                && reading.tokens.get(to).start() + sentence.start() < part.end()) {
            to++;
        }
        return new Part(from, to);
    }
}
