package org.tocsin.topology;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes up days of news, the same for a seed: about 2.85 KB a text, two in five copied from an
/// earlier one (whole, trimmed, retitled, credited, or with a fact more), one in five with an act
/// of war told by one side or another, some sent again unchanged or revised.
final class Newswire {
    static final Instant START = Instant.parse("2026-01-06T06:00:00Z");

    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gra", "hul", "jin", "kel", "lom", "mar", "nor", "pas", "qui",
        "ros", "sim", "tav", "ulm", "vor", "wex", "zan"
    };
    private static final List<String> OUTLETS =
            List.of("reuters", "ap", "afp", "bbc", "nyt", "guardian", "le-monde", "nowhere-times");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Sunday", "Saturday");
    private static final List<String> NUMBERS = List.of("three", "five", "eight", "twelve");
    private static final List<String> PLACES =
            List.of("Kharkiv", "Odesa", "Dnipro", "Kherson", "Zaporizhzhia", "Lviv");

    private record Text(String title, List<String> paragraphs) {
        String body() {
            return String.join("\n\n", paragraphs);
        }
    }

    private final Random random;
    private final List<Text> texts = new ArrayList<>();

    Newswire(long seed) {
        random = new Random(seed);
    }

    /// So many records, some of them under an id that came before.
    List<Article> articles(int count) {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < count; i++) {
            var fetched = START.plusSeconds(20L * i + random.nextInt(20));
            var dice = random.nextInt(100);
            if (dice < 3 && i > 10) {
                articles.add(again(articles.get(random.nextInt(i)), fetched));
            } else if (dice < 6 && i > 10) {
                articles.add(revised(articles.get(random.nextInt(i)), fetched));
            } else {
                articles.add(article("n" + i, fetched, dice < 46 && i > 10 ? copy() : own()));
            }
        }
        return articles;
    }

    private Article article(String id, Instant fetched, Text text) {
        texts.add(text);
        var published =
                random.nextInt(10) == 0
                        ? Published.UNKNOWN
                        : new Published.At(fetched.minusSeconds(random.nextInt(1_800)));
        return new Article(
                new ArticleId(id),
                new CanonicalUrl("https://wire.example/" + id),
                text.title(),
                text.body(),
                List.of(),
                published,
                fetched,
                OUTLETS.get(random.nextInt(OUTLETS.size())),
                "en",
                List.of());
    }

    private static Article again(Article article, Instant fetched) {
        return with(article, article.body(), fetched);
    }

    /// A paragraph more, an act more, or an act taken back.
    private Article revised(Article article, Instant fetched) {
        var body =
                switch (random.nextInt(3)) {
                    case 0 -> article.body() + "\n\n" + plain();
                    case 1 -> article.body() + "\n\n" + war();
                    default -> article.body().replaceFirst("(?m)^Russia .*$", plain());
                };
        return with(article, body, fetched);
    }

    private static Article with(Article article, String body, Instant fetched) {
        return new Article(
                article.id(),
                article.url(),
                article.title(),
                body,
                article.chrome(),
                article.published(),
                fetched,
                article.outlet(),
                article.language(),
                article.credits());
    }

    private Text own() {
        var paragraphs = new ArrayList<String>();
        while (paragraphs.stream().mapToInt(String::length).sum() < 2_650) {
            paragraphs.add(plain() + " " + plain());
        }
        if (random.nextInt(5) == 0) {
            paragraphs.add(random.nextInt(3), war());
        }
        return new Text(headline(), paragraphs);
    }

    private Text copy() {
        var text = texts.get(random.nextInt(texts.size()));
        var paragraphs = new ArrayList<>(text.paragraphs());
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> paragraphs.subList(paragraphs.size() - 2, paragraphs.size()).clear();
            case 2 -> {
                return new Text(headline(), paragraphs);
            }
            case 3 -> paragraphs.add(1, plain());
            default -> paragraphs.add(2, war());
        }
        return new Text(text.title(), paragraphs);
    }

    private String headline() {
        return capital(word()) + " " + word() + " " + word() + " " + word();
    }

    private String war() {
        var act =
                "Russia fired "
                        + NUMBERS.get(random.nextInt(NUMBERS.size()))
                        + " missiles at "
                        + PLACES.get(random.nextInt(PLACES.size()))
                        + " on "
                        + DAYS.get(random.nextInt(DAYS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> act + ", the defence ministry of Ukraine said.";
            case 1 -> act + ", the defence ministry of Russia said.";
            case 2 -> act + ".";
            case 3 -> act + ", US officials said on condition of anonymity.";
            default -> "Russia denied that " + act + ".";
        };
    }

    private String plain() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 12 + random.nextInt(10); i++) {
            words.add(word());
        }
        return capital(String.join(" ", words)) + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String word() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)]
                + SYLLABLES[random.nextInt(SYLLABLES.length)]
                + (random.nextInt(3) == 0 ? SYLLABLES[random.nextInt(SYLLABLES.length)] : "");
    }

    /// An hour after the last of them.
    static Instant after(List<Article> articles) {
        return articles.stream()
                .map(Article::fetchedAt)
                .max(Instant::compareTo)
                .orElse(START)
                .plus(Duration.ofHours(1));
    }
}
