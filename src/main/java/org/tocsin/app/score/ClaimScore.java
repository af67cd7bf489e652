package org.tocsin.app.score;

import org.tocsin.article.Span;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimStatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Compares the claims that were read with those that people marked.
///
/// A claim read is the one marked when it has its type and their words overlap; of several such
/// pairs those that agree in more are taken first, each claim once. Status, source and sides are
/// compared in pairs only, so that a missed claim costs its type and its status and no more. Plain
/// PLOVER events count like any other where they are marked; those that nobody marked are context,
/// and are counted apart.
public final class ClaimScore {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /// Something that was read otherwise than marked.
    ///
    /// @param text the text's id
    /// @param what `type`, `status`, `source`, `actor`, `recipient`, `none`, `denial`, or `context`
    ///   for a plain event that nobody marked
    /// @param gold what was marked, empty when nothing was
    /// @param read what was read, empty when nothing was
    /// @param quote the words that carry it: of what was read, else of what was marked
    public record Error(String text, String what, String gold, String read, String quote) {}

    private record Pair(AnnotatedClaim gold, Claim read, int agreement) {}

    private final Prf types = new Prf();
    private final Prf statuses = new Prf();
    private final Prf slots = new Prf();
    private final Consumer<Error> errors;
    private int outOfPlace;
    private int falseDenials;
    private int context;

    /// @param errors takes every disagreement
    public ClaimScore(Consumer<Error> errors) {
        this.errors = errors;
    }

    /// Compares one text.
    public void add(AnnotatedText text, List<Claim> claims) {
        var read = new ArrayList<>(claims);
        var missed = new ArrayList<>(text.claims());
        for (var pair : pairs(text, read)) {
            if (missed.contains(pair.gold) && read.contains(pair.read)) {
                missed.remove(pair.gold);
                read.remove(pair.read);
                agree(text.id(), pair);
            }
        }
        for (var gold : missed) {
            types.missed(gold.type());
            statuses.missed(gold.status());
            errors.accept(new Error(text.id(), "type", gold.type(), "", gold.words()));
        }
        read.forEach(claim -> unmarked(text, claim));
    }

    private void unmarked(AnnotatedText text, Claim claim) {
        var placed = claim.field().equals("body");
        var forbidden =
                text.none().stream().anyMatch(s -> placed && overlap(s, claim)) ? "none" : "";
        if (!forbidden.isEmpty()) {
            outOfPlace++;
        }
        var type = claim.type().name();
        var kind = forbidden.isEmpty() ? "type" : forbidden;
        if (claim.type().plain()) {
            context++;
            kind = "context";
        } else if (text.whole() || text.claims().isEmpty()) {
            types.wrong(type);
        } else {
            return;
        }
        denied(text.id(), claim, deniedThere(text, claim) ? "DENIED" : "");
        errors.accept(new Error(text.id(), kind, "", type, claim.quote()));
    }

    /// Whether its words are marked as a denial, of an act of another type.
    private static boolean deniedThere(AnnotatedText text, Claim claim) {
        return text.claims().stream()
                .anyMatch(gold -> gold.status().equals("DENIED") && overlap(gold, claim));
    }

    private void denied(String text, Claim claim, String gold) {
        if (claim.status() == ClaimStatus.DENIED && !gold.equals("DENIED")) {
            falseDenials++;
            errors.accept(new Error(text, "denial", gold, "DENIED", claim.quote()));
        }
    }

    private static List<Pair> pairs(AnnotatedText text, List<Claim> read) {
        var pairs = new ArrayList<Pair>();
        for (var gold : text.claims()) {
            for (var claim : read) {
                if (gold.type().equals(claim.type().name()) && overlap(gold, claim)) {
                    pairs.add(new Pair(gold, claim, agreement(gold, claim)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::agreement).reversed());
        return pairs;
    }

    private static int agreement(AnnotatedClaim gold, Claim claim) {
        return (gold.status().equals(claim.status().name()) ? 4 : 0)
                + (sameSource(gold.source(), source(claim)) ? 2 : 0)
                + (Set.copyOf(gold.actor()).equals(codes(claim.actor())) ? 1 : 0);
    }

    private static boolean overlap(AnnotatedClaim gold, Claim claim) {
        return gold.title() == claim.field().equals("title")
                && claim.start() < gold.end()
                && gold.start() < claim.end();
    }

    private static boolean overlap(Span none, Claim claim) {
        return claim.start() < none.end() && none.start() < claim.end();
    }

    private void agree(String text, Pair pair) {
        var gold = pair.gold;
        var claim = pair.read;
        types.right(gold.type());
        var status = claim.status().name();
        statuses.pair(gold.status(), status);
        if (!gold.status().equals(status)) {
            errors.accept(new Error(text, "status", gold.status(), status, claim.quote()));
        }
        denied(text, claim, gold.status());
        if (!gold.source().equals("*")) {
            slot(
                    text,
                    "source",
                    gold.source(),
                    source(claim),
                    claim,
                    sameSource(gold.source(), source(claim)));
        }
        sides(text, "actor", gold.actor(), codes(claim.actor()), claim);
        sides(text, "recipient", gold.recipient(), codes(claim.recipient()), claim);
    }

    private void sides(String text, String slot, List<String> gold, Set<String> read, Claim claim) {
        var marked = new HashSet<>(gold);
        slot(
                text,
                slot,
                String.join(" ", marked),
                String.join(" ", read),
                claim,
                marked.equals(read));
    }

    /// An empty slot that nobody marked either counts for nothing.
    private void slot(
            String text, String slot, String gold, String read, Claim claim, boolean same) {
        if (gold.isEmpty() && read.isEmpty()) {
            return;
        }
        if (same) {
            slots.right(slot);
            return;
        }
        if (!gold.isEmpty()) {
            slots.missed(slot);
        }
        if (!read.isEmpty()) {
            slots.wrong(slot);
        }
        errors.accept(new Error(text, slot, gold, read, claim.quote()));
    }

    private static String source(Claim claim) {
        var innermost = claim.source();
        return innermost.cue().equals("byline") ? "" : innermost.source();
    }

    /// Whether two ways of naming a source share their words, articles aside: one may say more.
    static boolean sameSource(String gold, String read) {
        var wanted = words(gold);
        var found = words(read);
        return wanted.containsAll(found) && !found.isEmpty()
                || found.containsAll(wanted) && !wanted.isEmpty()
                || wanted.isEmpty() && found.isEmpty();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.toSet());
    }

    /// What was claimed.
    public Prf types() {
        return types;
    }

    /// How it was held; a claim that was missed is a status missed.
    public Prf statuses() {
        return statuses;
    }

    /// Innermost source, actor and recipient of the claims found.
    public Prf slots() {
        return slots;
    }

    /// Claims out of words that claim nothing: furniture of the page, other stories.
    public int outOfPlace() {
        return outOfPlace;
    }

    /// Plain PLOVER events that nobody marked: neither right nor wrong.
    public int context() {
        return context;
    }

    /// Denials where nobody marked one, of whatever type: the worst error.
    public int falseDenials() {
        return falseDenials;
    }
}
