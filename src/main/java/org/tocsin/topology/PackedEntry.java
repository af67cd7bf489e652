package org.tocsin.topology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

import org.apache.kafka.common.errors.SerializationException;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.claim.Claim;
import org.tocsin.event.Released;
import org.tocsin.event.Telling;
import org.tocsin.event.Told;
import org.tocsin.kafka.Json;
import org.tocsin.kafka.JsonSerde;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.time.LocalDate;
import java.util.List;

/// A lane's entry in few bytes: nobody reads a changelog, and it is written once an article.
///
/// The first byte is the version of the layout. Claims, which few articles have, stand in it as
/// JSON. An entry that begins with `{` is one that an earlier build wrote as JSON.
final class PackedEntry {
    private static final byte LAYOUT = 1;
    private static final JsonSerde<LaneEntry> JSON = JsonSerde.of(LaneEntry.class);
    private static final List<Class<?>> DATES =
            List.of(Published.At.class, Published.On.class, Published.Undated.class);

    private static final Listed<Claim> CLAIMS = new Listed<>(new TypeReference<>() {});
    private static final Listed<Told> TOLD = new Listed<>(new TypeReference<>() {});

    private PackedEntry() {}

    /// A list as JSON; an empty one as nothing.
    private static final class Listed<T> {
        private final ObjectReader reader;
        private final ObjectWriter writer;

        Listed(TypeReference<List<T>> type) {
            reader = Json.mapper().readerFor(type);
            writer = Json.mapper().writerFor(type);
        }

        byte[] write(List<T> values) {
            try {
                return values.isEmpty() ? new byte[0] : writer.writeValueAsBytes(values);
            } catch (JsonProcessingException e) {
                throw new SerializationException("LaneEntry cannot be written: " + e, e);
            }
        }

        List<T> read(byte[] json) {
            try {
                return json.length == 0 ? List.of() : reader.readValue(json);
            } catch (IOException e) {
                throw new SerializationException("unreadable LaneEntry: " + e.getMessage(), e);
            }
        }
    }

    static byte[] write(LaneEntry entry) {
        var to = new PackedOutput();
        to.count(LAYOUT);
        PackedText.write(to, entry.entry());
        entry.tellings().forEach(telling -> write(to, telling));
        write(to, entry.released());
        return to.toBytes();
    }

    /// @throws SerializationException when they are not the bytes of an entry
    static LaneEntry read(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == '{') {
            return JSON.read(bytes);
        }
        try {
            var from = new PackedInput(bytes);
            int layout = from.count();
            if (layout != LAYOUT) {
                throw new SerializationException(
                        "unreadable LaneEntry: layout is "
                                + layout
                                + ", this build reads "
                                + LAYOUT);
            }
            var entry = PackedText.entry(from);
            var tellings = entry.texts().stream().map(_ -> telling(from)).toList();
            var read = new LaneEntry(entry, tellings, released(from));
            if (!from.isAtEnd()) {
                throw new SerializationException("unreadable LaneEntry: bytes behind its end");
            }
            return read;
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            throw new SerializationException("unreadable LaneEntry: " + e, e);
        }
    }

    private static void write(PackedOutput to, Telling telling) {
        to.text(telling.article().value());
        to.text(telling.hash().value());
        to.textOrNull(telling.url());
        to.text(telling.title());
        to.textOrNull(telling.outlet());
        write(to, telling.published());
        to.time(telling.fetchedAt());
        to.bytes(CLAIMS.write(telling.claims()));
    }

    private static Telling telling(PackedInput from) {
        return new Telling(
                new ArticleId(from.text()),
                new ContentHash(from.text()),
                from.textOrNull(),
                from.text(),
                from.textOrNull(),
                published(from),
                from.time(),
                CLAIMS.read(from.bytes()));
    }

    private static void write(PackedOutput to, Published published) {
        to.count(DATES.indexOf(published.getClass()));
        switch (published) {
            case Published.At(var instant) -> to.time(instant);
            case Published.On(var day) -> to.text(day.toString());
            case Published.Undated(var day) -> {
                to.flag(day != null);
                if (day != null) {
                    to.time(day);
                }
            }
        }
    }

    private static Published published(PackedInput from) {
        return switch (from.count()) {
            case 0 -> new Published.At(from.time());
            case 1 -> new Published.On(LocalDate.parse(from.text()));
            case 2 -> new Published.Undated(from.flag() ? from.time() : null);
            default -> throw new IllegalArgumentException("no such kind of date");
        };
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
