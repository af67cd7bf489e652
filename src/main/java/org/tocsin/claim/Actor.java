package org.tocsin.claim;

/// Somebody who acts or is acted upon: as the text names it, and the code of the state or
/// organisation behind it.
///
/// @param code ISO 3166 alpha-3, or an organisation's short name
public record Actor(String text, String code) {}
