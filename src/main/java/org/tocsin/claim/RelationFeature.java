package org.tocsin.claim;

/// What speaks for or against a cue as the one that relates two parties. The weights stand in
/// `relations.yaml`, by these names in lower case.
enum RelationFeature {
    /// A word of the cue beyond its first.
    WORD,
    /// The object that the rule asks for stands there.
    OBJECT,
    /// How far from the verb that object stands, by token.
    OBJECT_GAP,
    /// The cue decides over the act that depends on it.
    GOVERNOR,
    /// The cue is an infinitive that such a cue governs.
    GOVERNED,
    /// A noun that no light verb carries.
    NOUN,
    /// A noun that a light verb carries: "launched an attack".
    CARRIED,
    /// A bare participle in -ing.
    GERUND,
    /// An infinitive.
    INFINITIVE,
    /// A participle that only qualifies its noun: "the men held in May were freed".
    REDUCED,
    /// In a clause behind "who had", "which could": what went before, or what something is able to.
    EARLIER,
    /// In a clause with "if" or "unless", or told as what somebody is able to do.
    CONDITION,
    /// A participle in -ing behind "before", "after": it only tells when or how.
    ADVERBIAL,
    /// The cue stands between source and target, in the order of its voice.
    ACROSS,
    /// The cue stands between them, in the other order.
    AGAINST,
    /// It stands behind both.
    BEHIND,
    /// It stands behind both, they are joined by "and", and both can be its subject.
    JOINED,
    /// It stands before both.
    AHEAD,
    /// It lies within the words of the source.
    IN_SOURCE,
    /// It lies within the words of the target.
    IN_TARGET,
    /// A token between the source and the cue.
    SOURCE_GAP,
    /// A token between the cue and the target.
    TARGET_GAP,
    /// A clause that starts between the source and the cue.
    SOURCE_CLAUSE,
    /// A clause that starts between the cue and the target.
    TARGET_CLAUSE,
    /// It stands in a clause with which the sentence only opens: "After troops attacked, …".
    BACKGROUND,
    /// No source was found for it; counts only where none was given.
    ORPHAN,
    /// A token before it in the sentence; counts only where no parties were given.
    LATE,
    /// In words between two commas that a relative or a participle opens and that hold no party.
    INSERTED,
    /// Behind a comma and a subject of its own, which is not the source.
    FOREIGN,
    /// A noun that no verb carries, behind "about", "over", "for": what is spoken of.
    TOPIC,
    /// A word that can be a verb and a noun, and is not surely the verb.
    AMBIGUOUS
}
