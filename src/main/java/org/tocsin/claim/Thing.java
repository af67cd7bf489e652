package org.tocsin.claim;

/// Something or somebody that wars hit, as a sentence names it: "the tanker", "two villages".
///
/// @param from its first token
/// @param to the token after its last
/// @param kind its class in `things.yaml`, or of its weapon: `vessel`, `aircraft`, `people` …
/// @param armed whether it strikes by itself: warplanes, gunmen, but not a ferry
record Thing(int from, int to, String kind, boolean armed) {}
