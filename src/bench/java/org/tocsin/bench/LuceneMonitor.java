package org.tocsin.bench;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.PhraseQuery;
import org.tocsin.article.Article;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Lucene Monitor with each trigger as a phrase query. Its own thread keeps a process from ending
/// until it is closed.
final class LuceneMonitor implements AutoCloseable {
    private final Monitor monitor;

    LuceneMonitor(List<String> phrases) throws IOException {
        monitor = new Monitor(new StandardAnalyzer());
        var queries = new ArrayList<MonitorQuery>();
        for (var phrase : phrases) {
            var words = Words.tokens(phrase).stream().map(Token::text).toArray(String[]::new);
            queries.add(new MonitorQuery(phrase, new PhraseQuery("body", words)));
        }
        monitor.register(queries);
    }

    long match(Article article) {
        var document = new Document();
        document.add(new TextField("body", article.body(), Field.Store.NO));
        try {
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
