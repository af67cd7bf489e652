package org.tocsin.claim;

/// What a check of the rules or the lexicon found.
///
/// @param check which check, in one hyphened word: what an allowance names
/// @param file where the entry stands
/// @param subject the name, rule or person that it is about
/// @param text what is the matter, for people
public record Finding(Level level, String check, String file, String subject, String text) {
    /// How much it matters.
    public enum Level {
        /// Cannot be meant.
        ERROR,
        /// Probably not meant; an allowance with its reason silences it.
        WARNING,
        /// Good to know.
        NOTE
    }

    static Finding error(String check, String file, String subject, String text) {
        return new Finding(Level.ERROR, check, file, subject, text);
    }

    static Finding warning(String check, String file, String subject, String text) {
        return new Finding(Level.WARNING, check, file, subject, text);
    }

    static Finding note(String check, String file, String subject, String text) {
        return new Finding(Level.NOTE, check, file, subject, text);
    }
}
