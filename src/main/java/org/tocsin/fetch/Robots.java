package org.tocsin.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// What one host's robots.txt asks of us.
///
/// @param failure why the file itself could not be had, or null
record Robots(BaseRobotRules rules, @Nullable FetchOutcome failure) {
    /// How long an answer holds (RFC 9309: at most a day).
    static final Duration VALID = Duration.ofHours(24);

    /// How long an unreachable file closes its host.
    static final Duration RETRY = Duration.ofMinutes(10);

    /// Reads what asking for the file led to: none there allows all, an unreachable one nothing.
    static Robots of(URI file, FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> new Robots(parsed(file, fetched), null);
            case FetchOutcome.Gone _ -> new Robots(allowing(), null);
            case FetchOutcome.Failed failed ->
                    failed.status() / 100 == 4 && failed.status() != 429
                            ? new Robots(allowing(), null)
                            : new Robots(deferring(), failed);
            case FetchOutcome.Refused refused -> new Robots(deferring(), refused);
            case FetchOutcome.NotModified _, FetchOutcome.Moved _ -> new Robots(deferring(), null);
        };
    }

    private static BaseRobotRules parsed(URI file, FetchOutcome.Fetched fetched) {
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(
                file.toString(), fetched.body(), fetched.mediaType(), List.of(UserAgent.TOKEN));
    }

    private static BaseRobotRules allowing() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static BaseRobotRules deferring() {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        rules.setDeferVisits(true);
        return rules;
    }

    boolean allows(URI url) {
        return rules.isAllowed(url.toString());
    }

    /// Whether the file itself could not be had.
    boolean unreachable() {
        return rules.isDeferVisits();
    }

    Duration crawlDelay() {
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
    }
}
