package org.tocsin.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what a page is: by its address and tags, by what it says of itself, and by how much of an
/// article stands on it. A page with a whole article on it is one, whatever else it says.
final class PageKinds {
    /// Sizes of text (see [Block]) below which a page may be something else.
    private static final int WHOLE = 1_200;

    private static final int THIN = 600;
    private static final int OFFER = 300;
    private static final int TEASERS = 6;
    private static final Pattern LIVE =
            Pattern.compile("/live(?:blog|ticker|updates?)?[/-]|-live(?:blog|ticker)\\b|/liveblog");
    private static final Pattern FILM = Pattern.compile("/(?:videos?|watch|mediathek|tv)/");
    private static final Pattern PICTURES =
            Pattern.compile(
                    "/(?:galler(?:y|ies)|galeria|galerie|photos?|fotos?|fotostrecke|bilder|diaporama|slideshow|in-pictures|pictures)[/-]");
    private static final Pattern STATUS = Pattern.compile("\\b(?:404|403|410|50[0-4])\\b");

    private final Metadata page;
    private final String url;
    private final String title;
    private final Fates fates;
    private final int size;

    private PageKinds(Metadata page, String url, String title, Fates fates) {
        this.page = page;
        this.url = url.toLowerCase(Locale.ROOT);
        this.title = title;
        this.fates = fates;
        size =
                fates.kept().stream()
                        .map(this::block)
                        .filter(Block::tells)
                        .mapToInt(Block::size)
                        .sum();
    }

    static Found<PageKind> of(Metadata page, String url, String title, Fates fates) {
        return new PageKinds(page, url, title, fates).kind();
    }

    private Found<PageKind> kind() {
        if (size < WHOLE) {
            if (error()) {
                return new Found<>(PageKind.ERROR, "title");
            }
            if (consent()) {
                return new Found<>(PageKind.CONSENT_WALL, "text");
            }
            if (walled()) {
                return new Found<>(PageKind.PAYWALL, "offer to subscribe");
            }
        }
        var types = page.jsonLd().types();
        if (types.contains("LiveBlogPosting")) {
            return new Found<>(PageKind.LIVE_BLOG, "json-ld");
        }
        if (LIVE.matcher(url).find()) {
            return new Found<>(PageKind.LIVE_BLOG, "address");
        }
        return size < THIN ? thin(types) : article();
    }

    private Found<PageKind> article() {
        if (listing()) {
            return new Found<>(PageKind.LISTING, "tags");
        }
        return tagged()
                ? new Found<>(PageKind.ARTICLE, "tags")
                : new Found<>(PageKind.ARTICLE, "paragraphs");
    }

    private Found<PageKind> thin(List<String> types) {
        var openGraph = page.meta("og:type").orElse("").toLowerCase(Locale.ROOT);
        if (FILM.matcher(url).find()
                || openGraph.startsWith("video")
                || (types.contains("VideoObject") && !tagged())) {
            return new Found<>(PageKind.VIDEO, "address or tags");
        }
        if (PICTURES.matcher(url).find() || types.contains("ImageGallery")) {
            return new Found<>(PageKind.GALLERY, "address or tags");
        }
        if (tagged()) {
            return new Found<>(PageKind.ARTICLE, "tags");
        }
        var prose = fates.kept().stream().map(this::block).filter(Block::tells).count();
        if (listing() || (fates.teasers() >= TEASERS && prose < 3)) {
            return new Found<>(PageKind.LISTING, "teasers");
        }
        return prose >= 2
                ? new Found<>(PageKind.ARTICLE, "paragraphs")
                : new Found<>(PageKind.OTHER, "none");
    }

    private boolean tagged() {
        return !page.jsonLd().article().isMissingNode()
                || page.meta("og:type").orElse("").equalsIgnoreCase("article");
    }

    private boolean listing() {
        var types = page.jsonLd().types();
        var front = url.matches("https?://[^/]+/?(?:index\\.\\w+)?");
        return !tagged()
                && (front
                        || types.contains("CollectionPage")
                        || (types.contains("ItemList") && fates.teasers() >= TEASERS));
    }

    private boolean error() {
        var plain = PhraseIndex.plain(title);
        return !tagged()
                && title.length() <= 80
                && (HouseWords.ERRORS.is(plain)
                        || HouseWords.ERRORS.opens(plain) > plain.length() / 2
                        || STATUS.matcher(title).find());
    }

    /// Most of what the page tells asks for consent.
    private boolean consent() {
        var asked = 0;
        var told = 0;
        for (var block : fates.page().blocks()) {
            if (block.tells()) {
                told += block.size();
                asked +=
                        block.size() < WHOLE
                                        && HouseWords.CONSENT.in(PhraseIndex.plain(block.text()))
                                ? block.size()
                                : 0;
            }
        }
        return told > 0 && asked * 3 > told && size - asked < THIN / 2;
    }

    /// The tag alone proves little: houses that count what a reader reads say so of whole texts.
    private boolean walled() {
        var denied = page.jsonLd().denies("isAccessibleForFree");
        var offered =
                fates.page().blocks().stream()
                        .filter(block -> block.size() <= OFFER)
                        .anyMatch(block -> HouseWords.WALL.in(PhraseIndex.plain(block.text())));
        return size < THIN ? denied || offered : denied && offered;
    }

    private Block block(int i) {
        return fates.page().blocks().get(i);
    }
}
