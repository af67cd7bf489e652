package org.tocsin.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.tocsin.article.Article;
import org.tocsin.article.Outlets;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;
import org.tocsin.claim.Triggers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// How tagging slows down when the rules grow to ten, a hundred, a thousand, ten thousand.
///
/// A generated rule is a real one with other triggers: for each of its triggers a word of the
/// corpus that occurs as often there in all its forms.
final class RuleGrowth {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);
    private static final int RULES_A_FILE = 500;
    private static final int MOST_ARTICLES = 1_000;

    private final Map<String, String> files;
    private final RuleSet real;
    private final List<ObjectNode> models = new ArrayList<>();
    private final YAMLMapper yaml = new YAMLMapper();

    RuleGrowth(Map<String, String> files, RuleSet real) throws IOException {
        this.files = files;
        this.real = real;
        for (var file : files.values()) {
            for (var rule : yaml.readTree(file).path("frames")) {
                models.add((ObjectNode) rule);
            }
        }
    }

    void print(String corpus, List<Article> all) throws IOException {
        var articles = all.subList(0, Math.min(all.size(), MOST_ARTICLES));
        var frequencies = new Frequencies(real, articles);
        var contenders = new ArrayList<Contender>();
        for (int size : SIZES) {
            var tagger = new ClaimTagger(generated(size, frequencies));
            contenders.add(new Contender(String.valueOf(size), a -> tagger.tag(a).size()));
        }
        var pace = new Rounds(articles, contenders).run();
        System.out.printf(Locale.ROOT, "%n%s: cost by the number of rules%n", corpus);
        double last = 0;
        for (int i = 0; i < SIZES.size(); i++) {
            double cost = 1e6 / Rounds.median(pace[i]);
            System.out.printf(Locale.ROOT, "  %6d rules %9.1f us an article", SIZES.get(i), cost);
            System.out.println(
                    i == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT, ", exponent %.2f", exponent(last, cost, i)));
            last = cost;
        }
        double first = 1e6 / Rounds.median(pace[0]);
        double steps = Math.log((double) SIZES.getLast() / SIZES.getFirst());
        System.out.printf(
                Locale.ROOT, "  exponent over all %.2f%n", Math.log(last / first) / steps);
    }

    private static double exponent(double before, double now, int i) {
        return Math.log(now / before) / Math.log((double) SIZES.get(i) / SIZES.get(i - 1));
    }

    private RuleSet generated(int size, Frequencies frequencies) throws IOException {
        var random = new SplittableRandom(size);
        var set = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            var tree = yaml.readTree(file.getValue());
            if (tree instanceof ObjectNode fields && fields.remove("frames") != null) {
                set.put(file.getKey(), yaml.writeValueAsString(fields));
            } else {
                set.put(file.getKey(), file.getValue());
            }
        }
        for (int from = 0; from < size; from += RULES_A_FILE) {
            var tree = yaml.createObjectNode();
            var frames = tree.putArray("frames");
            for (int i = from; i < Math.min(size, from + RULES_A_FILE); i++) {
                frames.add(rule(i, frequencies, random));
            }
            set.put("en/generated-%05d.yaml".formatted(from), yaml.writeValueAsString(tree));
        }
        return RuleSet.read(set, new Outlets(List.of()));
    }

    private JsonNode rule(int number, Frequencies frequencies, SplittableRandom random) {
        var rule = models.get(random.nextInt(models.size())).deepCopy();
        replace(rule, "verbs", true, frequencies, random);
        replace(rule, "nouns", false, frequencies, random);
        rule.remove(List.of("examples", "counter_examples"));
        return rule.put("id", "rule-" + number);
    }

    private void replace(
            ObjectNode rule,
            String key,
            boolean verbs,
            Frequencies frequencies,
            SplittableRandom random) {
        if (rule.get(key) instanceof ArrayNode triggers) {
            var others = rule.arrayNode();
            for (var trigger : triggers) {
                var word = trigger.asText();
                var forms = verbs ? Triggers.inflected(real, word) : List.of(word);
                others.add(frequencies.like(forms, verbs, random));
            }
            rule.set(key, others);
        }
    }
}
