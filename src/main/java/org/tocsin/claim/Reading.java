package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One sentence laid out for the rules: its tokens, its mentions, and who stands where.
final class Reading {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "-", "'s", "\"");

    final String text;
    final List<Token> tokens;
    final List<Mention> mentions;
    final Language language;
    private final Trace trace;
    private final @Nullable Mention[] covering;
    private final Subjects subjects;
    private final Joined joined = new Joined(this);
    private final Prepositions prepositions;
    private final Clauses clauses;
    private final Chances chances = new Chances(this);
    private @Nullable Thing @Nullable [] things;
    private final boolean war;
    private TokenTrie.@Nullable Match<Language.Cue> @Nullable [] cues;

    Reading(
            String text,
            List<Token> tokens,
            List<Mention> mentions,
            Language language,
            boolean war,
            Trace trace) {
        this.text = text;
        this.tokens = tokens;
        this.mentions = mentions;
        this.language = language;
        this.clauses = new Clauses(this);
        this.subjects = new Subjects(this);
        this.prepositions = new Prepositions(this);
        this.war = war;
        this.trace = trace;
        covering = new Mention[tokens.size()];
        for (var mention : mentions) {
            for (var i = mention.from(); i < mention.to(); i++) {
                covering[i] = mention;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    /// Whether somebody listens to what makes no claim.
    boolean heard() {
        return trace != Trace.NONE;
    }

    /// Which rules have a chance in it.
    Chances chances() {
        return chances;
    }

    /// Tells whoever listens that a rule's trigger made no claim.
    void missed(FrameRule rule, int trigger, int to, Miss.Why why, String what) {
        if (heard()) {
            var end = tokens.get(to - 1).end();
            trace.missed(new Miss(rule.id(), tokens.get(trigger).start(), end, why, what));
        }
    }

    /// As above, of a frame that was read.
    void missed(Frame frame, Miss.Why why, String what) {
        missed(frame.rule(), frame.trigger(), frame.to(), why, what);
    }

    /// Tells whoever listens that no rule was tried, or none on that word.
    void passedOver(int trigger, int to, Miss.Why why, String what) {
        if (heard()) {
            var from = tokens.get(trigger).start();
            var end = to > trigger ? tokens.get(to - 1).end() : from;
            trace.missed(new Miss("", from, end, why, what));
        }
    }

    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    String span(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// The cue that starts at the token, or null.
    TokenTrie.@Nullable Match<Language.Cue> cue(int i) {
        if (cues == null) {
            cues = language.cues.longestAtEach(tokens);
        }
        return i >= 0 && i < cues.length ? cues[i] : null;
    }

    /// What wars hit, where it stands at the token.
    @Nullable Thing thingAt(int i) {
        if (things == null) {
            things = language.things.in(this);
        }
        return i >= 0 && i < things.length ? things[i] : null;
    }

    /// Whether the article tells of a war, or the sentence of bombs.
    boolean war() {
        return war;
    }

    @Nullable Mention mentionAt(int i) {
        return i >= 0 && i < covering.length ? covering[i] : null;
    }

    /// A dash that parts clauses, not one inside a word.
    boolean dash(int i) {
        return clauses.dash(i);
    }

    boolean boundary(int i) {
        return clauses.boundary(i);
    }

    /// The last token, exclusive, to which what follows a trigger can still belong to it.
    int limit(int from, boolean subordinate) {
        return clauses.limit(from, subordinate);
    }

    /// Whether "none of" stands before the token in its clause.
    boolean noneOf(int at) {
        return clauses.noneOf(at);
    }

    /// The first token of the clause in which a token stands.
    int clauseStart(int at) {
        return clauses.clauseStart(at);
    }

    /// Whether the clause of a token is opened by "since", "while" and their like.
    boolean subordinate(int at) {
        return clauses.subordinate(at);
    }

    /// Whether a token stands in an insertion that a comma closes: ", damaged in a raid last
    /// week,".
    boolean inserted(int at) {
        return clauses.inserted(at);
    }

    /// Whether a comma ends the clause of a token: it is subordinate or inserted.
    boolean enclosed(int at) {
        return clauses.enclosed(at);
    }

    /// Where a trailing attribution starts: nothing behind it belongs to what is told before.
    void fence(int token) {
        clauses.fence(token);
    }

    int fence() {
        return clauses.fence();
    }

    boolean hyphenBefore(int i) {
        return word(i - 1).equals("-") && !dash(i - 1);
    }

    /// The subject of the verb group that starts at a token, or null: see [Subjects#before].
    @Nullable Mention subject(int groupFrom, boolean alsoOutlets) {
        return subjects.before(groupFrom, alsoOutlets);
    }

    /// The last token of the subject of the verb group that starts at a token, or -1.
    int head(int groupFrom) {
        return subjects.head(groupFrom, false);
    }

    /// Whether a preposition stands before the mention, over articles, numbers and qualifiers.
    boolean governed(Mention mention) {
        return language.is("prepositions", preposition(mention));
    }

    /// The word that governs a mention: the nearest one to its left that is no article, number,
    /// adjective or title.
    String preposition(Mention mention) {
        return preposition(mention.from());
    }

    /// The word that governs what starts at a token.
    String preposition(int from) {
        return prepositions.before(from);
    }

    /// "Last May launched": no modal.
    boolean month(int i) {
        return i > 0
                && language.is("months", word(i))
                && Character.isUpperCase(span(i, i + 1).codePointAt(0))
                && text.chars().anyMatch(Character::isLowerCase);
    }

    boolean loose(int i) {
        var word = word(i);
        return DETERMINERS.contains(word)
                || language.is("qualifiers", word)
                || language.counts(word)
                || mentionAt(i) != null
                || word.endsWith("ern")
                || word.endsWith("ed")
                || word.endsWith("al");
    }

    /// The subject that a joined verb shares with the one before: see [Subjects#shared].
    @Nullable Mention sharedSubject(int groupFrom) {
        return subjects.shared(groupFrom);
    }

    /// Mentions joined with this one by commas and "and": "Great Britain and France".
    List<Mention> coordinated(Mention last) {
        return joined.coordinated(last);
    }

    /// This mention and those joined to it behind: "Ukraine and Moldova".
    List<Mention> onward(Mention first) {
        return joined.onward(first);
    }

    /// Mentions that lie wholly in a range.
    List<Mention> between(int from, int to) {
        var inside = new ArrayList<Mention>(0);
        for (var mention : mentions) {
            if (mention.from() >= from && mention.to() <= to) {
                inside.add(mention);
            }
        }
        return inside;
    }
}
