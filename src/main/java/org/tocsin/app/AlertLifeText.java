package org.tocsin.app;

import org.tocsin.alert.Alert;
import org.tocsin.alert.Suppression;
import org.tocsin.app.AlertLife.CarriedBy;
import org.tocsin.app.AlertLife.Evidenced;
import org.tocsin.app.AlertLife.Judged;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.event.Carrier;
import org.tocsin.event.Origin;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The life of an alert in lines for people: what was told, on whose word, from which sentences.
final class AlertLifeText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final List<String> lines = new ArrayList<>();

    private AlertLifeText() {}

    static List<String> of(AlertLife life) {
        var text = new AlertLifeText();
        text.lines.add("alert " + life.alertId());
        life.transitions().forEach(text::transition);
        if (!life.transitions().isEmpty()) {
            text.voices(life.transitions().getLast());
        }
        life.claims().forEach(text::claim);
        if (!life.suppressed().isEmpty()) {
            text.lines.add("");
            text.lines.add("not sent");
            life.suppressed().forEach(text::suppressed);
        }
        return List.copyOf(text.lines);
    }

    private void transition(Alert alert) {
        lines.add("");
        lines.add(
                "%s  %s %d  %s  %s"
                        .formatted(
                                TIME.format(alert.updatedAt()),
                                alert.msgType().label(),
                                alert.revision(),
                                alert.eventStatus(),
                                alert.headline()));
        lines.add(
                "    severity %s, urgency %s, certainty %s"
                        .formatted(
                                Words.lower(alert.severity()),
                                Words.lower(alert.urgency()),
                                Words.lower(alert.certainty())));
        alert.reasons().forEach(reason -> lines.add("    because " + reason));
        if (alert.responseTo() != null) {
            lines.add("    answers alert " + alert.responseTo());
        }
        if (alert.partOf() != null) {
            lines.add("    told with alert " + alert.partOf());
        }
        if (!alert.changed().isEmpty()) {
            lines.add("    changed " + String.join(", ", alert.changed()));
        }
    }

    private void voices(Alert last) {
        lines.add("");
        lines.add("origins   " + list(last.origins(), AlertLifeText::origin));
        lines.add("carriers  " + list(last.carriers(), AlertLifeText::carrier));
    }

    private static String origin(Origin origin) {
        var via = origin.via() == null ? "" : " via " + origin.via();
        return origin.label() + " (" + Words.lower(origin.kind()) + via + ")";
    }

    private static String carrier(Carrier carrier) {
        var listed = carrier.outlet() == null ? "unlisted" : carrier.outlet();
        return carrier.name() + " (" + listed + (carrier.copy() ? ", a copy)" : ")");
    }

    private void claim(Evidenced one) {
        var claim = one.testimony().claim();
        lines.add("");
        lines.add(
                "claim "
                        + claim.id()
                        + (one.withdrawn() ? ", withdrawn" : "")
                        + (one.retracted() ? ", retracted" : "")
                        + (one.ruling() == null ? "" : ", taken out by " + one.ruling()));
        lines.add("    \"" + shortened(claim) + "\"");
        lines.add("    " + claim.type() + ", " + claim.status() + ", told by " + chain(claim));
        lines.add(
                "    rule " + claim.rule() + " of set " + claim.ruleSet() + ", cue " + claim.cue());
        var told = one.testimony();
        lines.add(
                "    in %s, %s, fetched %s%s"
                        .formatted(
                                claim.article(),
                                told.carrier() == null ? "an unlisted outlet" : told.carrier(),
                                TIME.format(told.fetchedAt()),
                                told.url() == null ? "" : ", " + told.url()));
        one.verdicts().forEach(this::verdict);
        one.copies().forEach(this::copy);
    }

    private static String shortened(Claim claim) {
        var quote = claim.quote();
        return quote.length() <= Claim.MAX_QUOTE
                ? quote
                : quote.substring(0, Claim.MAX_QUOTE - 1) + "…";
    }

    private static String chain(Claim claim) {
        return claim.attribution().stream()
                .map(Attribution::source)
                .collect(Collectors.joining(" > "));
    }

    private void verdict(Judged judged) {
        var of = judged.of() == null ? "" : " of " + judged.of();
        var evidence = judged.evidence();
        var shown =
                evidence == null
                        ? ""
                        : ", %.0f %% of it stands there, %.0f %% the other way; only in one of them: %s"
                                .formatted(
                                        100 * evidence.coverage(),
                                        100 * evidence.coverageOfOther(),
                                        evidence.facts().isEmpty() ? "no fact" : evidence.facts());
        lines.add("    text " + judged.verdict() + of + shown);
    }

    private void copy(CarriedBy copy) {
        lines.add(
                "    carried by %s (%s), %s"
                        .formatted(
                                copy.article(),
                                copy.outlet() == null ? "unlisted" : copy.outlet(),
                                TIME.format(copy.fetchedAt())));
    }

    private void suppressed(Suppression one) {
        lines.add(
                "    %s  %s: %s  %s"
                        .formatted(
                                TIME.format(one.at()), one.reason(), one.detail(), one.headline()));
    }

    private static <T> String list(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }
}
