package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one article's sentences in order, carrying who was named, who is being quoted, and on
/// whose report it stands.
final class ArticleReading {
    private static final Pattern EMBEDDED = Pattern.compile("(?:- ?)?(.{1,80}) \\(@\\w{1,30}\\).*");

    private static final int AT_WAR = 3;

    private final RuleSet set;
    private final Trace trace;
    private final MentionReader mentions;
    private final Speakers speakers = new Speakers();
    private final DateReader dates;
    private List<Attribution> base;
    private boolean quoteOpen;
    private int lastParagraph;
    private List<Attribution> quoted = List.of();
    private boolean firstSpeech = true;
    private final boolean war;
    private final Article article;
    private SentenceAttributions attributions;

    ArticleReading(
            RuleSet set, Article article, ArticleText text, @Nullable LocalDate day, Trace trace) {
        this.set = set;
        this.trace = trace;
        mentions = new MentionReader(set.lexicon(), set.language(), day);
        dates = new DateReader(day);
        war = warlike(text.sentences().toList());
        this.article = article;
        attributions = attributions("", List.of());
        base = outlet(article).map(o -> List.of(attribution(o, "byline"))).orElse(List.of());
    }

    private SentenceAttributions attributions(String text, List<TokenizedSentence> sentences) {
        return new SentenceAttributions(set.attributions(), text, sentences);
    }

    private Optional<Outlet> outlet(Article article) {
        return Optional.ofNullable(article.outlet()).flatMap(set.outlets()::byId);
    }

    private static Attribution attribution(Outlet outlet, String cue) {
        var kind =
                outlet.kind() == OutletKind.STATE_MEDIA
                        ? SourceKind.STATE_MEDIA
                        : outlet.kind() == OutletKind.GOVERNMENT
                                ? SourceKind.OFFICIAL_NAMED
                                : SourceKind.MEDIA;
        var code =
                outlet.kind() == OutletKind.GOVERNMENT && outlet.ownChannelOf() != null
                        ? outlet.ownChannelOf()
                        : outlet.id();
        return new Attribution(outlet.name(), code, kind, cue);
    }

    void headline(TokenizedSentence title, List<Draft> drafts) {
        attributions = attributions(article.title(), List.of(title));
        sentence(title, true, List.of(), drafts);
    }

    void body(List<TokenizedSentence> sentences, List<Draft> drafts) {
        attributions = attributions(article.body(), sentences);
        var posts = embeddedPosts(sentences);
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var post = posts.get(sentence.paragraph());
            if (post == null || post.isPresent()) {
                var headline = i == 0 && looksLikeHeadline(sentence.text()) && sentences.size() > 1;
                sentence(
                        sentence, headline, post == null ? List.of() : List.of(post.get()), drafts);
            }
        }
    }

    private static boolean looksLikeHeadline(String text) {
        return text.length() < 140 && !text.strip().endsWith(".");
    }

    /// Posts in the text, by paragraph: their author when the source list knows it, else empty: a
    /// stranger's post claims nothing.
    private Map<Integer, Optional<Attribution>> embeddedPosts(List<TokenizedSentence> sentences) {
        var posts = new HashMap<Integer, Optional<Attribution>>();
        for (var sentence : sentences) {
            var author =
                    sentence.text().contains("(@")
                            ? EMBEDDED.matcher(Words.plain(sentence.text()).strip())
                            : null;
            if (author != null && author.matches()) {
                var known = set.outlets().byName(author.group(1)).map(o -> attribution(o, "post"));
                posts.put(sentence.paragraph(), known);
                posts.put(sentence.paragraph() - 1, known);
            }
        }
        return posts;
    }

    private void sentence(
            TokenizedSentence sentence,
            boolean headline,
            List<Attribution> post,
            List<Draft> drafts) {
        var field = sentence.field();
        var tokens = sentence.tokens();
        if (tokens.isEmpty()) {
            return;
        }
        var reading =
                new Reading(
                        sentence.text(),
                        tokens,
                        mentions.read(sentence.text(), tokens),
                        set.language(),
                        war || bombs(tokens),
                        trace);
        if (trace != Trace.NONE) {
            trace.sentence(field, sentence.start(), sentence.text(), reading.parties());
        }
        var relations =
                set.frames().triggered(reading, 0, reading.size())
                        ? attributions.in(sentence, reading)
                        : List.<SentenceAttributions.Laid>of();
        var speeches = new SpeechReader(reading, set.frames(), speakers, relations).read();
        standsOnAnother(speeches, field);
        var carried = carriedQuote(reading, sentence.paragraph());
        var frames = set.frames().match(reading, headline);
        var drafter =
                new Drafter(
                        set,
                        reading,
                        speeches,
                        speakers,
                        frames.isEmpty() ? List.of() : dates.read(reading),
                        carried,
                        concat(base, post));
        frames.forEach(
                frame ->
                        drafter.draft(field, sentence.start(), headline, frame)
                                .ifPresent(drafts::add));
        set.plainEvents()
                .read(reading, frames)
                .flatMap(event -> drafter.draft(field, sentence.start(), headline, event))
                .ifPresent(drafts::add);
        if (!headline) {
            drafter.references(field, sentence.start(), frames).forEach(drafts::add);
        }
        speakers.heard(reading, speeches);
        if (!speeches.isEmpty()) {
            quoted =
                    speeches.stream()
                            .max(Comparator.comparingInt(Speech::cueAt))
                            .map(Speech::sources)
                            .orElse(List.of());
        }
    }

    /// Whether the article has so many different words of war that its dead are the dead of one.
    private boolean warlike(List<TokenizedSentence> sentences) {
        var found = new HashSet<String>();
        for (var sentence : sentences) {
            for (var i = 0; i < sentence.tokens().size() && found.size() < AT_WAR; i++) {
                var word = set.language().warlike.longest(sentence.tokens(), i);
                if (word != null) {
                    found.addAll(word.values());
                }
            }
        }
        return found.size() >= AT_WAR;
    }

    /// Whether the sentence itself speaks of bombs.
    private boolean bombs(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (set.language().bombarding.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
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
