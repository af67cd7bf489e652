package org.tocsin.syndication;

/// One text of an article and what was last said about it.
///
/// @param version of the verdict, from 1
public record Held(Item item, int version, Verdict verdict) {
    public Held {
        if (version < 1) {
            throw new IllegalArgumentException("verdict versions count from 1, was " + version);
        }
    }
}
