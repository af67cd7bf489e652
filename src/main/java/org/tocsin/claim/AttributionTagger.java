package org.tocsin.claim;

import org.tocsin.article.Article;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Reads all attributions of an article: statements, and beliefs, intents, attitudes and knowledge
/// that state nothing. Pure, deterministic.
public final class AttributionTagger {
    private final RuleSet set;

    public AttributionTagger(RuleSet set) {
        this.set = set;
    }

    /// The attributions in the order of their cues, the headline's first; none in an article of a
    /// language without rules.
    public List<Attributed> tag(Article article) {
        return set.in(article.language()).map(rules -> tag(rules, article)).orElse(List.of());
    }

    private static List<Attributed> tag(RuleSet set, Article article) {
        var text = set.text(article);
        var walk = new Walk(set, article);
        walk.field(article.title(), text.title());
        walk.field(article.body(), text.body());
        return List.copyOf(walk.found);
    }

    /// Reads sentence after sentence, carrying who was named.
    private static final class Walk {
        private final RuleSet set;
        private final List<Attributed> found = new ArrayList<>();
        private final Speakers speakers = new Speakers();
        private final MentionReader mentions;

        Walk(RuleSet set, Article article) {
            this.set = set;
            var day =
                    article.published()
                            .latest()
                            .map(i -> i.atZone(ZoneOffset.UTC).toLocalDate())
                            .orElse(null);
            mentions = new MentionReader(set.lexicon(), set.language(), day);
        }

        void field(String text, List<TokenizedSentence> sentences) {
            var attributions = new SentenceAttributions(set.attributions(), text, sentences);
            for (var sentence : sentences) {
                var reading =
                        new Reading(
                                sentence.text(),
                                sentence.tokens(),
                                mentions.read(sentence.text(), sentence.tokens()),
                                set.language(),
                                false,
                                Trace.NONE);
                speakers.told.filed(reading);
                var relations = attributions.in(sentence, reading);
                var speeches = new SpeechReader(reading, set.frames(), speakers, relations).read();
                var further = new FurtherSpeech(reading, speakers, relations);
                for (var laid : relations.all()) {
                    found.add(
                            new Attributed(
                                    sentence.field(),
                                    laid.relation(),
                                    chain(laid, speeches, further)));
                }
                speakers.told.heard(reading, speeches);
            }
        }

        private static List<Attribution> chain(
                SentenceAttributions.Laid laid, List<Speech> speeches, FurtherSpeech further) {
            var source = laid.source();
            return speeches.stream()
                    .filter(speech -> laid.cue(speech.cueAt()))
                    .findFirst()
                    .map(Speech::sources)
                    .orElseGet(() -> source == null ? List.of() : further.sources(laid, source));
        }
    }
}
