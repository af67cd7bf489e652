package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.SourceKind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose word a testimony is in the end.
final class Origins {
    /// So many capitalised words name somebody in full: one alone is half a name, or starts a
    /// sentence.
    private static final int FULL_NAME = 2;

    private final Outlets outlets;

    Origins(Outlets outlets) {
        this.outlets = outlets;
    }

    /// Whether the outlet that brought it can bring an origin at all: it is listed, and more than a
    /// re-poster.
    boolean carries(Testimony testimony) {
        return listed(testimony.carrier()).map(o -> o.kind().bringsOrigin()).orElse(false);
    }

    Optional<Outlet> listed(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(outlets::byId);
    }

    /// The origin of a testimony, or empty when nobody stands behind it.
    Optional<Origin> of(Testimony testimony) {
        var source = testimony.claim().source();
        return switch (source.kind()) {
            case OFFICIAL_ANONYMOUS -> anonymous(testimony, source);
            case STATE_MEDIA ->
                    listed(source.code()).isEmpty() && source.code() != null
                            ? named(testimony, source)
                            : narration(testimony, source);
            case MEDIA -> narration(testimony, source);
            case BLOGGER, SOCIAL_MEDIA, HEARSAY -> Optional.empty();
            case OFFICIAL_NAMED, MILITARY_COMMUNIQUE, NGO, WITNESS, ANALYST, COMPANY ->
                    named(testimony, source);
        };
    }

    /// An office whose state nobody can tell, and whoever is not named in full, is known to the
    /// newsroom that quotes it, and counts as its source.
    private Optional<Origin> named(Testimony testimony, Attribution source) {
        if (source.code() == null
                && (source.kind().speaksOfficially() || !inFull(source.source()))) {
            return anonymous(testimony, source);
        }
        var key =
                source.code() != null
                        ? "actor:" + source.code()
                        : "person:" + source.source().toLowerCase(Locale.ROOT);
        return Optional.of(new Origin(key, source.source(), source.kind(), false, via(testimony)));
    }

    private static boolean inFull(String name) {
        return Arrays.stream(name.split(" ", -1))
                        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                        .count()
                >= FULL_NAME;
    }

    /// Unnamed sources are known to one newsroom only: they are that newsroom's origin. Who speaks
    /// to all of them is one voice of its own, however many pass it on.
    private Optional<Origin> anonymous(Testimony testimony, Attribution source) {
        var briefed = Briefing.heard(testimony);
        return newsroom(testimony)
                .map(
                        outlet ->
                                new Origin(
                                        briefed ? "briefing:" + briefer(source) : voice(outlet),
                                        outlet.name() + ", " + source.source(),
                                        SourceKind.OFFICIAL_ANONYMOUS,
                                        false,
                                        via(testimony)));
    }

    /// Who briefed, as far as the texts tell briefings apart: by a code or a full name. "An
    /// official" and "senior officials" tell nobody apart, and what such a one tells of one event
    /// is one voice.
    private static String briefer(Attribution source) {
        if (source.code() != null) {
            return source.code();
        }
        return inFull(source.source()) ? source.source().toLowerCase(Locale.ROOT) : "unnamed";
    }

    private Optional<Origin> narration(Testimony testimony, Attribution source) {
        return newsroom(testimony)
                .map(
                        outlet ->
                                new Origin(
                                        voice(outlet),
                                        outlet.name(),
                                        outlet.kind() == OutletKind.STATE_MEDIA
                                                ? SourceKind.STATE_MEDIA
                                                : source.kind(),
                                        true,
                                        via(testimony)));
    }

    /// Whose voice a house is: a state's media and its own channels speak with one, and so do the
    /// houses of one owner.
    private static String voice(Outlet outlet) {
        if (outlet.ownChannelOf() != null) {
            return "actor:" + outlet.ownChannelOf();
        }
        return outlet.kind() == OutletKind.STATE_MEDIA && outlet.country() != null
                ? "actor:" + outlet.country()
                : "outlet:" + outlet.family();
    }

    /// Whose text it is, as a voice; empty when the list does not know the house.
    Optional<String> teller(Testimony testimony) {
        return listed(testimony.voice()).map(Origins::voice);
    }

    /// The newsroom that the text names as having it first, as a voice; the teller's own where it
    /// names none.
    Optional<String> cited(Testimony testimony) {
        return newsroom(testimony).map(Origins::voice);
    }

    /// The party that speaks through the outlet's own channel, where the claim is of its own act.
    Optional<Actor> ownWord(Testimony testimony) {
        var channel = listed(testimony.carrier()).map(Outlet::ownChannelOf);
        return testimony.claim().actor().stream()
                .filter(a -> channel.filter(a.code()::equals).isPresent())
                .findFirst();
    }

    private @Nullable String via(Testimony testimony) {
        return listed(testimony.carrier()).map(Outlet::name).orElse(null);
    }

    /// The innermost newsroom of the chain; the article's own house counts as the house whose text
    /// it is.
    private Optional<Outlet> newsroom(Testimony testimony) {
        var chain = testimony.claim().attribution().reversed();
        for (var link : chain) {
            var outlet =
                    link.kind() == SourceKind.MEDIA || link.kind() == SourceKind.STATE_MEDIA
                            ? listed(link.code())
                            : Optional.<Outlet>empty();
            if (outlet.isPresent()) {
                var own = outlet.get().id().equals(testimony.carrier());
                return own ? listed(testimony.voice()) : outlet;
            }
        }
        return listed(testimony.voice());
    }
}
