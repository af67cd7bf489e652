package org.tocsin.article;

/// One word, number or mark of a text.
///
/// @param start first UTF-16 char in the text
/// @param end the char after the last
/// @param text lower-cased plain form, without the stops of an acronym: `U.S.` is `us`
public record Token(int start, int end, String text) {}
