package org.tocsin.topology;

import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.syndication.Verdict;
import org.tocsin.syndication.Verdict.Evidence;

/// A verdict in few bytes: a part of [PackedEntry].
final class PackedVerdict {
    private PackedVerdict() {}

    static void write(PackedOutput to, Verdict verdict) {
        to.text(verdict.label());
        switch (verdict) {
            case Verdict.Original _ -> {}
            case Verdict.Copy(var of, var evidence) -> write(to, of, evidence);
            case Verdict.Contained(var of, var evidence) -> write(to, of, evidence);
            case Verdict.Update(var of, var evidence) -> write(to, of, evidence);
            case Verdict.Revision(var ordinal, var added, var removed, var role) -> {
                to.count(ordinal);
                to.texts(added);
                to.texts(removed);
                write(to, role);
            }
            case Verdict.Unchanged(var held) -> to.text(held.value());
            case Verdict.Rejected(var reason) -> to.text(reason);
        }
    }

    static Verdict verdict(PackedInput from) {
        var label = from.text();
        return switch (label) {
            case "original" -> new Verdict.Original();
            case "copy" -> new Verdict.Copy(new ArticleId(from.text()), evidence(from));
            case "contained" -> new Verdict.Contained(new ArticleId(from.text()), evidence(from));
            case "update" -> new Verdict.Update(new ArticleId(from.text()), evidence(from));
            case "revision" ->
                    new Verdict.Revision(from.count(), from.texts(), from.texts(), verdict(from));
            case "unchanged" -> new Verdict.Unchanged(new ContentHash(from.text()));
            case "rejected" -> new Verdict.Rejected(from.text());
            default -> throw new IllegalArgumentException("no such verdict: " + label);
        };
    }

    private static void write(PackedOutput to, ArticleId of, Evidence evidence) {
        to.text(of.value());
        write(to, evidence);
    }

    static void write(PackedOutput to, Evidence evidence) {
        to.real(evidence.coverage());
        to.real(evidence.coverageOfOther());
        to.texts(evidence.novel());
        to.texts(evidence.facts());
    }

    static Evidence evidence(PackedInput from) {
        return new Evidence(from.real(), from.real(), from.texts(), from.texts());
    }
}
