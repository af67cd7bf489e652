package org.tocsin.claim;

import java.util.List;

/// Whether words are the article's own house's, so that nobody but the page tells them: "The Herald
/// reports that", in the Herald.
final class OwnPage {
    private final Reading reading;
    private final List<Attribution> base;

    OwnPage(Reading reading, List<Attribution> base) {
        this.reading = reading;
        this.base = base;
    }

    boolean tells(List<Speech> covering) {
        return base.size() == 1
                && base.getLast().kind() == SourceKind.MEDIA
                && !covering.isEmpty()
                && covering.stream().allMatch(this::tells);
    }

    private boolean tells(Speech speech) {
        var source = speech.sources().getLast();
        return speech.sources().size() == 1
                && source.code() != null
                && source.code().equals(base.getLast().code())
                && !speech.negated()
                && !speech.possible()
                && switch (speech.cue()) {
                    case SAY, REPORT, CONFIRM -> true;
                    case ACCORDING -> directly(speech);
                    default -> false;
                };
    }

    /// "According to the BBC", not "according to papers seen by the BBC".
    private boolean directly(Speech speech) {
        var to = speech.cueAt() + 2;
        var source = reading.language.is("articles", reading.word(to)) ? to + 1 : to;
        var mention = reading.mentionAt(source);
        return reading.word(speech.cueAt()).equals("according")
                && mention != null
                && mention.type() == Mention.Type.OUTLET;
    }
}
