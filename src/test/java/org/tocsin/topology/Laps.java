package org.tocsin.topology;

/// Prints how long each step of a test took.
final class Laps {
    private long last = System.nanoTime();

    void lap(String what) {
        var now = System.nanoTime();
        System.out.println(what + ": " + (now - last) / 1_000_000 + " ms");
        last = now;
    }
}
