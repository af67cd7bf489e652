package org.tocsin.article;

/// One sentence, headline or bullet of a text.
///
/// @param start first UTF-16 char (not code point) in the text that was split
/// @param end the char after the last
/// @param text exactly what stands there: `source.substring(start, end)`
/// @param paragraph number of its paragraph, from 0, never falling
public record Sentence(int start, int end, String text, int paragraph) {}
