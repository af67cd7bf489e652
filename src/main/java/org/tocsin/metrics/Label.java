package org.tocsin.metrics;

import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The labels of our meters, each with every value that it may take, so that no host and no broken
/// record can multiply the series. A label without values takes them from the configuration, from a
/// ranking or from the build: whoever shows it sees to it that they are few.
@SuppressWarnings("ImmutableEnumChecker") // List.of is
public enum Label {
    STAGE("stage", "ingest", "fetch", "extract", "tag", "lane"),
    /// Who takes how long: an exchange with a host, the reading of a page, then the path's steps.
    STEP("stage", "fetch", "extract", "tag", "lane", "alert"),
    OUTCOME(
            "outcome",
            "ok",
            "cut",
            "refused",
            "unreadable",
            "untagged",
            "unchanged",
            "archived",
            "unlisted",
            "reserved"),
    PAGE("kind", PageKind.values()),
    SKIP("what", Skip.values()),
    FETCH(
            "outcome",
            "fetched",
            "not_modified",
            "unchanged",
            "moved",
            "gone",
            "robots",
            "crawl_delay",
            "reserved",
            "blocked_address",
            "rate_limited",
            "client_error",
            "server_error",
            "timeout",
            "unreachable",
            "tls",
            "too_large",
            "malformed",
            "no_feed",
            "broke"),
    CONDITION("condition", "healthy", "new", "silent", "failing", "refused", "gone"),
    /// The ids of the source list: as many as it polls, and no other word.
    SOURCE("source", new String[0]),
    VERDICT(
            "verdict",
            "original",
            "copy",
            "contained",
            "update",
            "revision",
            "unchanged",
            "rejected"),
    FOLD("kind", "copy", "contained"),
    TYPE("type", ClaimType.values().stream().map(t -> written(t.name())).toArray(String[]::new)),
    /// Languages that much of the world's press is written in.
    LANGUAGE(
            "language",
            "ar",
            "bg",
            "bn",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "es",
            "fa",
            "fi",
            "fr",
            "he",
            "hi",
            "hu",
            "id",
            "it",
            "ja",
            "ko",
            "nl",
            "no",
            "pl",
            "pt",
            "ro",
            "ru",
            "sr",
            "sv",
            "sw",
            "ta",
            "th",
            "tr",
            "uk",
            "ur",
            "vi",
            "zh"),
    STATUS("status", ClaimStatus.values()),
    MSG_TYPE("msg_type", "alert", "update", "cancel"),
    SEVERITY("severity", Severity.values()),
    EVENT_STATUS(
            "event_status",
            "rumoured",
            "reported",
            "claimed",
            "corroborated",
            "confirmed",
            "disputed",
            "retracted",
            "expired"),
    REASON("reason", Reason.values()),
    RECEIVER("receiver", "alertmanager", "webhook"),
    ATTEMPT("outcome", "sent", "refused", "failed", "unreadable"),
    /// A country, by its ISO 3166 alpha-3 code.
    THEATRE("theatre", countries()),
    /// Two parties, by their codes: which ones, a ranking decides, so that there are never many.
    PAIR("pair", new String[0]),
    /// Whose word it is; which ones, a ranking decides.
    ORIGIN("origin", new String[0]),
    /// Why a record was set aside: no serde could read it, a stage failed on it, or it puts rules
    /// in force that are refused.
    FAULT("fault", "unreadable", "failed", "rules"),
    /// One value a process, as of [#JAVA].
    VERSION("version", new String[0]),
    JAVA("java", new String[0]),
    /// Of virtual threads that want a carrier: those that have one, those that wait for one.
    CARRIED("state", "mounted", "queued"),
    TOPIC(
            "topic",
            "articles",
            "lane",
            "verdicts",
            "claims",
            "fetch_state",
            "fetch_requests",
            "rules",
            "mutes",
            "corrections");

    /// What every unlisted value is counted as.
    public static final String OTHER = "other";

    private final String key;
    private final List<String> words;

    Label(String key, String... words) {
        this.key = key;
        this.words = List.of(words);
    }

    Label(String key, Enum<?>... values) {
        this(key, Arrays.stream(values).map(value -> written(value.name())).toArray(String[]::new));
    }

    private static String[] countries() {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .map(Label::written)
                .sorted()
                .toArray(String[]::new);
    }

    /// The label's name in Prometheus.
    public String key() {
        return key;
    }

    /// What it may say, `other` left out; empty for an open one.
    public List<String> words() {
        return words;
    }

    /// The listed value that a word stands for, else `other`.
    public String fold(String word) {
        var value = written(word);
        return words.contains(value) ? value : OTHER;
    }

    private static String written(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
