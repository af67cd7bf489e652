package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.CodePoints;
import org.tocsin.article.ContentHash;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Turns settled drafts into claims: status by the table, offsets in code points, slots with their
/// spans.
final class ClaimWriter {
    private static final int OLD_DAYS = 365;

    /// What is told further down is no news when it may be older than this.
    private static final int OLD_ASIDE_DAYS = 7;

    /// The news of an article stands in its headline or in sentences that start in the first so
    /// many chars: the first two.
    private static final int LEAD = 200;

    private static final int YEAR_REACH = 6;

    private final RuleSet set;
    private final Article article;
    private final @Nullable LocalDate day;
    private final String textHash;
    private final CodePoints title;
    private final CodePoints body;

    ClaimWriter(RuleSet set, Article article, @Nullable LocalDate day) {
        this.set = set;
        this.article = article;
        this.day = day;
        this.textHash = article.contentHash().value();
        this.title = new CodePoints(article.title());
        this.body = new CodePoints(article.body());
    }

    List<Claim> write(List<Draft> drafts) {
        var ids = new ArrayList<String>();
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            ids.add(
                    ContentHash.of(
                                    article.id().value(),
                                    textHash,
                                    draft.field(),
                                    String.valueOf(draft.offset()),
                                    String.valueOf(i))
                            .value()
                            .substring(0, 20));
            claims.add(
                    claim(
                            ids.getLast(),
                            draft,
                            draft.about() < 0 ? null : ids.get(draft.about()),
                            draft.about() < 0 ? null : drafts.get(draft.about())));
        }
        return List.copyOf(claims);
    }

    private Claim claim(String id, Draft draft, @Nullable String about, @Nullable Draft answered) {
        var row = set.statuses().decide(draft.seen());
        var acts = answered == null ? draft.frame() : answered.frame();
        var weapon = acts.instrument();
        var instrument = weapon == null ? null : weapon.weapon();
        var place = acts.place();
        var line = place == null ? null : place.place();
        var text = draft.field().equals("title") ? title : body;
        var quote = Quote.of(text, draft.offset(), draft.reading(), draft.frame());
        var date = draft.date() == null && answered != null ? answered.date() : draft.date();
        return new Claim(
                id,
                article.id(),
                draft.field(),
                draft.reading().text,
                quote.text(),
                quote.start(),
                quote.end(),
                draft.type(),
                plover(draft, acts, date),
                draft.actors(),
                draft.recipients(),
                instrument,
                acts.quantity(),
                line == null ? null : new Place(place == null ? "" : place.text(), line),
                date,
                draft.chain(),
                row.status(),
                row.factuality(),
                row.says(),
                way(draft, acts),
                severity(draft, acts),
                draft.frame().rule().id(),
                set.hash(),
                draft.chain().getLast().cue(),
                row.row(),
                about,
                SlotSpans.of(text, draft));
    }

    /// A type that an answer or a threat gave goes the type's own way.
    private static Direction way(Draft draft, Frame acts) {
        return draft.type() == acts.type() ? acts.rule().heads() : draft.type().direction();
    }

    private Plover plover(Draft draft, Frame acts, @Nullable ClaimDate date) {
        var aux = new ArrayList<String>();
        var leads = draft.headline() || draft.field().equals("title") || draft.offset() < LEAD;
        var last = date == null ? null : leads ? date.to() : date.from();
        var old = told().minusDays(leads ? OLD_DAYS : OLD_ASIDE_DAYS);
        if (last != null && last.isBefore(old) || recalls(draft)) {
            aux.add("historical");
        }
        var group = draft.frame().group();
        if (group.infinitive()
                && set.language().is("agreeing", draft.reading().word(group.governorAt()))) {
            aux.add("future");
        }
        switch (group.mood()) {
            case FUTURE -> aux.add("future");
            case POSSIBLE, CONDITIONAL, ABILITY, HYPOTHETICAL -> aux.add("hypothetical");
            case ACTUAL -> {}
        }
        if (draft.frame().group().negated()) {
            aux.add("negation");
        }
        var own = draft.type() == acts.type();
        return new Plover(
                own ? acts.rule().event() : draft.type().plover(),
                own ? mode(acts) : "",
                acts.rule().contexts(),
                aux);
    }

    /// The rule's mode, else that of the weapon: "aerial", "drone".
    private String mode(Frame acts) {
        var weapon = acts.instrument();
        var means = weapon == null ? null : weapon.weapon();
        if (!acts.rule().mode().isEmpty()
                || means == null
                || !acts.rule().event().equals("ASSAULT")) {
            return acts.rule().mode();
        }
        return means.line().stream()
                .map(set.modes()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /// "Since Russia invaded": the background of what is told, and words that recall.
    private boolean recalls(Draft draft) {
        if (draft.reading().subordinate(draft.frame().trigger())
                && draft.reading().word(0).equals("since")) {
            return true;
        }
        if (oldYear(draft) || standing(draft) || recurring(draft)) {
            return true;
        }
        for (var i = 0; i < draft.reading().size(); i++) {
            if (set.language().history.longest(draft.reading().tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// "Has been fighting the government since 1976": a state of things, and no news.
    private boolean standing(Draft draft) {
        var reading = draft.reading();
        var frame = draft.frame();
        return (frame.group().gerund() || frame.nominal())
                && set.language().is("be", reading.word(frame.trigger() - 1))
                && set.language().is("have", reading.word(frame.trigger() - 2))
                && new DateReader(day)
                        .read(reading).stream()
                                .filter(d -> d.from() > frame.to())
                                .filter(d -> reading.word(d.from() - 1).equals("since"))
                                .map(d -> d.date().from())
                                .anyMatch(d -> d != null && d.isBefore(told().minusDays(OLD_DAYS)));
    }

    /// "Has come under repeated attack", "after previous raids": of no day.
    private boolean recurring(Draft draft) {
        return draft.date() == null
                && draft
                        .reading()
                        .tokens
                        .subList(Math.max(0, draft.frame().trigger() - 1), draft.frame().to())
                        .stream()
                        .anyMatch(t -> set.language().is("recurring", t.text()));
    }

    /// "The 2012 attack", told in 2016.
    private boolean oldYear(Draft draft) {
        var frame = draft.frame();
        var least = Math.max(0, frame.trigger() - YEAR_REACH);
        var most = Math.min(draft.reading().size(), frame.to() + YEAR_REACH);
        for (var i = least; i < most; i++) {
            var word = draft.reading().word(i);
            if (word.length() == 4
                    && word.chars().allMatch(c -> c >= '0' && c <= '9')
                    && (word.startsWith("19") || word.startsWith("20"))
                    && Integer.parseInt(word) < told().getYear() - 1) {
                return true;
            }
        }
        return false;
    }

    /// The day on which the article tells it, or was fetched.
    private LocalDate told() {
        return day != null ? day : article.fetchedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Severity severity(Draft draft, Frame acts) {
        var weapon = acts.instrument();
        var base = draft.type() == acts.type() ? acts.rule().base() : draft.type().severity();
        var raised =
                weapon != null && base.compareTo(Severity.MODERATE) >= 0
                        ? base.ordinal() + Math.min(1, weapon.severity())
                        : base.ordinal();
        return Severity.values()[Math.min(raised, Severity.EXTREME.ordinal())];
    }
}
