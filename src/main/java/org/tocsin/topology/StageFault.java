package org.tocsin.topology;

/// A stage failed on one record with an [Error], such as a stack that overflowed: the record is set
/// aside like any other on which a stage failed, and does not stop the path again and again.
final class StageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StageFault(Error fault) {
        super(fault.getClass().getSimpleName() + ": " + fault.getMessage(), fault);
    }
}
