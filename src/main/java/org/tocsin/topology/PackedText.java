package org.tocsin.topology;

import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.syndication.CanonicalKey;
import org.tocsin.syndication.Edge;
import org.tocsin.syndication.Entry;
import org.tocsin.syndication.Fingerprint;
import org.tocsin.syndication.Held;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.TextPrint;

import java.util.List;
import java.util.function.Function;

/// The texts of an article, their verdicts and relations, in few bytes: a part of [PackedEntry] and
/// [PackedLane].
final class PackedText {
    private PackedText() {}

    static void write(PackedOutput to, Entry entry) {
        to.count(entry.texts().size());
        entry.texts().forEach(held -> write(to, held));
        to.flag(entry.centre());
        to.count(entry.edges().size());
        entry.edges().forEach(edge -> write(to, edge));
    }

    static Entry entry(PackedInput from) {
        return new Entry(
                from.list(() -> held(from, PackedText::print)),
                from.flag(),
                from.list(() -> edge(from)));
    }

    /// An entry whose texts have no words, and that knows of no relation.
    static Entry outline(PackedInput from) {
        return new Entry(from.list(() -> held(from, PackedText::bare)), from.flag(), List.of());
    }

    private static void write(PackedOutput to, Held held) {
        write(to, held.item());
        to.count(held.version());
        PackedVerdict.write(to, held.verdict());
    }

    private static Held held(PackedInput from, Function<PackedInput, TextPrint> print) {
        return new Held(item(from, print), from.count(), PackedVerdict.verdict(from));
    }

    static void write(PackedOutput to, Item item) {
        to.text(item.id().value());
        to.text(item.hash().value());
        to.textOrNull(item.outlet());
        to.texts(item.credits());
        to.time(item.published());
        to.flag(item.timed());
        to.time(item.fetchedAt());
        to.text(item.language());
        to.count(item.rank());
        write(to, item.print());
    }

    static Item item(PackedInput from) {
        return item(from, PackedText::print);
    }

    private static Item item(PackedInput from, Function<PackedInput, TextPrint> print) {
        return new Item(
                new ArticleId(from.text()),
                new ContentHash(from.text()),
                from.textOrNull(),
                from.texts(),
                from.time(),
                from.flag(),
                from.time(),
                from.text(),
                from.count(),
                print.apply(from));
    }

    private static void write(PackedOutput to, TextPrint print) {
        to.count(print.words());
        to.text(print.title());
        to.texts(print.sentences());
        to.bytes(print.fingerprint().bytes());
        to.text(print.exact().value());
    }

    private static TextPrint print(PackedInput from) {
        return new TextPrint(
                from.count(),
                from.text(),
                from.texts(),
                new Fingerprint(from.bytes()),
                new ContentHash(from.text()));
    }

    private static TextPrint bare(PackedInput from) {
        int words = from.count();
        from.skipText();
        from.skipTexts();
        return new TextPrint(
                words, "", List.of(), new Fingerprint(from.bytes()), new ContentHash(from.text()));
    }

    private static void write(PackedOutput to, Edge edge) {
        to.count(edge.centre().rank());
        to.time(edge.centre().published());
        to.text(edge.centre().id().value());
        to.textOrNull(edge.outlet());
        to.texts(edge.credits());
        to.text(edge.kind().name());
        PackedVerdict.write(to, edge.evidence());
    }

    private static Edge edge(PackedInput from) {
        return new Edge(
                new CanonicalKey(from.count(), from.time(), new ArticleId(from.text())),
                from.textOrNull(),
                from.texts(),
                Edge.Kind.valueOf(from.text()),
                PackedVerdict.evidence(from));
    }
}
