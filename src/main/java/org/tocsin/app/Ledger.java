package org.tocsin.app;

import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.event.EventStatus;
import org.tocsin.event.WorldRecord;
import org.tocsin.metrics.Balance;
import org.tocsin.metrics.PipelineMeters;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Turns what is seen into meters: law 1's balance from an hour before the start on, open events as
/// they stand, everything else for what came since the start.
final class Ledger implements Consumer<Seen> {
    private static final int REMEMBERED = 10_000;

    private final PipelineMeters meters;
    private final Predicate<Article> tagged;
    private final Situation situation;
    private final Map<String, Instant> published = new Latest<>(REMEMBERED);
    private volatile Balance balance = Balance.NONE;

    /// @param tagged whether there are rules for the language of an article
    /// @param retention how long the world remembers an event
    Ledger(PipelineMeters meters, Predicate<Article> tagged, Duration retention) {
        this.meters = meters;
        this.tagged = tagged;
        situation = new Situation(meters, retention);
    }

    /// Where law 1 stands.
    Balance balance() {
        return balance;
    }

    @Override
    public void accept(Seen seen) {
        switch (seen) {
            case Seen.Entered entered -> entered(entered);
            case Seen.Judged judged -> judged(judged);
            case Seen.Claimed(var stamp, var record) -> claimed(stamp, record);
            case Seen.Happened happened -> situation.happened(happened);
            case Seen.Alerted alerted -> alerted(alerted);
            case Seen.Withheld(var stamp, var suppression) -> {
                if (stamp.live()) {
                    meters.suppressed(suppression.reason().name());
                }
            }
            case Seen.SetAside letter -> setAside(letter);
        }
    }

    private void entered(Seen.Entered entered) {
        if (entered.counted()) {
            balance(balance.withArticle());
        }
        meters.articleSeen(entered.stamp().ingested());
        var article = entered.article();
        if (article != null && entered.stamp().live() && !tagged.test(article)) {
            meters.untagged(article.language());
        }
        if (article != null && article.published() instanceof Published.At(var at)) {
            published.put(article.id().value(), at);
        }
    }

    private void judged(Seen.Judged judged) {
        var verdict = judged.verdict();
        if (judged.counted()) {
            balance(balance.withFirstVerdict());
        }
        if (judged.stamp().live() && verdict.first()) {
            meters.firstVerdict(verdict.verdict());
        } else if (judged.stamp().live()) {
            meters.verdictChanged(verdict.verdict());
        }
    }

    private void claimed(Seen.Stamp stamp, WorldRecord record) {
        if (stamp.live() && record instanceof WorldRecord.Passed(_, _, var at)) {
            situation.passed(at);
        }
        if (stamp.live() && record instanceof WorldRecord.Testified(var told, _)) {
            told.stream()
                    .map(each -> each.testimony().claim())
                    .forEach(claim -> meters.claim(claim.type(), claim.status()));
        }
    }

    private void alerted(Seen.Alerted alerted) {
        var alert = alerted.alert();
        if (!alerted.stamp().live()) {
            return;
        }
        meters.alert(
                alert.msgType().label(),
                alert.severity(),
                alert.eventStatus().name(),
                alert.theatre());
        if (alert.eventStatus() == EventStatus.EXPIRED) {
            return; // a tick's doing, no article's
        }
        meters.fetchToAlert(alerted.stamp().age());
        if (!alert.timeline().isEmpty()) {
            var at = published.get(alert.timeline().getLast().article());
            if (at != null) {
                meters.publicationToAlert(Duration.between(at, alerted.stamp().observed()));
            }
        }
    }

    private void setAside(Seen.SetAside letter) {
        if (letter.counted()) {
            balance(balance.withDeadLetter());
        }
        if (letter.stamp().live()) {
            meters.deadLetter(letter.topic(), fault(letter.fault()));
        }
    }

    private static String fault(String exception) {
        return switch (exception) {
            case "SerializationException" -> "unreadable";
            case "RefusedRules" -> "rules";
            case String _ -> "failed";
        };
    }

    private void balance(Balance next) {
        balance = next;
        meters.balance(next);
    }
}
