package org.tocsin.claim;

/// Words of a sentence that may relate two parties.
///
/// @param from its first token
/// @param to the token after its last; the object is not part of it
/// @param object the token at which the rule's object stands, or -1
/// @param group the verb that tells it, or that carries its noun
/// @param noun whether a noun names it
/// @param carried whether a light verb carries that noun
/// @param sure whether the word cannot be anything else there
record RelationCue(
        RelationRule rule,
        int from,
        int to,
        int object,
        VerbGroup group,
        boolean noun,
        boolean carried,
        boolean sure) {}
