package org.tocsin.topology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.tocsin.article.ArticleId;
import org.tocsin.event.Ruling;

/// What a person takes back of what the path has worked out: one record of the topic `corrections`.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Correction.Unmerge.class, name = "unmerge"),
    @Type(value = Correction.Retract.class, name = "retract"),
    @Type(value = Correction.NotRelevant.class, name = "not-relevant")
})
public sealed interface Correction {
    /// The two articles are not of one text, whatever they or later ones share.
    ///
    /// @param author who says so
    /// @param reason why, a sentence for whoever reads the verdict
    record Unmerge(ArticleId one, ArticleId other, String author, String reason)
            implements Correction {
        public Unmerge {
            if (one.equals(other)) {
                throw new IllegalArgumentException("unmerge parts two articles, both were " + one);
            }
            told("author", author);
            told("reason", reason);
        }
    }

    /// A claim, or all claims of an article, do not count: they were read wrongly, or are wrong.
    ///
    /// @param target id of a claim or of an article
    record Retract(String target, String author, String reason) implements Correction {
        public Retract {
            told("target", target);
            told("author", author);
            told("reason", reason);
        }
    }

    /// Nobody needs to be told of an event: its alert is cancelled and stays silent.
    ///
    /// @param alert id of the alert
    record NotRelevant(String alert, String author, String reason) implements Correction {
        public NotRelevant {
            told("alert", alert);
            told("author", author);
            told("reason", reason);
        }
    }

    private static void told(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a correction needs its " + what);
        }
        if (text.length() > Ruling.MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "the " + what + " has more than " + Ruling.MOST_CHARACTERS + " characters");
        }
    }
}
