package org.tocsin.topology;

/// Where an article's record stands on `articles`: what its one first verdict answers.
public record Source(int partition, long offset) {}
