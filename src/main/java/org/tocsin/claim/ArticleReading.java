package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Reads one article's sentences in order, carrying who was named, who is being quoted, and on
/// whose report it stands.
final class ArticleReading {
    /// Somebody is quoted, and the text does not tell who.
    private static final List<Attribution> SOMEBODY =
            List.of(new Attribution("somebody quoted", null, SourceKind.ANALYST, "quotation"));

    private final RuleSet set;
    private final Trace trace;
    private final Prospects prospects;
    private final SentenceAttributions inTitle;
    private final SentenceAttributions inBody;
    private final Speakers speakers = new Speakers();
    private final DateReader dates;
    private List<Attribution> base;
    private boolean quoteOpen;
    private int lastParagraph;
    private List<Attribution> quoted = List.of();
    private boolean firstSpeech = true;

    ArticleReading(
            RuleSet set, Article article, ArticleText text, @Nullable LocalDate day, Trace trace) {
        this.set = set;
        this.trace = trace;
        prospects = new Prospects(set, text, day, trace);
        inTitle = new SentenceAttributions(set.attributions(), article.title(), text.title());
        inBody = new SentenceAttributions(set.attributions(), article.body(), text.body());
        dates = new DateReader(day);
        base = new Houses(set.outlets()).byline(article);
    }

    /// The claims of the article, in the order of its text.
    ///
    /// Who says what is carried from sentence to sentence, so it is read up to the last one that
    /// tells an act, and behind that up to the last one that may answer any: the rest would be read
    /// for nothing. Whoever listens hears of every sentence.
    List<Draft> read() {
        var all = prospects.all();
        var drafts = new ArrayList<Draft>();
        var told = trace == Trace.NONE ? past(all, Prospect::tells) : all.size();
        all.subList(0, told).forEach(prospect -> sentence(prospect, drafts));
        if (!drafts.isEmpty()) {
            var behind = all.subList(told, all.size());
            var answered = past(behind, Prospect::answers);
            behind.subList(0, answered).forEach(prospect -> sentence(prospect, drafts));
        }
        return drafts;
    }

    /// Behind the last one of its kind.
    private static int past(List<Prospect> prospects, Predicate<Prospect> kind) {
        var last = prospects.size() - 1;
        while (last >= 0 && !kind.test(prospects.get(last))) {
            last--;
        }
        return last + 1;
    }

    private void sentence(Prospect prospect, List<Draft> drafts) {
        var sentence = prospect.sentence();
        var reading = prospect.reading();
        var field = sentence.field();
        if (trace != Trace.NONE) {
            trace.sentence(field, sentence.start(), sentence.text(), parties(reading));
        }
        speakers.told.filed(reading);
        var relations = (field.equals("title") ? inTitle : inBody).in(sentence, reading);
        var speeches = new SpeechReader(reading, set.frames(), speakers, relations).read();
        standsOnAnother(speeches, field);
        var carried = carriedQuote(reading, sentence.paragraph());
        var frames = prospect.frames();
        var headline = prospect.headline();
        var drafter =
                new Drafter(
                        reading,
                        speeches,
                        speakers,
                        frames.isEmpty() ? List.of() : dates.read(reading),
                        carried,
                        concat(base, prospect.post()));
        frames.forEach(
                frame ->
                        drafter.draft(field, sentence.start(), headline, frame)
                                .ifPresent(drafts::add));
        prospect.plain()
                .flatMap(event -> drafter.draft(field, sentence.start(), headline, event))
                .ifPresent(drafts::add);
        if (!headline) {
            drafter.references(field, sentence.start(), frames).forEach(drafts::add);
        }
        speakers.told.heard(reading, speeches);
        if (speeches.isEmpty() && carried.isEmpty() && turnsFrom(reading)) {
            quoted = SOMEBODY;
        }
        if (!speeches.isEmpty()) {
            quoted =
                    speeches.stream()
                            .max(Comparator.comparingInt(Speech::cueAt))
                            .map(Speech::sources)
                            .orElse(List.of());
        }
    }

    /// How many different states, bodies and people a sentence names.
    private static int parties(Reading reading) {
        return (int)
                reading.mentions.stream()
                        .filter(m -> m.canAct() || m.type() == Mention.Type.MODIFIER)
                        .map(Mention::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
    }

    /// "Moscow claims …, News.az reports citing Fox News": a report that the whole article stands
    /// on.
    private void standsOnAnother(List<Speech> speeches, String field) {
        if (!firstSpeech || speeches.isEmpty() || field.equals("title") || base.isEmpty()) {
            return;
        }
        firstSpeech = false;
        for (var speech : speeches) {
            var sources = speech.sources();
            var own = base.getFirst().code();
            if (sources.size() > 1
                    && own != null
                    && own.equals(sources.getFirst().code())
                    && sources.stream()
                            .allMatch(
                                    s ->
                                            s.kind() == SourceKind.MEDIA
                                                    || s.kind() == SourceKind.STATE_MEDIA)) {
                base = sources;
            }
        }
    }

    /// "Moscow gave its own account.", "The statement said:": behind words of somebody else than
    /// who spoke last a quotation may be anybody's.
    private boolean turnsFrom(Reading reading) {
        if (quoted.isEmpty()) {
            return false;
        }
        var spoke = quoted.getLast().code();
        return reading.word(reading.size() - 1).equals(":")
                || reading.mentions.stream()
                        .filter(m -> m.type() == Mention.Type.ACTOR && m.code() != null)
                        .anyMatch(
                                m ->
                                        !String.valueOf(m.code()).equals(spoke)
                                                && !reading.governed(m));
    }

    /// Who is speaking where a quotation runs on from the sentence before.
    private List<Attribution> carriedQuote(Reading reading, int paragraph) {
        var starts = reading.word(0).equals("\"");
        quoteOpen &= starts || paragraph == lastParagraph; // each paragraph of it opens anew
        lastParagraph = paragraph;
        var open = quoteOpen;
        for (var token : reading.tokens) {
            if (token.text().equals("\"")) {
                quoteOpen = !quoteOpen;
            }
        }
        return open || starts ? quoted : List.of();
    }

    private static List<Attribution> concat(List<Attribution> one, List<Attribution> two) {
        var all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
