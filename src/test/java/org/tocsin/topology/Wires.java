package org.tocsin.topology;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.Instant;
import java.util.List;

/// Single articles for tests.
final class Wires {
    /// Of one country, none within another.
    static final List<String> CITIES =
            List.of(
                    "Kharkiv",
                    "Odesa",
                    "Dnipro",
                    "Kherson",
                    "Zaporizhzhia",
                    "Lviv",
                    "Mykolaiv",
                    "Sumy",
                    "Chernihiv",
                    "Poltava",
                    "Kramatorsk",
                    "Sloviansk",
                    "Vinnytsia",
                    "Zhytomyr",
                    "Rivne",
                    "Lutsk",
                    "Ternopil",
                    "Uzhhorod",
                    "Cherkasy");

    private Wires() {}

    static Article attack(String id, String outlet, Instant fetched) {
        return article(
                id,
                outlet,
                "Russia fired three missiles at Kharkiv on Tuesday, the defence ministry of Ukraine"
                        + " said.",
                new Published.At(fetched.minusSeconds(60)),
                fetched);
    }

    static Article attack(String id, String outlet, Instant fetched, String more) {
        var like = attack(id, outlet, fetched);
        return article(id, outlet, like.body() + " " + more, like.published(), fetched);
    }

    static Article titled(String id, String outlet, String title, String body, Instant fetched) {
        return new Article(
                new ArticleId(id),
                null,
                title,
                body,
                List.of(),
                new Published.At(Newswire.START),
                fetched,
                outlet,
                "en",
                List.of());
    }

    static Article article(
            String id, String outlet, String body, Published published, Instant fetched) {
        return credited(id, outlet, body, published, fetched, List.of());
    }

    static Article credited(
            String id,
            String outlet,
            String body,
            Published published,
            Instant fetched,
            List<String> credits) {
        return new Article(
                new ArticleId(id),
                null,
                "",
                body,
                List.of(),
                published,
                fetched,
                outlet,
                "en",
                credits);
    }
}
