package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// One link of the chain from the reader to who says so (PARC's source and cue).
///
/// @param source the speaker as the text names it
/// @param code the speaker's actor code or outlet id, or null when the lexicon knows neither
/// @param cue the words that attribute, or `byline` for the outlet's own narration
public record Attribution(String source, @Nullable String code, SourceKind kind, String cue) {
    /// The one whom a mention names.
    static Attribution of(Mention mention, String cue) {
        return new Attribution(mention.text(), mention.code(), mention.kind(), cue);
    }

    /// The same speaker by other words.
    Attribution by(String words) {
        return new Attribution(source, code, kind, words);
    }

    /// Whose voice it is: by the code where there is one, else by the name in the text.
    public String voice() {
        return code == null ? source : code;
    }
}
