package org.tocsin.app;

import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Counts what has come down the path since the start.
final class Tally implements Consumer<Seen> {
    private final Map<String, Integer> verdicts = new HashMap<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> alerts = new HashSet<>();
    private final List<Duration> times = new ArrayList<>();
    private int articles;
    private int firstVerdicts;
    private int folded;
    private int claims;
    private int withheld;
    private int setAside;

    /// What was counted so far.
    ///
    /// @param verdicts first verdicts by label
    /// @param folded copies and round-ups
    /// @param events that stand
    /// @param alerts events that somebody was told of
    /// @param transitions records on `alerts`
    /// @param times from fetch to alert, shortest first
    record Count(
            int articles,
            int firstVerdicts,
            Map<String, Integer> verdicts,
            int folded,
            int claims,
            int events,
            int alerts,
            int transitions,
            int withheld,
            int setAside,
            List<Duration> times) {
        int verdicts(String label) {
            return verdicts.getOrDefault(label, 0);
        }

        /// The middle one, or zero.
        Duration median() {
            return times.isEmpty() ? Duration.ZERO : times.get(times.size() / 2);
        }

        Duration worst() {
            return times.isEmpty() ? Duration.ZERO : times.getLast();
        }
    }

    @Override
    public synchronized void accept(Seen seen) {
        if (!seen.stamp().live()) {
            return;
        }
        switch (seen) {
            case Seen.Entered _ -> articles++;
            case Seen.Judged judged when judged.verdict().first() ->
                    first(judged.verdict().verdict());
            case Seen.Judged _ -> {}
            case Seen.Claimed(_, WorldRecord.Testified(var told, _)) -> claims += told.size();
            case Seen.Claimed _ -> {}
            case Seen.Happened(_, var id, var event) when event != null && event.standing() ->
                    events.add(id);
            case Seen.Happened(_, var id, _) -> events.remove(id);
            case Seen.Alerted(var stamp, var alert) -> {
                alerts.add(alert.alertId());
                times.add(stamp.age());
            }
            case Seen.Withheld _ -> withheld++;
            case Seen.SetAside _ -> setAside++;
        }
    }

    private void first(Verdict verdict) {
        firstVerdicts++;
        verdicts.merge(verdict.label(), 1, Integer::sum);
        var role = verdict instanceof Verdict.Revision revision ? revision.role() : verdict;
        if (role instanceof Verdict.Copy || role instanceof Verdict.Contained) {
            folded++;
        }
    }

    synchronized Count count() {
        return new Count(
                articles,
                firstVerdicts,
                Map.copyOf(verdicts),
                folded,
                claims,
                events.size(),
                alerts.size(),
                times.size(),
                withheld,
                setAside,
                times.stream().sorted().toList());
    }
}
