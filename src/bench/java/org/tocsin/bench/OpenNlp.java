package org.tocsin.bench;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

import org.tocsin.article.Article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// OpenNLP with its own English models: sentences, tokens, parts of speech.
final class OpenNlp {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    OpenNlp() throws IOException {
        try (var sentence = model("sentence");
                var token = model("tokens");
                var tag = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokens = new TokenizerME(new TokenizerModel(token));
            tags = new POSTaggerME(new POSModel(tag));
        }
    }

    private static InputStream model(String name) {
        var file = MODEL.formatted(name);
        return Objects.requireNonNull(OpenNlp.class.getResourceAsStream(file), file);
    }

    long tag(Article article) {
        long tagged = 0;
        for (var sentence : sentences.sentDetect(article.body())) {
            tagged += tags.tag(tokens.tokenize(sentence)).length;
        }
        return tagged;
    }
}
