package org.tocsin.claim;

/// Whose words a participle behind a comma tells: those of the subject of the clause before it.
final class MainClause {
    /// An object starts within this many tokens behind its verb.
    private static final int BESIDE = 3;

    private MainClause() {}

    /// "Peru did not confirm the report, adding that", "Oslo addressed the Assembly, asserting":
    /// who did so, not what stands before the comma.
    static Mention subject(Reading reading, VerbGroup gerund, Mention before) {
        var behind = reading.word(gerund.from() - 1).equals(",");
        for (var i = before.from() - 1; behind && i > 0 && i >= before.from() - BESIDE; i--) {
            if (reading.mentionAt(i) == null
                    && (reading.cue(i) != null || OwnClause.verb(reading, i))) {
                var main = reading.subject(Governed.groupStart(reading, i), true);
                return main == null ? before : main;
            }
            if (reading.word(i).equals(",")) {
                break;
            }
        }
        return before;
    }
}
