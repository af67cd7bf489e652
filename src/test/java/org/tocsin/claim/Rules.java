package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rule set of `config/`, read once, with three invented houses.
final class Rules {
    static final Outlets OUTLETS =
            new Outlets(
                    List.of(
                            house("harbour-post", "The Harbour Post"),
                            house("north-wire", "North Wire"),
                            house("evening-mail", "Evening Mail")));
    static final RuleSet SET = RuleSet.read(files(), OUTLETS);

    private Rules() {}

    private static Outlet house(String id, String name) {
        return new Outlet(id, List.of(name), List.of(), null, "en", OutletKind.NEWSPAPER, id, null);
    }

    static Map<String, String> files() {
        var files = new HashMap<String, String>();
        for (var folder : List.of("config/lexicon", "config/rules")) {
            try (var list = Files.walk(Path.of(folder))) {
                for (var file : list.filter(Files::isRegularFile).toList()) {
                    var name = Path.of(folder).relativize(file).toString();
                    files.put(name, Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /// The claims of a body in the Harbour Post of Wednesday, 12 March 2025.
    static List<Claim> read(String body) {
        return read("", body);
    }

    static List<Claim> read(String title, String body) {
        return in("en", title, body);
    }

    /// As above, in another language.
    static List<Claim> in(String language, String title, String body) {
        return new ClaimTagger(SET).tag(article(language, title, body));
    }

    /// The only claim of a type that a body makes.
    static Claim only(String body, ClaimType type) {
        var claims = read(body).stream().filter(c -> c.type().equals(type)).toList();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    /// The article that is read there.
    static Article article(String language, String title, String body) {
        return new Article(
                new ArticleId("a"),
                null,
                title,
                body,
                List.of(),
                new Published.On(LocalDate.of(2025, 3, 12)),
                Instant.parse("2025-03-12T20:00:00Z"),
                "harbour-post",
                language,
                List.of());
    }
}
