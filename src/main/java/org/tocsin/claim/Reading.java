package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
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
    private final Subjects subjects = new Subjects(this);
    private int fence = Integer.MAX_VALUE;
    private @Nullable Thing @Nullable [] things;
    private final boolean war;
    private @Nullable BitSet boundaries;

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

    /// How many different states, bodies and people it names.
    int parties() {
        return (int)
                mentions.stream()
                        .filter(m -> m.canAct() || m.type() == Mention.Type.MODIFIER)
                        .map(Mention::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
    }

    /// Tells whoever listens that a rule's trigger made no claim.
    void missed(FrameRule rule, int trigger, int to, Miss.Why why, String what) {
        if (trace != Trace.NONE) {
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
        if (trace != Trace.NONE) {
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
        return word(i).equals("-") && i > 0 && tokens.get(i).start() > tokens.get(i - 1).end();
    }

    /// "More than 100": no comparison of clauses.
    private boolean moreThan(int i) {
        return word(i).equals("than")
                && (language.numbers.containsKey(word(i + 1))
                        || !word(i + 1).isEmpty() && Character.isDigit(word(i + 1).charAt(0)));
    }

    boolean boundary(int i) {
        if (boundaries == null) {
            boundaries = new BitSet(size());
            for (var at = 0; at < size(); at++) {
                boundaries.set(at, partsClauses(at));
            }
        }
        return i >= 0 && boundaries.get(i);
    }

    private boolean partsClauses(int i) {
        var soFar = word(i).equals("until") && word(i + 1).equals("now");
        return language.is("boundaries", word(i)) && !soFar && !moreThan(i) || dash(i);
    }

    /// The last token, exclusive, to which what follows a trigger can still belong to it.
    ///
    /// @param subordinate whether the trigger stands in a clause that a comma ends: "Since Russia
    ///   invaded, …"
    int limit(int from, boolean subordinate) {
        for (var i = from; i < size(); i++) {
            if (language.is("stops", word(i)) && !moreThan(i)
                    || dash(i)
                    || i == fence
                    || subordinate && word(i).equals(",")
                    || word(i).equals("in") && language.is("replies", word(i + 1))) {
                return i;
            }
            if (word(i).equals("that") && i > from) {
                return i;
            }
        }
        return size();
    }

    /// The first token of the clause in which a token stands.
    int clauseStart(int at) {
        for (var i = at - 1; i >= 0; i--) {
            if (boundary(i) || word(i).equals("that") || word(i).equals(":")) {
                return i == 0 ? mainClause(at) : i + 1;
            }
        }
        return 0;
    }

    /// Behind the comma that ends the clause with which the sentence opens, when the token stands
    /// there.
    private int mainClause(int at) {
        for (var i = 1; i < at; i++) {
            if (word(i).equals(",")) {
                return i + 1;
            }
        }
        return 1;
    }

    /// Whether the clause of a token is opened by "since", "while", "after" and their like at the
    /// start of the sentence.
    boolean subordinate(int at) {
        var start = clauseStart(at);
        return start == 1 && language.is("boundaries", word(0));
    }

    /// Where a trailing attribution starts: nothing behind it belongs to what is told before.
    void fence(int token) {
        fence = Math.min(fence, token);
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
        var i = from - 1;
        for (var skipped = 0; i >= 0 && skipped < 4; skipped++, i--) {
            var word = word(i);
            if (language.is("prepositions", word)) {
                return word;
            }
            if (word.length() == 4 && Character.isDigit(word.charAt(0))) {
                return ""; // "In 1982 Argentina": the year has the preposition
            }
            var before = mentionAt(i);
            if (before != null
                            && before.type() != Mention.Type.MODIFIER
                            && before.type() != Mention.Type.MAKER
                    || !loose(i)) {
                return "";
            }
        }
        return "";
    }

    boolean loose(int i) {
        var word = word(i);
        return DETERMINERS.contains(word)
                || language.is("qualifiers", word)
                || language.numbers.containsKey(word)
                || mentionAt(i) != null
                || Character.isDigit(word.codePointAt(0))
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
        return subjects.coordinated(last);
    }

    /// This mention and those joined to it behind: "Ukraine and Moldova".
    List<Mention> onward(Mention first) {
        return subjects.onward(first);
    }

    /// Mentions that lie wholly in a range.
    List<Mention> between(int from, int to) {
        return mentions.stream().filter(m -> m.from() >= from && m.to() <= to).toList();
    }
}
