package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;
import org.tocsin.extract.Extraction;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.TextPage;

import java.util.List;

/// A page as `extract` prints it.
///
/// @param file as it was named on the command line
/// @param body of a page that is no article, what text there is
/// @param publishedAt an ISO instant or day, as exact as the page tells, or null
/// @param datePrecision `instant`, `day` or `none`: what `publishedAt` holds
/// @param modifiedAt of the last change, or null
/// @param outlet its id in the source list, else the house as the page calls itself, or null
/// @param credits ids of the agencies that it credits
record ExtractLine(
        String file,
        @Nullable String url,
        String title,
        String body,
        @Nullable String publishedAt,
        String datePrecision,
        @Nullable String modifiedAt,
        List<String> authors,
        @Nullable String language,
        @Nullable String outlet,
        List<String> credits,
        String kind) {

    static ExtractLine of(String file, Extraction extraction, @Nullable CanonicalUrl fetched) {
        return switch (extraction) {
            case Extraction.Page page -> page(file, page);
            case Extraction.NoArticle none -> nothing(file, none, fetched);
        };
    }

    private static ExtractLine page(String file, Extraction.Page page) {
        return new ExtractLine(
                file,
                page.url() == null ? null : page.url().value(),
                page.title(),
                page.body(),
                date(page.published()),
                precision(page.published()),
                date(page.modified()),
                page.authors(),
                page.language(),
                page.outlet() == null ? page.outletName() : page.outlet(),
                page.credits(),
                page.kind().label());
    }

    private static ExtractLine nothing(
            String file, Extraction.NoArticle page, @Nullable CanonicalUrl fetched) {
        return new ExtractLine(
                file,
                fetched == null ? null : fetched.value(),
                page.title(),
                page.text(),
                null,
                precision(Published.UNKNOWN),
                null,
                List.of(),
                null,
                null,
                List.of(),
                page.kind().label());
    }

    /// A copied text; nothing is cut from its body.
    static ExtractLine of(String file, TextPage text) {
        return new ExtractLine(
                file,
                text.url() == null ? null : text.url().value(),
                text.title(),
                text.body(),
                date(text.published()),
                precision(text.published()),
                date(text.modified()),
                text.authors(),
                text.language(),
                text.outlet(),
                text.credits(),
                PageKind.ARTICLE.label());
    }

    private static @Nullable String date(Published published) {
        return switch (published) {
            case Published.At(var instant) -> instant.toString();
            case Published.On(var day) -> day.toString();
            case Published.Undated _ -> null;
        };
    }

    private static String precision(Published published) {
        return switch (published) {
            case Published.At _ -> "instant";
            case Published.On _ -> "day";
            case Published.Undated _ -> "none";
        };
    }
}
