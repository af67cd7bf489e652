package org.tocsin.syndication;

import org.tocsin.article.Published;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes up a day of articles that copy, trim, drift from, gather and revise each other.
final class Newsroom {
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gra", "hul", "jin", "kel", "lom", "mar", "nor", "pas", "qui",
        "ros", "sim", "tav", "ulm", "vor", "wex", "zan"
    };

    private final Random random;
    private final List<String> sentences = new ArrayList<>();

    Newsroom(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 90; i++) {
            sentences.add(sentence());
        }
    }

    List<Item> items(int count) {
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < 6; i++) {
            texts.add(draw(8 + random.nextInt(8)));
        }
        var items = new ArrayList<Item>();
        for (int i = 0; i < count; i++) {
            var text = variant(texts);
            texts.add(text);
            // A fifth of the records come under an id already used: other texts and the same again.
            int id = i > 5 && random.nextInt(5) == 0 ? random.nextInt(i) : i;
            items.add(item("a" + id, text));
            if (random.nextInt(10) == 0) {
                items.add(item("a" + id, text));
            }
        }
        return items;
    }

    private Item item(String id, List<String> text) {
        var fetched = Press.MORNING.plus(Duration.ofMinutes(random.nextInt(600)));
        var published =
                random.nextInt(4) == 0
                        ? Published.UNKNOWN
                        : new Published.At(fetched.minus(Duration.ofMinutes(random.nextInt(300))));
        var article = Press.article(id, "Headline", String.join(" ", text), published, fetched);
        var rank = Math.floorMod(id.hashCode(), 3) == 0 ? WireRank.AGENCY : WireRank.OTHER;
        return Item.of(article, rank, Furniture.NONE);
    }

    private List<String> variant(List<List<String>> texts) {
        var text = new ArrayList<>(texts.get(random.nextInt(texts.size())));
        switch (random.nextInt(8)) {
            case 0, 1 -> {}
            case 2, 3 -> text.subList(Math.max(4, text.size() - 2), text.size()).clear();
            case 4 -> text.add(sentences.get(random.nextInt(sentences.size())));
            case 5 -> text.set(0, text.getFirst().replace("Some ", random.nextInt(9) + " "));
            case 6 -> sentences.stream().filter(s -> s.startsWith("Mr ")).forEach(text::add);
            case 7 -> text.set(random.nextInt(text.size()), plain());
        }
        return text.size() > 60 ? text.subList(0, 12) : text;
    }

    private List<String> draw(int count) {
        var drawn = new ArrayList<>(sentences);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, count);
    }

    private String sentence() {
        var name = word();
        return (random.nextInt(3) == 0
                        ? "Mr " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                        : "Some ")
                + " "
                + plain();
    }

    private String plain() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 7 + random.nextInt(8); i++) {
            words.add(word());
        }
        return "Of " + String.join(" ", words) + ".";
    }

    private String word() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)]
                + SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
}
