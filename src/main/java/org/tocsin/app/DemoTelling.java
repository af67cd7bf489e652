package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.app.demo.NewsSite;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/// What the demo says on the screen.
final class DemoTelling implements Consumer<Seen> {
    private final Screen screen;
    private final FastClock clock;
    private final Tally tally;
    private volatile @Nullable DemoNewsroom newsroom;
    private volatile @Nullable Alert last;

    DemoTelling(Screen screen, FastClock clock, Tally tally) {
        this.screen = screen;
        this.clock = clock;
        this.tally = tally;
    }

    void opening() {
        screen.tell(
                "Tocsin reads the news for escalation: who says that what happened, and how sure"
                        + " they are.",
                "Everything below is invented. Starting a Kafka in this process …");
    }

    void started(DemoNewsroom told, NewsSite site, Watch watch, Duration since) {
        newsroom = told;
        screen.tell(
                "Up after %s: Kafka on %s, metrics on http://%s/metrics,"
                        .formatted(seconds(since), watch.bootstrap(), address(watch)),
                "%d outlets publish %d articles at %s in the next %s."
                        .formatted(
                                told.outlets().all().size(),
                                told.articles().size(),
                                site.address(),
                                seconds(clock.real(told.length()))),
                "");
    }

    @Override
    public void accept(Seen seen) {
        if (seen instanceof Seen.Alerted(var stamp, var alert)) {
            last = alert;
            var delay = seconds(clock.real(stamp.age())) + " after it was fetched";
            screen.alert(alert, time(stamp.observed()), delay);
        }
    }

    /// Minutes and seconds of the telling.
    private String time(Instant at) {
        var told = newsroom;
        var since = told == null ? Duration.ZERO : Duration.between(told.start(), at);
        return "%02d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
    }

    void progress() {
        var count = tally.count();
        var told = newsroom;
        screen.status(
                "%s  %d of %d articles, %d folded, %d claims, %d events, %d alerts"
                        .formatted(
                                time(clock.instant()),
                                count.articles(),
                                told == null ? 0 : told.articles().size(),
                                count.folded(),
                                count.claims(),
                                count.events(),
                                count.alerts()));
    }

    /// @param settled whether everything had come to the path's end in time
    void summary(Watch watch, boolean settled) {
        screen.status("");
        var count = tally.count();
        var balance = watch.ledger().balance();
        screen.tell(
                "",
                settled ? "All is told." : "Not all has come to the end of the path yet.",
                line("articles", count.articles(), "fetched over HTTP"),
                line("first verdicts", count.firstVerdicts(), difference(balance.difference())),
                line("copies folded", count.folded(), "they corroborate nothing"),
                line("updates", count.verdicts("update"), "built on an earlier text"),
                line("revisions", count.verdicts("revision"), "a page that changed"),
                line("claims", count.claims(), "each with who says so"),
                line("events", count.events(), ""),
                line("alerts", count.alerts(), count.transitions() + " transitions told"),
                line("suppressed", count.withheld(), "each a record with its reason"),
                "  from fetch to alert: median %s, worst %s"
                        .formatted(
                                seconds(clock.real(count.median())),
                                seconds(clock.real(count.worst()))));
    }

    private static String difference(long difference) {
        return difference == 0 ? "one for each" : difference + " articles have none";
    }

    private static String line(String name, int count, String words) {
        return "  %-16s %4d  %s".formatted(name, count, words).stripTrailing();
    }

    /// What to try while it stays up.
    void staying(Watch watch) {
        screen.tell(
                "",
                "It stays up until Ctrl-C. In another terminal:",
                "  kcat -C -e -b %s -X isolation.level=read_committed -t tocsin.alerts"
                        .formatted(watch.bootstrap()),
                "  curl -s http://%s/metrics | grep tocsin_".formatted(address(watch)),
                "  tocsin alerts --follow -o table --bootstrap " + watch.bootstrap());
        var alert = last;
        if (alert != null && !alert.evidence().isEmpty()) {
            screen.tell(
                    "Why was the last alert sent? Take the claim behind it out, or hear no more of it:",
                    "  tocsin explain %s --bootstrap %s"
                            .formatted(alert.alertId(), watch.bootstrap()),
                    "  tocsin correct retract %s --author you --reason 'read wrongly' --bootstrap %s"
                            .formatted(alert.evidence().getFirst().claim(), watch.bootstrap()),
                    "  tocsin mute --alert %s --for PT1H --author you --reason 'seen' --bootstrap %s"
                            .formatted(alert.alertId(), watch.bootstrap()));
        }
    }

    void ending() {
        screen.tell("", "Stopping.");
    }

    static String address(Watch watch) {
        return watch.metrics().getAddress().getHostAddress() + ":" + watch.metrics().getPort();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
