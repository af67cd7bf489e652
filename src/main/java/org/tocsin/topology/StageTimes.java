package org.tocsin.topology;

/// Whoever wants to know how long the steps of the path work on a record. The path itself reads no
/// clock.
@FunctionalInterface
public interface StageTimes {
    /// Nobody does.
    StageTimes NONE = _ -> () -> {};

    /// A step takes a record up.
    ///
    /// @param stage `tag`, `lane` or `alert`
    /// @return closed once the step is done with it, also when it failed on it
    Work begin(String stage);

    /// A step at work on one record.
    interface Work extends AutoCloseable {
        @Override
        void close();
    }
}
