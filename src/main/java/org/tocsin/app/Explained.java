package org.tocsin.app;

import org.tocsin.article.Article;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.Miss;
import org.tocsin.claim.Trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One sentence of an article, the claims that were read in it, and the rules that made none.
///
/// @param start where it starts in the field, in code points
/// @param text as it stands in the field
/// @param parties how many different states, bodies and people it names
/// @param misses the rule that came furthest first
record Explained(
        String article,
        String field,
        int start,
        String text,
        int parties,
        List<Claim> claims,
        List<Miss> misses) {

    /// How the sentences of an article were read, in the order of the text.
    static List<Explained> of(ClaimTagger tagger, Article article) {
        var heard = new Heard();
        var claims = tagger.tag(article, heard);
        var texts = new ArrayList<Explained>();
        for (var sentence : heard.sentences) {
            var field = sentence.field.equals("title") ? article.title() : article.body();
            var start = field.codePointCount(0, sentence.start);
            var end = start + sentence.text.codePointCount(0, sentence.text.length());
            texts.add(
                    new Explained(
                            article.id().value(),
                            sentence.field,
                            start,
                            sentence.text,
                            sentence.parties,
                            claims.stream().filter(c -> in(c, sentence.field, start, end)).toList(),
                            nearestFirst(sentence.misses)));
        }
        return texts;
    }

    private static boolean in(Claim claim, String field, int start, int end) {
        return claim.field().equals(field) && claim.start() >= start && claim.start() < end;
    }

    private static List<Miss> nearestFirst(List<Miss> misses) {
        return misses.stream()
                .distinct()
                .sorted(Comparator.comparing(Miss::why).reversed())
                .toList();
    }

    /// Whether there is anything to explain: a claim, a rule's trigger, or two who could act on
    /// each other.
    boolean worthTelling() {
        return !claims.isEmpty() || !misses.isEmpty() || parties >= 2;
    }

    private record Sentence(String field, int start, String text, int parties, List<Miss> misses) {}

    private static final class Heard implements Trace {
        final List<Sentence> sentences = new ArrayList<>();

        @Override
        public void sentence(String field, int start, String text, int actors) {
            sentences.add(new Sentence(field, start, text, actors, new ArrayList<>()));
        }

        @Override
        public void missed(Miss miss) {
            sentences.getLast().misses().add(miss);
        }
    }
}
