package org.tocsin.metrics;

/// Law 1 in three numbers: every article record read has exactly one first verdict, or a dead
/// letter.
///
/// A fold over some set of article records and what answers them: start from [#NONE], and add each
/// that a read_committed consumer sees. Order does not matter. While the path is behind, the
/// difference is what is under way; one that stays above zero is lost, one below zero was given
/// twice or to what is no article.
///
/// @param articles article records on `articles`; control records are not among them
/// @param firstVerdicts verdicts of version 1
/// @param deadLetters dead letters that took an article record with them
public record Balance(long articles, long firstVerdicts, long deadLetters) {
    /// Nothing read yet.
    public static final Balance NONE = new Balance(0, 0, 0);

    public Balance {
        if (articles < 0 || firstVerdicts < 0 || deadLetters < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
    }

    public Balance withArticle() {
        return new Balance(articles + 1, firstVerdicts, deadLetters);
    }

    public Balance withFirstVerdict() {
        return new Balance(articles, firstVerdicts + 1, deadLetters);
    }

    public Balance withDeadLetter() {
        return new Balance(articles, firstVerdicts, deadLetters + 1);
    }

    /// Article records without an outcome.
    public long difference() {
        return articles - firstVerdicts - deadLetters;
    }
}
