package org.tocsin.bench.path;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.bench.Newsroom;
import org.tocsin.bench.lane.Wire;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.JsonSerde;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// An endless day of the press for the whole path: about 2.85 KB an article, two in five over
/// another's text, and one text in five about war. Such a one begins with two plausible sentences,
/// the same as seven others that tell that story; names and verbs of war are strewn over the rest.
/// All else is made up, so that texts differ, with a real name here and there.
public final class Press {
    private static final int STORIES = 2_000;
    private static final int TELLERS = 8;
    private static final int WAR = 5;
    private static final List<String> OUTLETS =
            List.of("reuters", "ap", "afp", "bbc", "guardian", "aljazeera", "dw", "cnn");
    private static final List<String> VERBS =
            List.of(
                    "attacked",
                    "struck",
                    "fired",
                    "launched",
                    "threatened",
                    "warned",
                    "denied",
                    "deployed",
                    "seized",
                    "killed",
                    "intercepted",
                    "announced",
                    "agreed",
                    "called");

    private final List<String> ledes;
    private final List<String> names;
    private final Wire wire = new Wire(Duration.ofMillis(1), new War());
    private final JsonSerde<Inbound> serde = JsonSerde.of(Inbound.class);

    public Press() throws IOException {
        var newsroom = Newsroom.shipped(new SplittableRandom(23));
        ledes = newsroom.write("war", STORIES).stream().map(Press::lede).toList();
        names = newsroom.names();
    }

    private static String lede(Article article) {
        var sentences = article.body().split("(?<=[.]) |\n\n", 3);
        return sentences[0] + " " + sentences[1];
    }

    private final class War implements Wire.Matter {
        private static boolean of(long origin) {
            return origin % WAR == 0;
        }

        @Override
        public String lede(long origin) {
            return of(origin) ? ledes.get((int) (origin / WAR / TELLERS % STORIES)) : "";
        }

        @Override
        public @Nullable String name(RandomGenerator random, long origin) {
            var real = of(origin) || random.nextInt(3) == 0;
            return real ? names.get(random.nextInt(names.size())) : null;
        }

        @Override
        public @Nullable String word(RandomGenerator random, long origin) {
            return of(origin) ? VERBS.get(random.nextInt(VERBS.size())) : null;
        }
    }

    /// Article `number`, fetched at that time and published a minute before.
    public Article article(long number, Instant fetched) {
        return print(wire.article(number), number, fetched);
    }

    /// Somebody's text as one of the outlets would send it.
    private static Article print(Article text, long number, Instant fetched) {
        return new Article(
                text.id(),
                null,
                text.title(),
                text.body(),
                List.of(),
                new Published.At(fetched.minusSeconds(60)),
                fetched,
                OUTLETS.get((int) (number * 31 % OUTLETS.size())),
                "en",
                List.of());
    }

    /// The same as a record on `articles` has it.
    byte[] record(long number, Instant fetched) {
        return serde.write(new Inbound.News(article(number, fetched)));
    }

    /// The same of a text from elsewhere.
    byte[] record(Article text, long number, Instant fetched) {
        return serde.write(new Inbound.News(print(text, number, fetched)));
    }
}
