package org.tocsin.metrics;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Severity;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the path counts, in the words of the field.
///
/// The law that the numbers keep: article records read = first verdicts + dead letters that took an
/// article record. A counter raised inside a Kafka transaction also counts work that was aborted,
/// so the stages raise none. A consumer that reads with `isolation.level=read_committed` calls
/// these verbs, once a record seen; only `fetched` and `article` are called where the thing
/// happens, after its transaction is committed.
///
/// Words given as text are labels: case and hyphens do not matter, and a word that [Label] does not
/// list is counted as `other`. Every method is safe to call from any thread and returns at once.
public interface PipelineMeters {
    /// Counts nothing.
    PipelineMeters NONE = NoMeters.NONE;

    /// A source answered, or did not.
    void fetched(String outcome);

    /// How many of the sources that are polled here are in a condition.
    void sources(String condition, long count);

    /// How each of the sources that are polled here fares; stands until it is said anew.
    void sources(List<SourceFigures> sources);

    /// A feed was asked for this long after it was due.
    void pollLateness(Duration late);

    /// A request went out to a host.
    void requested();

    /// A request has ended, after so long.
    void answered(Duration took);

    /// A stage has worked for so long, on one page or one record. Counts work whose transaction was
    /// aborted too.
    void worked(String stage, Duration time);

    /// An article record was seen.
    ///
    /// @param ingested its own time
    void articleSeen(Instant ingested);

    /// A stage is done with an article.
    void article(String stage, String outcome);

    /// A page was read.
    ///
    /// @param article whether it goes further
    void page(PageKind kind, boolean article);

    /// Something of a page was left unread.
    void skipped(Skip what);

    /// The first verdict of an article record; a copy among them is counted as folded too.
    void firstVerdict(Verdict verdict);

    /// A later version of a verdict.
    void verdictChanged(Verdict verdict);

    /// A claim came out on `claims`.
    void claim(ClaimType type, ClaimStatus status);

    /// An article entered in a language without rules: it passes untagged.
    ///
    /// @param language its ISO 639-1 code
    void untagged(String language);

    /// A transition came out on `alerts`.
    ///
    /// @param theatre code of the country that it is about, or null
    void alert(String msgType, Severity severity, String eventStatus, @Nullable String theatre);

    /// How long after its article's ingest time an alert stood on `alerts`. Clocks that differ can
    /// give less than zero, which counts as zero.
    void fetchToAlert(Duration time);

    /// The same from the publication; not called for undated articles.
    void publicationToAlert(Duration time);

    /// An alert that was not sent, and why.
    void suppressed(String reason);

    /// A record that could not be read or worked on.
    ///
    /// @param topic where it came from, without the configured prefix
    /// @param fault what was wrong with it
    void deadLetter(String topic, String fault);

    /// Events that are neither expired nor retracted.
    void openEvents(long count);

    /// The index of the pairs of parties that stand highest, by pair; a pair that is missing is
    /// shown no more.
    void escalation(Map<String, Double> pairs);

    /// How many open events the busiest origins stand behind, by origin; one that is missing is
    /// shown no more.
    void origins(Map<String, Long> events);

    /// Where law 1 stands.
    void balance(Balance balance);
}
