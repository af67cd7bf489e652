package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Suppression;
import org.tocsin.app.AlertLife.CarriedBy;
import org.tocsin.app.AlertLife.Evidenced;
import org.tocsin.app.AlertLife.Judged;
import org.tocsin.event.Quotation;
import org.tocsin.event.Ruling;
import org.tocsin.event.Told;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.syndication.Verdict;
import org.tocsin.topology.VerdictRecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds on the topics, and nowhere else, what became of one alert. Each topic is read once, and
/// only what belongs to the alert is kept.
final class AlertLifeReader {
    private final Map<String, String> kafka;
    private final Topics topics;

    AlertLifeReader(Map<String, String> kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /// Its life; without transitions when `alerts` does not know it.
    AlertLife read(String alertId) {
        var transitions = new ArrayList<Alert>();
        each(
                topics.alerts(Alert.class),
                alert -> {
                    if (alert.alertId().equals(alertId)) {
                        transitions.add(alert);
                    }
                });
        var suppressed = new ArrayList<Suppression>();
        each(
                topics.suppressed(Suppression.class),
                one -> {
                    if (one.alertId().equals(alertId)) {
                        suppressed.add(one);
                    }
                });
        return new AlertLife(alertId, transitions, suppressed, claims(transitions));
    }

    private List<Evidenced> claims(List<Alert> transitions) {
        var wanted =
                transitions.stream()
                        .flatMap(alert -> alert.evidence().stream())
                        .map(Quotation::claim)
                        .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return List.of();
        }
        var world = new World(wanted);
        each(topics.claims(WorldRecord.class), world::take);
        var verdicts = verdicts(world.articles());
        return world.told.entrySet().stream()
                .map(claim -> world.evidenced(claim.getKey(), claim.getValue(), verdicts))
                .toList();
    }

    private Map<String, List<Judged>> verdicts(Set<String> articles) {
        var verdicts = new HashMap<String, List<Judged>>();
        each(
                topics.verdicts(VerdictRecord.class),
                said -> {
                    var article = said.article().value();
                    if (articles.contains(article)) {
                        verdicts.computeIfAbsent(article, _ -> new ArrayList<>()).add(judged(said));
                    }
                });
        return verdicts;
    }

    private static Judged judged(VerdictRecord said) {
        var of = said.verdict().of();
        return new Judged(
                said.version(),
                said.verdict().label(),
                of == null ? null : of.value(),
                evidence(said.verdict()),
                said.ingestedAt());
    }

    private static Verdict.@Nullable Evidence evidence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Copy(_, var evidence) -> evidence;
            case Verdict.Contained(_, var evidence) -> evidence;
            case Verdict.Update(_, var evidence) -> evidence;
            case Verdict.Revision(_, _, _, var role) -> evidence(role);
            case Verdict.Original _, Verdict.Unchanged _, Verdict.Rejected _ -> null;
        };
    }

    private <V> void each(Topic<String, V> topic, Consumer<V> reader) {
        try (var from = CommittedReader.of(kafka, topic)) {
            from.toEnd(
                    row -> {
                        var value = row.value();
                        if (value != null) {
                            reader.accept(value);
                        }
                    });
        }
    }

    /// The wanted claims, as the world's total order told, carried and withdrew them.
    private static final class World {
        private final Set<String> wanted;
        private final Map<String, Told> told = new LinkedHashMap<>();
        private final Set<String> withdrawn = new HashSet<>();
        private final Map<String, Ruling> rulings = new HashMap<>();
        private final Map<String, Map<String, CarriedBy>> carried = new HashMap<>();

        World(Set<String> wanted) {
            this.wanted = wanted;
        }

        void take(WorldRecord record) {
            switch (record) {
                case WorldRecord.Testified(var claims, _) -> claims.forEach(this::tell);
                case WorldRecord.Withdrawn(_, var claims, _) -> withdrawn.addAll(claims);
                case WorldRecord.Carried(var article, var cluster, var outlet, var at) ->
                        carried.computeIfAbsent(cluster, _ -> new LinkedHashMap<>())
                                .put(article.value(), new CarriedBy(article.value(), outlet, at));
                case WorldRecord.Dropped(var article, var cluster, _) ->
                        carried.getOrDefault(cluster, new HashMap<>()).remove(article.value());
                case WorldRecord.Ruled(var ruling) -> rulings.put(ruling.target(), ruling);
                case WorldRecord.Passed _, WorldRecord.Muted _ -> {}
            }
        }

        private void tell(Told claim) {
            var id = claim.testimony().id();
            if (wanted.contains(id)) {
                told.put(id, claim);
                withdrawn.remove(id);
            }
        }

        Set<String> articles() {
            return told.values().stream()
                    .map(claim -> claim.testimony().claim().article().value())
                    .collect(Collectors.toSet());
        }

        Evidenced evidenced(String id, Told claim, Map<String, List<Judged>> verdicts) {
            var testimony = claim.testimony();
            var copies = carried.getOrDefault(testimony.cluster(), Map.of()).values();
            return new Evidenced(
                    testimony,
                    claim.retracted(),
                    withdrawn.contains(id),
                    verdicts.getOrDefault(testimony.claim().article().value(), List.of()),
                    List.copyOf(copies),
                    rulings.getOrDefault(id, rulings.get(testimony.claim().article().value())));
        }
    }
}
