package org.tocsin.bench.lane;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// An endless day of the press: article `n` is a function of `n`, so that a million of them need no
/// memory. About 2.85 KB each; two in five take over the text of one of the last ten thousand.
public final class Wire {
    static final Instant START = Instant.parse("2026-01-06T06:00:00Z");

    private static final int LENGTH = 2_760;
    private static final int REACH = 10_000;
    private static final int VOCABULARY = 20_000;
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gra", "hul", "jin", "kel", "lom", "mar", "nor", "pas", "qui",
        "ros", "sim", "tav", "ulm", "vor", "wex", "zan"
    };
    private static final List<String> FUNCTION =
            List.of("the", "of", "and", "to", "in", "a", "for", "on", "with", "said", "that", "by");

    private final String[] words = new String[VOCABULARY];
    private final Duration apart;
    private final Matter matter;

    /// What a text tells of, where it is not made up.
    public interface Matter {
        /// How the text of that origin begins; empty for no such beginning.
        String lede(long origin);

        /// A name in it.
        ///
        /// @return null for a made-up one
        @Nullable String name(RandomGenerator random, long origin);

        /// A word in it.
        ///
        /// @return null for a made-up one
        @Nullable String word(RandomGenerator random, long origin);
    }

    private enum Nothing implements Matter {
        NOTHING;

        @Override
        public String lede(long origin) {
            return "";
        }

        @Override
        public @Nullable String name(RandomGenerator random, long origin) {
            return null;
        }

        @Override
        public @Nullable String word(RandomGenerator random, long origin) {
            return null;
        }
    }

    /// What an article is to the text that it was made of.
    enum Kind {
        /// A text of its own.
        OWN,
        /// Word for word, perhaps under another headline.
        WHOLE,
        /// Half to nine tenths of it, cut from the end.
        TRIMMED,
        /// Whole, with a sentence of the printing house's own that tells nothing.
        LOCAL,
        /// Whole, but one figure.
        UPDATED;

        boolean copy() {
            return this == WHOLE || this == TRIMMED || this == LOCAL;
        }
    }

    private record Made(Kind kind, long origin) {}

    /// @param apart time between two articles
    public Wire(Duration apart) {
        this(apart, Nothing.NOTHING);
    }

    /// @param apart time between two articles
    public Wire(Duration apart, Matter matter) {
        this.apart = apart;
        this.matter = matter;
        var random = new SplittableRandom(17);
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = syllable(random) + syllable(random) + (i % 3 == 0 ? syllable(random) : "");
        }
    }

    private static String syllable(RandomGenerator random) {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }

    private static SplittableRandom random(long number, int purpose) {
        return new SplittableRandom(number * 31 + purpose);
    }

    private Made made(long number) {
        var random = random(number, 1);
        var kind =
                switch (random.nextInt(20)) {
                    case 0, 1 -> Kind.WHOLE;
                    case 2, 3, 4 -> Kind.TRIMMED;
                    case 5, 6 -> Kind.LOCAL;
                    case 7 -> Kind.UPDATED;
                    default -> Kind.OWN;
                };
        if (number == 0 || kind == Kind.OWN) {
            return new Made(Kind.OWN, number);
        }
        return new Made(kind, origin(number - 1 - random.nextLong(Math.min(number, REACH))));
    }

    Kind kind(long number) {
        return made(number).kind();
    }

    /// The article whose text it took over, or itself.
    public long origin(long number) {
        return made(number).origin();
    }

    Instant fetchedAt(long number) {
        return START.plus(apart.multipliedBy(number));
    }

    public Article article(long number) {
        var made = made(number);
        var random = random(number, 2);
        var paragraphs = new ArrayList<>(paragraphs(made.origin()));
        switch (made.kind()) {
            case OWN, WHOLE -> {}
            case TRIMMED -> {
                int left = (int) (paragraphs.size() * (0.5 + 0.4 * random.nextDouble()));
                paragraphs.subList(Math.max(2, left), paragraphs.size()).clear();
            }
            case LOCAL ->
                    paragraphs.add(
                            sentence(random, -1).replaceAll("\\d+ ", "").toLowerCase(Locale.ROOT));
            case UPDATED ->
                    paragraphs.replaceAll(
                            p -> p.replaceFirst("\\d+ ", random.nextInt(9_999) + " "));
        }
        boolean retitled = made.kind() == Kind.OWN || random.nextInt(3) == 0;
        var headline = sentence(random(retitled ? number : made.origin(), 3), made.origin());
        var fetched = fetchedAt(number);
        return new Article(
                new ArticleId(Long.toHexString(number * 0x9E3779B97F4A7C15L)),
                null,
                headline.substring(0, Math.min(60, headline.length())),
                String.join("\n\n", paragraphs),
                List.of(),
                new Published.At(fetched.minusSeconds(60)),
                fetched,
                "house-" + random.nextInt(200),
                "en",
                List.of());
    }

    private List<String> paragraphs(long origin) {
        var random = random(origin, 4);
        var paragraphs = new ArrayList<String>();
        var lede = matter.lede(origin);
        if (!lede.isEmpty()) {
            paragraphs.add(lede);
        }
        for (int length = lede.length();
                length < LENGTH;
                length += paragraphs.getLast().length() + 2) {
            paragraphs.add(sentence(random, origin) + " " + sentence(random, origin));
        }
        return paragraphs;
    }

    private String sentence(RandomGenerator random, long origin) {
        var text = new StringBuilder(capital(word(random)));
        for (int i = 10 + random.nextInt(14); i > 0; i--) {
            int dice = random.nextInt(40);
            text.append(' ')
                    .append(
                            dice == 0
                                    ? 2 + random.nextInt(998) + " " + word(random)
                                    : dice < 3
                                            ? name(random, origin)
                                            : dice < 17
                                                    ? FUNCTION.get(random.nextInt(FUNCTION.size()))
                                                    : dice < 18
                                                            ? plain(random, origin)
                                                            : word(random));
        }
        return text.append('.').toString();
    }

    private String name(RandomGenerator random, long origin) {
        var name = matter.name(random, origin);
        return name == null ? capital(word(random)) : name;
    }

    private String plain(RandomGenerator random, long origin) {
        var word = matter.word(random, origin);
        return word == null ? word(random) : word;
    }

    /// Few words often, most of them seldom.
    private String word(RandomGenerator random) {
        return words[(int) (Math.pow(random.nextDouble(), 3) * VOCABULARY)];
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
