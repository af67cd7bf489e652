package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A claim as its sentence gives it, before the article around it has settled who tells it.
///
/// @param field `title` or `body`
/// @param offset where the sentence starts in the field, in chars
/// @param chain who says so, outermost first, the article's own outlet in front
/// @param told whether somebody other than the outlet is named
/// @param about the draft that this one only speaks about, by its index, or -1
record Draft(
        String field,
        int offset,
        Reading reading,
        boolean headline,
        Frame frame,
        ClaimType type,
        List<Actor> actors,
        List<Actor> recipients,
        List<Attribution> chain,
        boolean told,
        CueClass cue,
        boolean cueNegated,
        boolean hearsay,
        boolean acting,
        @Nullable ClaimDate date,
        int about) {

    Draft toldBy(List<Attribution> other, CueClass otherCue, boolean nowActing) {
        return new Draft(
                field,
                offset,
                reading,
                headline,
                frame,
                type,
                actors,
                recipients,
                other,
                true,
                otherCue,
                cueNegated,
                false,
                nowActing,
                date,
                about);
    }

    /// The same words about another kind of act.
    Draft as(ClaimType other) {
        return new Draft(
                field,
                offset,
                reading,
                headline,
                frame,
                other,
                actors,
                recipients,
                chain,
                told,
                cue,
                cueNegated,
                hearsay,
                acting,
                date,
                about);
    }

    /// The same words, as an answer to an earlier claim: its act, this one's source.
    Draft speaksOf(int index, Draft other) {
        var silent =
                frame.group().negated()
                        || frame.type() == ClaimType.NO_COMMENT
                                && !frame.rule().id().equals("refers-back");
        var answeredActs = silent ? actors : other.actors;
        var party =
                actors.stream()
                        .anyMatch(
                                a ->
                                        other.actors.stream()
                                                .anyMatch(b -> b.code().equals(a.code())));
        return new Draft(
                field,
                offset,
                reading,
                headline,
                frame,
                silent ? type : other.type,
                answeredActs,
                silent ? List.of() : other.recipients,
                chain,
                told,
                cue,
                cueNegated,
                hearsay,
                party,
                date,
                index);
    }

    /// Whether both parties of an act told before answer.
    boolean forBoth() {
        return frame.rule().id().equals("refers-back") && actors.isEmpty();
    }

    /// The same answer in the mouth of one party.
    Draft saidBy(Actor party) {
        var sources = new ArrayList<>(chain);
        var last = sources.removeLast();
        sources.add(
                new Attribution(party.text(), party.code(), SourceKind.OFFICIAL_NAMED, last.cue()));
        return new Draft(
                field,
                offset,
                reading,
                headline,
                frame,
                type,
                List.of(party),
                recipients,
                List.copyOf(sources),
                told,
                cue,
                cueNegated,
                hearsay,
                acting,
                date,
                about);
    }

    /// The same words about an act whose doer an earlier claim names.
    Draft actedBy(int index, Draft other) {
        var source = chain.getLast().code();
        var party = other.actors.stream().anyMatch(a -> a.code().equals(source));
        return new Draft(
                field,
                offset,
                reading,
                headline,
                frame,
                type,
                other.actors,
                recipients.isEmpty() ? other.recipients : recipients,
                chain,
                told,
                cue,
                cueNegated,
                hearsay,
                party,
                date == null ? other.date : date,
                index);
    }

    StatusTable.Case seen() {
        return new StatusTable.Case(
                type,
                told ? cue : CueClass.NARRATION,
                cueNegated,
                frame.group().negated() && !frame.rule().negative(),
                frame.group().mood(),
                acting,
                new Hinge(reading).holds(frame),
                hearsay,
                chain.getLast().kind());
    }
}
