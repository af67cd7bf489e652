package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import org.tocsin.article.Article;
import org.tocsin.article.Outlets;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs of articles of which people marked what one is to the other, as a table
/// `pair,a_file,a_id,b_file,b_id,label`, and the tables `FILE_articles.csv` that hold the texts:
/// `id,publisher,scrape_time,text`, where ` ### ` parts paragraphs.
final class MarkedPairs {
    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema HEADED = CsvSchema.emptySchema().withHeader();

    /// Two articles, and what people say that they are to each other.
    record Pair(String id, List<Article> articles, String label) {}

    private final Path texts;
    private final ArticleLine reader;
    private final Map<String, Map<String, Incoming>> held = new HashMap<>();

    /// @param texts the directory of the tables of texts
    MarkedPairs(Path texts, Outlets outlets) {
        this.texts = texts;
        reader = new ArticleLine(outlets);
    }

    /// @throws CommandException naming the file, and the row in it, that cannot be read
    List<Pair> read(Path table) {
        var pairs = new ArrayList<Pair>();
        for (var row : rows(table)) {
            var id = cell(table, row, "pair");
            var both = List.of(text(table, row, "a"), text(table, row, "b"));
            pairs.add(new Pair(id, ReplayOrder.asGiven(both), cell(table, row, "label")));
        }
        return pairs;
    }

    private Incoming text(Path table, Map<String, String> row, String side) {
        var file = cell(table, row, side + "_file");
        var id = cell(table, row, side + "_id");
        var text = held.computeIfAbsent(file, this::articles).get(id);
        if (text == null) {
            throw CommandException.usage(table + ": no article " + id + " in " + file);
        }
        return text;
    }

    private Map<String, Incoming> articles(String file) {
        var table = texts.resolve(file + "_articles.csv");
        var articles = new HashMap<String, Incoming>();
        for (var row : rows(table)) {
            var id = cell(table, row, "id");
            var json = Json.mapper().createObjectNode();
            json.put("id", file + "-" + id);
            json.put("body", cell(table, row, "text").replace(" ### ", "\n\n"));
            json.put("fetched_at", cell(table, row, "scrape_time"));
            json.put("outlet", cell(table, row, "publisher"));
            articles.put(id, reader.read(json.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return articles;
    }

    private static String cell(Path table, Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null || value.isBlank()) {
            throw CommandException.usage(table + ": no " + column + " in " + row);
        }
        return value;
    }

    private static List<Map<String, String>> rows(Path table) {
        try (var in = Files.newBufferedReader(table);
                MappingIterator<Map<String, String>> rows =
                        CSV.readerForMapOf(String.class).with(HEADED).readValues(in)) {
            return rows.readAll();
        } catch (JsonProcessingException e) {
            throw CommandException.usage(table + ": is no table: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandException.usage(table + ": cannot be read: " + e.getMessage());
        }
    }
}
