package org.tocsin.app;

/// The program: one command line, one sub-command a job.
public final class Tocsin {
    private Tocsin() {}

    static void main(String[] args) {
        System.out.println("tocsin " + String.join(" ", args));
    }
}
