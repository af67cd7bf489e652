package org.tocsin.app.score;

import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.List;

/// A validation sentence of the PETRARCH family of coders, with the event codes that people gave
/// it.
///
/// @param codes CAMEO codes, none where the record says that nothing is to be coded
public record CodedSentence(String id, String text, List<String> codes) {
    private static final String SENTENCE = "<Sentence ";
    private static final String CODING = "<EventCoding ";

    public CodedSentence {
        codes = List.copyOf(codes);
    }

    /// The records of a validation file. Such files are not well-formed XML, so that their marks
    /// are looked for one by one; records without a text are left out.
    public static List<CodedSentence> of(String file) {
        var text = withoutComments(file);
        var records = new ArrayList<CodedSentence>();
        for (var at = text.indexOf(SENTENCE); at >= 0; ) {
            var next = text.indexOf(SENTENCE, at + 1);
            var block = text.substring(at, next < 0 ? text.length() : next);
            var words = between(block, "<Text>", "</Text>");
            if (!words.isBlank()) {
                records.add(
                        new CodedSentence(
                                attribute(block, "id"),
                                String.join(" ", Words.plain(words).strip().split("\\s+")),
                                codes(block)));
            }
            at = next;
        }
        return records;
    }

    private static List<String> codes(String block) {
        var codes = new ArrayList<String>();
        for (var at = block.indexOf(CODING); at >= 0; at = block.indexOf(CODING, at + 1)) {
            var end = block.indexOf('>', at);
            var code = attribute(block.substring(at, end < 0 ? block.length() : end), "eventcode");
            if (!code.isEmpty() && code.chars().allMatch(Character::isDigit)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static String withoutComments(String file) {
        var kept = new StringBuilder();
        var at = 0;
        for (var open = file.indexOf("<!--"); open >= 0; open = file.indexOf("<!--", at)) {
            kept.append(file, at, open);
            var close = file.indexOf("-->", open);
            at = close < 0 ? file.length() : close + 3;
        }
        return kept.append(file, at, file.length()).toString();
    }

    private static String attribute(String mark, String name) {
        return between(mark, name + "=\"", "\"");
    }

    private static String between(String text, String open, String close) {
        var from = text.indexOf(open);
        var to = from < 0 ? -1 : text.indexOf(close, from + open.length());
        return to < 0 ? "" : text.substring(from + open.length(), to);
    }
}
