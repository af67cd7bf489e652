package org.tocsin.extract;

/// A field's value, and which part of the page it came from.
record Found<T>(T value, String from) {}
