package org.tocsin.bench;

import org.tocsin.article.Article;

import java.util.function.ToLongFunction;

/// One way to read an article.
///
/// @param name as the table prints it
/// @param reading reads it and returns something that depends on all of the work
public record Contender(String name, ToLongFunction<Article> reading) {}
