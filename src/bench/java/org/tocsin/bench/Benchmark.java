package org.tocsin.bench;

import org.tocsin.article.Article;
import org.tocsin.article.Outlets;
import org.tocsin.article.Words;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;
import org.tocsin.claim.Triggers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// Measures the reading of claims on one thread, side by side with OpenNLP, Lucene Monitor and the
/// bare tokenizer, and how its cost grows with the number of rules.
///
/// With no argument it reads articles that it writes itself; a file of JSON Lines adds a corpus.
final class Benchmark {
    private static final int ARTICLES = 400;
    private static final int FLOORS = 3;

    private Benchmark() {}

    static void main(String... corpora) throws IOException {
        var files = ShippedRules.files();
        var set = RuleSet.read(files, new Outlets(List.of()));
        var newsroom = Newsroom.shipped(new SplittableRandom(3));
        var war = newsroom.write("war", ARTICLES);
        var ordinary = newsroom.write("ordinary", ARTICLES);
        var mix = Corpus.mixed(war, ordinary);
        compare("mix, 20 % war", mix, set);
        compare("all war", war, set);
        var growth = new RuleGrowth(files, set);
        if (corpora.length == 0) {
            growth.print("mix, 20 % war", mix);
        }
        for (var corpus : corpora) {
            var articles = Corpus.read(Path.of(corpus));
            compare(corpus, articles, set);
            growth.print(corpus, articles);
        }
    }

    private static void compare(String name, List<Article> articles, RuleSet set)
            throws IOException {
        var tagger = new ClaimTagger(set);
        var openNlp = new OpenNlp();
        try (var monitor = new LuceneMonitor(Triggers.phrases(set))) {
            var rounds =
                    new Rounds(
                            articles,
                            List.of(
                                    new Contender("prefilter", tagger::candidates),
                                    new Contender("tagging", a -> tagger.tag(a).size()),
                                    new Contender("OpenNLP", openNlp::tag),
                                    new Contender("Lucene Monitor", monitor::match),
                                    new Contender("tokens", a -> Words.tokens(a.body()).size())));
            rounds.run();
            rounds.print(name, FLOORS);
        }
    }
}
