package org.tocsin.notify;

import java.time.Duration;

/// Waits until it is told to stop.
@FunctionalInterface
public interface Rest {
    /// Waits no longer than this.
    ///
    /// @return whether it is time to stop
    boolean until(Duration atMost) throws InterruptedException;
}
