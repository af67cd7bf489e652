package org.tocsin.topology;

import com.fasterxml.jackson.core.type.TypeReference;

import org.apache.kafka.common.errors.SerializationException;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Released;
import org.tocsin.event.Told;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.syndication.Entry;

/// A lane's entry in few bytes: nobody reads a changelog, and it is written once an article.
///
/// The first byte is the version of the layout. Claims, which few articles have, stand in it as
/// JSON. An entry that begins with `{` is one that an earlier build wrote as JSON.
final class PackedEntry {
    private static final byte LAYOUT = 1;
    private static final JsonSerde<LaneEntry> JSON = JsonSerde.of(LaneEntry.class);
    private static final PackedJson<Told> TOLD = new PackedJson<>(new TypeReference<>() {});

    private PackedEntry() {}

    /// Whether an entry is small enough to be stored.
    static boolean fits(LaneEntry entry) {
        return Sizes.fits(entry, PackedEntry::write);
    }

    static byte[] write(LaneEntry entry) {
        var to = new PackedOutput();
        to.count(LAYOUT);
        PackedText.write(to, entry.entry());
        entry.tellings().forEach(telling -> PackedTelling.write(to, telling));
        write(to, entry.released());
        return to.toBytes();
    }

    /// @throws SerializationException when they are not the bytes of an entry
    static LaneEntry read(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == '{'
                ? JSON.read(bytes)
                : PackedInput.read(bytes, LAYOUT, "LaneEntry", PackedEntry::entry);
    }

    /// What an index needs of an entry, read without what it does not: no words, and nothing told.
    ///
    /// @throws SerializationException when they are not the bytes of an entry
    static Entry outline(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == '{'
                ? JSON.read(bytes).entry()
                : PackedInput.readHead(bytes, LAYOUT, "LaneEntry", PackedText::outline);
    }

    private static LaneEntry entry(PackedInput from) {
        var entry = PackedText.entry(from);
        var tellings = entry.texts().stream().map(_ -> PackedTelling.telling(from)).toList();
        return new LaneEntry(entry, tellings, released(from));
    }

    private static void write(PackedOutput to, Released released) {
        to.text(released.article().value());
        to.bytes(TOLD.write(released.told()));
        to.textOrNull(released.carries());
        to.textOrNull(released.outlet());
    }

    private static Released released(PackedInput from) {
        return new Released(
                new ArticleId(from.text()),
                TOLD.read(from.bytes()),
                from.textOrNull(),
                from.textOrNull());
    }
}
