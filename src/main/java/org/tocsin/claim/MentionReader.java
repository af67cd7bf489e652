package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the mentions of one article, sentence by sentence, and remembers whom a short name meant.
///
/// "National Security Council spokesman John Kirby" makes one mention with the state's code, and
/// lets "Kirby" alone mean the same later on.
final class MentionReader {
    private final Lexicon lexicon;
    private final Language language;
    private final @Nullable LocalDate day;
    private final Map<String, Mention> shortNames = new HashMap<>();

    MentionReader(Lexicon lexicon, Language language, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.language = language;
        this.day = day;
    }

    /// The mentions of a sentence in order, never overlapping.
    List<Mention> read(String text, List<Token> tokens) {
        var scan = new MentionScan(new Lookahead(lexicon, language, text, tokens), this);
        var mentions = new ArrayList<Mention>();
        for (var i = 0; i < tokens.size(); ) {
            var mention = scan.at(i);
            if (mention != null && mention.type() != Mention.Type.OTHER) {
                mentions.add(mention);
            }
            i = mention == null ? i + 1 : mention.to();
        }
        mentions.forEach(office -> introduced(office, text, tokens));
        return mentions;
    }

    /// "Ali Kamal, head of the Iranian delegation": who is called Kamal from now on.
    private void introduced(Mention office, String text, List<Token> tokens) {
        var last = office.from() - 2;
        if (office.type() == ACTOR
                && office.code() != null
                && !office.person()
                && office.kind().speaksOfficially()
                && office.ofHuman(language)
                && last > 0
                && tokens.get(last + 1).text().equals(",")
                && name(text, tokens.get(last))
                && name(text, tokens.get(last - 1))) {
            remember(tokens.get(last).text(), office.named(true));
        }
    }

    private boolean name(String text, Token token) {
        return Character.isUpperCase(text.codePointAt(token.start()))
                && lexicon.names().longest(List.of(token), 0) == null;
    }

    /// Whether the state existed, or the person held the office, when the article was published.
    boolean holds(Sense sense) {
        return sense.holdsOn(day);
    }

    boolean dated() {
        return day != null;
    }

    /// Of all who bore a name in office, those who then held theirs; else those who just had.
    List<Sense.Person> inOffice(List<Sense> senses) {
        var held =
                senses.stream()
                        .filter(s -> s instanceof Sense.Person && s.holdsOn(day))
                        .map(Sense.Person.class::cast)
                        .toList();
        var serving = held.stream().filter(person -> person.servesOn(day)).toList();
        return serving.isEmpty() ? held : serving;
    }

    /// Lets the last word of a name stand for it from now on.
    void remember(String lastWord, Mention meant) {
        if (meant.type() == Mention.Type.OUTLET) {
            shortNames.putIfAbsent(lastWord, meant);
        } else {
            shortNames.put(lastWord, meant.as(ACTOR));
        }
    }

    @Nullable Mention known(String word) {
        return shortNames.get(word);
    }
}
