package org.tocsin.claim;

/// Who is behind words that a verb puts into its subject's mouth: "Peru accused", "officials
/// blamed", "threatened to strike".
final class OwnWord {
    private final Reading reading;
    private final Speakers speakers;

    OwnWord(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    /// The subject as the source of what the verb says: on record, but for officials whom nobody
    /// names, who are no more so here than where they only say it.
    Attribution of(Frame frame, Actor actor) {
        var cue = reading.span(frame.trigger(), frame.to());
        var unnamed = frame.actors().stream().anyMatch(m -> unnamed(m, cue));
        return new Attribution(
                actor.text(),
                actor.code(),
                unnamed ? SourceKind.OFFICIAL_ANONYMOUS : SourceKind.OFFICIAL_NAMED,
                cue);
    }

    private boolean unnamed(Mention subject, String cue) {
        return speakers.of(reading, subject, CueClass.SAY, cue).stream()
                .anyMatch(source -> source.kind() == SourceKind.OFFICIAL_ANONYMOUS);
    }
}
