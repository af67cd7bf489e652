package org.tocsin.alert;

/// What the desk remembers of one alert, so that its revisions never start again.
///
/// @param last its latest state
/// @param shown whether that stands on `alerts.current`
public record Filed(Alert last, boolean shown) {}
