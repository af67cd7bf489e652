package org.tocsin.kafka;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The embedded broker's directory, held by one process at a time: `log` is Kafka's own, `port` the
/// port of the last run, `lock` the file that is locked.
record BrokerDirectory(Path path, FileChannel lock) implements AutoCloseable {
    /// Makes the directory when it is missing, and takes it.
    ///
    /// @throws NoBroker when somebody else holds it
    static BrokerDirectory open(Path path) throws IOException {
        Files.createDirectories(path);
        var file =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(file)) {
            return new BrokerDirectory(path, file);
        }
        file.close();
        throw new NoBroker("the data directory " + path + " is in use by another embedded broker");
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    Path log() {
        return path.resolve("log");
    }

    /// The port to listen on, remembered for the next run.
    ///
    /// @param asked 0 for the port of the last run, else a free one
    /// @throws NoBroker when the port is taken
    int port(int asked) throws IOException {
        var kept = path.resolve("port");
        var last = asked == 0 && Files.exists(kept);
        var wanted = last ? Integer.parseInt(Files.readString(kept).strip()) : asked;
        if (wanted != 0 && !LoopbackPort.isFree(wanted)) {
            throw new NoBroker(
                    "port "
                            + wanted
                            + " is in use by another process"
                            + (last ? "; remove the file " + kept + " to choose another" : ""));
        }
        var port = wanted == 0 ? LoopbackPort.anyFree() : wanted;
        Files.writeString(kept, port + "\n");
        return port;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
