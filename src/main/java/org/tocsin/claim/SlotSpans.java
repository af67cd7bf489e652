package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CodePoints;
import org.tocsin.article.Span;

import java.util.HashMap;
import java.util.Map;

/// What each slot of a claim was read from, in code points of the field.
///
/// Slots filled by a mention lie where it lies. The source, its cue and the date are looked up as
/// words of the sentence, the ones nearest to the trigger; what an earlier sentence gave has no
/// span.
final class SlotSpans {
    private final Draft draft;
    private final int before;
    private final Map<String, Span> spans = new HashMap<>();

    private SlotSpans(CodePoints field, Draft draft) {
        this.draft = draft;
        before = field.before(draft.offset());
    }

    /// @param field the whole text of the field in which the draft's sentence stands
    static Map<String, Span> of(CodePoints field, Draft draft) {
        var slots = new SlotSpans(field, draft);
        var frame = draft.frame();
        slots.tokens("trigger", frame.trigger(), frame.to());
        frame.actors().forEach(actor -> slots.mention("actor", actor));
        frame.recipients().forEach(recipient -> slots.mention("recipient", recipient));
        slots.mention("instrument", frame.instrument());
        slots.mention("place", frame.place());
        slots.quantity(frame.quantity());
        slots.told();
        return slots.spans;
    }

    private void told() {
        var date = draft.date();
        if (date != null) {
            words("date", date.text());
        }
        if (draft.told()) {
            var inner = draft.chain().getLast();
            words("cue", inner.cue());
            words("source", inner.source());
        }
    }

    private void quantity(@Nullable Quantity quantity) {
        if (quantity != null) {
            words("quantity", quantity.text());
        }
    }

    private void mention(String slot, @Nullable Mention mention) {
        if (mention != null) {
            tokens(slot, mention.from(), mention.to());
        }
    }

    private void tokens(String slot, int from, int to) {
        var tokens = draft.reading().tokens;
        put(slot, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// Whole words of the sentence, where they stand nearest to the trigger.
    private void words(String slot, String words) {
        var text = draft.reading().text;
        var trigger = draft.reading().tokens.get(draft.frame().trigger()).start();
        var best = -1;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            var nearer = best < 0 || Math.abs(at - trigger) < Math.abs(best - trigger);
            if (nearer && !words.isBlank() && whole(text, at, at + words.length())) {
                best = at;
            }
        }
        if (best >= 0) {
            put(slot, best, best + words.length());
        }
    }

    private static boolean whole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from)))
                && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)));
    }

    private void put(String slot, int from, int to) {
        var text = draft.reading().text;
        var start = before + text.codePointCount(0, from);
        spans.putIfAbsent(slot, new Span(start, start + text.codePointCount(from, to)));
    }
}
