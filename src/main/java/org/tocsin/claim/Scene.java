package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.PLACE;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// Where an act was, as the words around it tell.
final class Scene {
    private final FrameSlots slots;
    private final Reading reading;
    private final FrameRule rule;
    private final Whereabouts whereabouts;

    Scene(FrameSlots slots) {
        this.slots = slots;
        this.reading = slots.reading;
        this.rule = slots.rule;
        this.whereabouts = new Whereabouts(reading, slots.trigger, slots.to);
    }

    /// The most exact place that the act is said to reach; of deaths, where that was of which they
    /// are told: "a strike in Kenya killed nine".
    @Nullable Mention of(List<Mention> right, List<Mention> recipients, VerbGroup group) {
        var reached = mostExact(right, recipients);
        if (reached != null || !rule.toll() || rule.byTeller()) {
            return reached;
        }
        var start = reading.clauseStart(group.from());
        var before =
                reading.between(start, group.from()).stream()
                        .filter(m -> shelled(m) || leadsTo(m) && struck(start, m.from()))
                        .toList();
        return mostExact(before, recipients);
    }

    /// "The shelling of Nyala", not "the attack of the Chadians".
    private boolean shelled(Mention place) {
        var of = place.from() - 1;
        of -= reading.language.is("articles", reading.word(of)) ? 1 : 0;
        var act = reading.word(of - 1);
        return reading.word(of).equals("of")
                && reading.language.is("acts", act)
                && (act.endsWith("ing") || act.endsWith("ment"));
    }

    private boolean struck(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(reading::word)
                .anyMatch(
                        word ->
                                reading.language.is("acts", word)
                                        || reading.language.is("battles", word)
                                        || reading.language.is("hitting", word));
    }

    /// Of several the first. Whose a thing is tells where only if nothing else does, and not at all
    /// of what moves about.
    private @Nullable Mention mostExact(List<Mention> named, List<Mention> recipients) {
        Mention best = null;
        var most = -1;
        for (var mention : named) {
            var line = mention.place();
            var exact = line == null ? -1 : mention.type() == MODIFIER ? 0 : line.size();
            if (exact > most && whereabouts.tells(mention) && reached(mention, recipients)) {
                best = mention;
                most = exact;
            }
        }
        return best;
    }

    private boolean reached(Mention place, List<Mention> recipients) {
        var assault = rule.type().plover().equals("ASSAULT");
        var met = met(place, recipients);
        if (place.type() == MAKER || !assault && met) {
            return false;
        }
        return (met || place.type() == PLACE || leadsTo(place))
                && !slots.recipients.only(place)
                && !slots.recipients.strikes(place);
    }

    /// Where they start is asked first: a sentence of one act without end compares them all.
    private static boolean met(Mention place, List<Mention> recipients) {
        for (var recipient : recipients) {
            if (recipient.from() == place.from() && recipient.equals(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsTo(Mention place) {
        var preposition = reading.preposition(place);
        return reading.language.is("locatives", preposition)
                || whereabouts.town(place)
                || rule.prepositions().contains(preposition) && !rule.type().plover().equals("AID");
    }
}
