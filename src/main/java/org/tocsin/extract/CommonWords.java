package org.tocsin.extract;

import org.tocsin.article.Article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A vote of a text's commonest words on its language.
final class CommonWords {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int LOOKED_AT = 3_000;
    private static final int ENOUGH = 3;
    private static final Map<String, Set<String>> STOP_WORDS =
            Map.ofEntries(
                    words(
                            "en",
                            "the of and to in that is was for with has have it on said by from are"),
                    words(
                            "de",
                            "der die und das den von zu mit ist auf nicht ein eine dem für sich auch"),
                    words(
                            "fr",
                            "le la les des et du une dans que pour est qui sur par au pas avec ce"),
                    words("es", "el la los las que y del en una por con para se su es un al como"),
                    words(
                            "it",
                            "il di che la e per un del della con non sono una nel si le gli da"),
                    words("pt", "o a os que e do da em um uma para com não por no na dos se"),
                    words(
                            "nl",
                            "de het een van en in is dat op te voor met zijn niet aan er om ook"),
                    words("pl", "w i na z się nie do że o jest to po jak od za przez dla są"),
                    words(
                            "tr",
                            "ve bir bu için ile de da olarak olan çok daha gibi sonra kadar ancak ise"),
                    words("ru", "и в не на что с по к из это как от для был его за он так"),
                    words("uk", "і в не на що з по до із це як від для був його за та він"),
                    words("ar", "في من على إلى أن عن مع هذا التي الذي كان بعد قال بين لم ما"));

    private static final Map<String, List<String>> LANGUAGES = byWord();

    private CommonWords() {}

    private static Map<String, List<String>> byWord() {
        var byWord = new HashMap<String, List<String>>();
        STOP_WORDS.forEach(
                (language, words) ->
                        words.forEach(
                                word ->
                                        byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                                                .add(language)));
        return byWord;
    }

    private static Map.Entry<String, Set<String>> words(String language, String list) {
        return Map.entry(language, Set.of(list.split(" ", -1)));
    }

    /// Two letters, or `und` when no language has more voices than all others.
    static String vote(String text) {
        var votes = new HashMap<String, Integer>();
        var looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        NOT_LETTERS
                .splitAsStream(looked.toLowerCase(Locale.ROOT))
                .flatMap(word -> LANGUAGES.getOrDefault(word, List.of()).stream())
                .forEach(language -> votes.merge(language, 1, Integer::sum));
        var best = Article.UNDETERMINED;
        var most = ENOUGH - 1;
        var next = 0;
        for (var entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                next = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                next = Math.max(next, entry.getValue());
            }
        }
        return most > next && most >= ENOUGH ? best : Article.UNDETERMINED;
    }
}
