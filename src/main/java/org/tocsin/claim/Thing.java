package org.tocsin.claim;

/// Something or somebody that wars hit, as a sentence names it: "the tanker", "two villages".
///
/// @param from its first token
/// @param to the token after its last
/// @param kind its class in `things.yaml`, or of its weapon: `vessel`, `aircraft`, `people` …
record Thing(int from, int to, String kind) {}
