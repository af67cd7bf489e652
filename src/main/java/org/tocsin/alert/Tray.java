package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Digest.Line;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Severity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What waits for the next digest: one line an alert.
public final class Tray {
    private static final Comparator<Line> GRAVEST =
            Comparator.comparing(
                            (Line line) ->
                                    Objects.requireNonNullElse(
                                            line.what().severity(), Severity.MINOR))
                    .reversed()
                    .thenComparing(Line::at)
                    .thenComparing(line -> line.what().alertId());

    private final AlertPolicy policy;
    private final Map<String, Line> lines = new HashMap<>();

    public Tray(AlertPolicy policy) {
        this.policy = policy;
    }

    /// The lines that decisions bring; an alert that lies in the tray keeps its time there, unless
    /// it comes into another group: that one's digest must not be due at once.
    public List<Line> put(List<Decision> decisions) {
        var put = new ArrayList<Line>();
        for (var decision : decisions) {
            var withheld = decision.withheld();
            if (withheld != null && belongs(withheld.reason())) {
                var group = group(withheld);
                var before = lines.get(withheld.alertId());
                var since =
                        before != null && before.group().equals(group)
                                ? before.at()
                                : withheld.at();
                put.add(new Line(group, since, withheld));
            }
        }
        return put;
    }

    private static boolean belongs(Reason reason) {
        return reason == Reason.BELOW_SEVERITY || reason == Reason.STORM;
    }

    /// Whether nobody is to hear of the alert any more, in a digest neither: it was ruled out,
    /// muted, or is told with another.
    public boolean takesOut(@Nullable Suppression withheld) {
        return withheld != null
                && !belongs(withheld.reason())
                && withheld.reason() != Reason.NOT_MATERIAL;
    }

    private static String group(Suppression withheld) {
        return withheld.reason() == Reason.STORM
                ? Objects.requireNonNullElse(withheld.parties(), "")
                : Digest.LESSER;
    }

    /// The digests that are due.
    public List<Digest> due(Instant now) {
        var groups = new TreeMap<String, List<Line>>();
        lines.values()
                .forEach(l -> groups.computeIfAbsent(l.group(), _ -> new ArrayList<>()).add(l));
        var digests = new ArrayList<Digest>();
        groups.forEach(
                (group, all) -> {
                    var since =
                            all.stream().map(Line::at).min(Comparator.naturalOrder()).orElse(now);
                    if (!now.isBefore(since.plus(period(group)))) {
                        all.sort(GRAVEST);
                        digests.add(
                                new Digest(
                                        group + " " + since,
                                        group,
                                        since,
                                        now,
                                        all.size(),
                                        all.subList(0, Math.min(Digest.MAX_LINES, all.size()))));
                    }
                });
        return digests;
    }

    private Duration period(String group) {
        return group.equals(Digest.LESSER) ? policy.digest() : policy.stormWindow();
    }

    /// Ids of the alerts that a digest takes out.
    public List<String> taken(List<Digest> digests) {
        if (digests.isEmpty()) {
            return List.of();
        }
        var groups = digests.stream().map(Digest::group).toList();
        return lines.values().stream()
                .filter(l -> groups.contains(l.group()))
                .map(l -> l.what().alertId())
                .sorted()
                .toList();
    }

    public void restore(Line line) {
        lines.put(line.what().alertId(), line);
    }

    public void forget(String alertId) {
        lines.remove(alertId);
    }
}
