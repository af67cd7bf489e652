package org.tocsin.fetch;

import java.time.Instant;

/// When a step is taken.
///
/// @param now by the clock that polls are planned with
/// @param ingest the time that articles are stamped with
/// @param jitter from 0 to 1, spreads polls
record Moment(Instant now, Instant ingest, double jitter) {}
