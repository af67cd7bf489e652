package org.tocsin.app;

import org.tocsin.alert.Alert;
import org.tocsin.app.demo.DemoArticle;
import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.article.Article;
import org.tocsin.event.Event;
import org.tocsin.syndication.Verdict;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// A demo that was run through, and all that its path committed.
final class DemoWitness implements Consumer<Seen> {
    private record Text(String article, String hash) {}

    final List<Article> articles = new ArrayList<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final List<Alert> alerts = new ArrayList<>();
    private final Map<Text, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Writer screen = new StringWriter();
    String metrics = "";
    boolean alerted;

    /// Runs the demo so many times as fast.
    static DemoWitness of(double speed) throws IOException, InterruptedException {
        var witness = new DemoWitness();
        var run =
                new DemoRun(
                        new Screen(witness.screen, false), speed, List.of(witness), witness::end);
        witness.alerted = run.go(true);
        return witness;
    }

    @Override
    public synchronized void accept(Seen seen) {
        switch (seen) {
            case Seen.Entered(_, var article, _) -> articles.add(Objects.requireNonNull(article));
            case Seen.Judged(_, var judged, _) ->
                    verdicts.put(
                            new Text(judged.article().value(), judged.hash().value()),
                            judged.verdict());
            case Seen.Happened(_, var id, var event) when event != null -> events.put(id, event);
            case Seen.Alerted(_, var alert) -> alerts.add(alert);
            case Seen.Happened _, Seen.Claimed _, Seen.Withheld _, Seen.SetAside _ -> {}
        }
    }

    private void end(DemoNewsroom newsroom, Watch watch) {
        var told = new HashMap<String, Integer>();
        for (var article : articles) {
            var path = URI.create(Objects.requireNonNull(article.url()).value()).getPath();
            var turn = told.merge(path, 1, Integer::sum) - 1;
            var pages = newsroom.articles().stream().filter(p -> p.path().equals(path)).toList();
            versions.put(key(article), Optional.of(pages.get(turn)).map(DemoArticle::id).get());
        }
        metrics = scrape(watch);
    }

    private static String scrape(Watch watch) {
        var uri = URI.create("http://" + DemoTelling.address(watch) + "/metrics");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(Article article) {
        return article.id().value() + " " + article.contentHash().value();
    }

    /// What the demo's own list calls a text that came down the path.
    String version(Article article) {
        return Objects.requireNonNull(versions.get(key(article)));
    }

    /// The last verdict on a version, by its label and the version's page that it leans on.
    Optional<Verdict> verdict(String version) {
        return articles.stream()
                .filter(article -> version(article).equals(version))
                .findFirst()
                .map(a -> verdicts.get(new Text(a.id().value(), a.contentHash().value())));
    }

    /// Ids of the page's versions, of an article id.
    List<String> versionsOf(String article) {
        return articles.stream()
                .filter(each -> each.id().value().equals(article))
                .map(this::version)
                .toList();
    }

    /// Transitions of one event's alert.
    List<Alert> transitions(String id) {
        return alerts.stream().filter(alert -> alert.alertId().equals(id)).toList();
    }

    /// What stood on the screen.
    String screen() {
        return screen.toString();
    }
}
