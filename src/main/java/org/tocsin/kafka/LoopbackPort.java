package org.tocsin.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/// Ports of this machine's own address, where the embedded broker listens.
final class LoopbackPort {
    static final String HOST = "127.0.0.1";

    // Below the ports that systems give to outgoing connections: free now is free in a second.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private LoopbackPort() {}

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static int anyFree() {
        return RandomGenerator.getDefault()
                .ints(LOWEST, HIGHEST)
                .filter(LoopbackPort::isFree)
                .findFirst()
                .orElseThrow();
    }
}
