package org.tocsin.app;

import org.tocsin.metrics.PipelineMeters;
import org.tocsin.topology.StageTimes;

import java.time.Duration;

/// How long the path's steps work, as a meter.
record WorkTimes(PipelineMeters meters) implements StageTimes {
    @Override
    public Work begin(String stage) {
        var began = System.nanoTime();
        return () -> meters.worked(stage, Duration.ofNanos(System.nanoTime() - began));
    }
}
