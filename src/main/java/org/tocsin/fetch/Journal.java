package org.tocsin.fetch;

/// Where steps are written, in the order in which they are given; what one step says is seen
/// together or never.
public interface Journal {
    /// Takes a step; it may be seen later, but never without those before it.
    ///
    /// @throws Closed when it takes none any more: whatever was given and is not seen yet never is
    void write(Step step) throws InterruptedException;

    /// The journal is of no use any more.
    final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Closed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
