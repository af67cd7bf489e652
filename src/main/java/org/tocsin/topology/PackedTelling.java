package org.tocsin.topology;

import com.fasterxml.jackson.core.type.TypeReference;

import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.claim.Claim;
import org.tocsin.event.Telling;

import java.time.LocalDate;
import java.util.List;

/// What an article tells, in few bytes. Claims, which few articles have, stand in it as JSON.
final class PackedTelling {
    private static final List<Class<?>> DATES =
            List.of(Published.At.class, Published.On.class, Published.Undated.class);

    private static final PackedJson<Claim> CLAIMS = new PackedJson<>(new TypeReference<>() {});

    private PackedTelling() {}

    static void write(PackedOutput to, Telling telling) {
        to.text(telling.article().value());
        to.text(telling.hash().value());
        to.textOrNull(telling.url());
        to.text(telling.title());
        to.textOrNull(telling.outlet());
        write(to, telling.published());
        to.time(telling.fetchedAt());
        to.bytes(CLAIMS.write(telling.claims()));
    }

    static Telling telling(PackedInput from) {
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
}
