package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which language is a text in? What the page says, else a vote of its commonest words, else `und`.
final class Languages {
    private static final Pattern TAG = Pattern.compile("(?i)^([a-z]{2})(?:[-_].*)?$");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int VOTERS = 600;
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

    private Languages() {}

    private static Map.Entry<String, Set<String>> words(String language, String list) {
        return Map.entry(language, Set.of(list.split(" ", -1)));
    }

    /// @param given a language tag such as `en-GB`, or null; what cannot be read counts as not
    ///   given
    static String of(@Nullable String given, String text) {
        var tag = given == null ? null : TAG.matcher(given.strip());
        return tag != null && tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : vote(text);
    }

    /// @param given the tag that the page gives, if it does
    static Found<String> of(java.util.Optional<Found<String>> given, String text) {
        var tag = given.map(Found::value).orElse(null);
        return new Found<>(of(tag, text), given.map(Found::from).orElse("text"));
    }

    private static String vote(String text) {
        var votes = new HashMap<String, Integer>();
        NOT_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .limit(VOTERS)
                .forEach(
                        word ->
                                STOP_WORDS.forEach(
                                        (language, words) -> {
                                            if (words.contains(word)) {
                                                votes.merge(language, 1, Integer::sum);
                                            }
                                        }));
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
