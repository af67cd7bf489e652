package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Claim;
import org.tocsin.claim.Miss;
import org.tocsin.claim.RuleBook;

import java.util.List;
import java.util.Map;

/// One sentence with why it holds its claims or none, as an object. Offsets count code points in
/// the field.
///
/// @param parties how many different states, bodies and people it names
/// @param misses the rule that came furthest first; rules made no claim of these triggers
record ExplainedLine(
        String article,
        String field,
        String sentence,
        int start,
        int end,
        int parties,
        List<Read> claims,
        List<Missed> misses) {

    /// A claim with where its rule and the row of its status stand.
    ///
    /// @param file null for a rule that stands in no file of frames
    /// @param asked what the row asks for, by key
    record Read(ClaimLine claim, @Nullable String file, Map<String, String> asked) {}

    /// @param rule null where the sentence is passed over whatever the rule
    /// @param trigger null where none is meant
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Missed(
            @Nullable String rule,
            @Nullable String file,
            @Nullable String trigger,
            int start,
            int end,
            String why,
            String what,
            String reason) {}

    static ExplainedLine of(Explained sentence, RuleBook book) {
        var text = sentence.text();
        return new ExplainedLine(
                sentence.article(),
                sentence.field(),
                text,
                sentence.start(),
                sentence.start() + text.codePointCount(0, text.length()),
                sentence.parties(),
                sentence.claims().stream().map(claim -> read(claim, book)).toList(),
                sentence.misses().stream().map(miss -> missed(sentence, miss, book)).toList());
    }

    private static Read read(Claim claim, RuleBook book) {
        return new Read(
                ClaimLine.of(claim),
                file(claim.rule(), book),
                book.row(claim.row()).map(RuleBook.Row::conditions).orElse(Map.of()));
    }

    private static Missed missed(Explained sentence, Miss miss, RuleBook book) {
        var text = sentence.text();
        var start = sentence.start() + text.codePointCount(0, miss.from());
        return new Missed(
                miss.rule().isEmpty() ? null : miss.rule(),
                file(miss.rule(), book),
                miss.from() == miss.to() ? null : text.substring(miss.from(), miss.to()),
                start,
                start + text.codePointCount(miss.from(), miss.to()),
                Words.lower(miss.why()),
                miss.what(),
                miss.reason());
    }

    private static @Nullable String file(String rule, RuleBook book) {
        return book.entry(rule).map(RuleBook.Entry::file).orElse(null);
    }
}
