package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.extract.Boilerplate;
import org.tocsin.extract.TextPage;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.util.Optional;

/// One line of JSON Lines as an article:
/// `id,url,title,body,published_at,fetched_at,outlet,language`.
///
/// `body` and one of `id`, `url` are needed (`file`, as `extract` writes it, names a page without
/// either); what else is missing is looked for in the text. Other fields are passed over.
final class ArticleLine {
    private final Outlets outlets;

    ArticleLine(Outlets outlets) {
        this.outlets = outlets;
    }

    /// @throws IllegalArgumentException saying what is wrong with the line
    Incoming read(byte[] line) {
        var json = json(line);
        var body = text(json, "body").orElseThrow(() -> new IllegalArgumentException("no body"));
        var url = text(json, "url").flatMap(CanonicalUrl::parse).orElse(null);
        var fetched = text(json, "fetched_at").map(at -> Dates.instant("fetched_at", at));
        var language = text(json, "language").orElse(null);
        var page = TextPage.read(body, outlets, url, language, fetched.orElse(null));
        return new Incoming(
                id(json, url),
                url,
                text(json, "title").orElse(""),
                body,
                Boilerplate.spans(body, outlets),
                published(json, page),
                fetched.orElse(null),
                outlet(json, url, page),
                page.language(),
                page.credits());
    }

    private static JsonNode json(byte[] line) {
        try {
            var json = Json.mapper().readTree(line);
            if (!json.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }

    /// A field's words; blank ones count as missing.
    private static Optional<String> text(JsonNode json, String field) {
        var value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !(field.equals("id") && value.isIntegralNumber())) {
            throw new IllegalArgumentException(field + " must be a string");
        }
        return Optional.of(value.asText()).filter(words -> !words.isBlank());
    }

    private static ArticleId id(JsonNode json, @Nullable CanonicalUrl url) {
        return text(json, "id")
                .map(ArticleId::new)
                .or(() -> Optional.ofNullable(url).map(ArticleId::of))
                .or(() -> text(json, "file").map(ArticleId::new))
                .orElseThrow(() -> new IllegalArgumentException("needs an id or an http(s) url"));
    }

    private static Published published(JsonNode json, TextPage page) {
        return text(json, "published_at")
                .map(at -> Dates.published("published_at", at))
                .orElse(page.published());
    }

    /// As given, by id, name or domain; an address tells more than a name that nobody lists.
    private @Nullable String outlet(JsonNode json, @Nullable CanonicalUrl url, TextPage page) {
        var given = text(json, "outlet");
        var host = Optional.ofNullable(url).flatMap(u -> outlets.byHost(u.host()));
        return given.flatMap(outlets::byId)
                .or(() -> given.flatMap(outlets::byName))
                .or(() -> given.flatMap(outlets::byHost))
                .or(() -> host)
                .map(Outlet::id)
                .orElse(given.isPresent() ? null : page.outlet());
    }
}
