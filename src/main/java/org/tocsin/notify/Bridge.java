package org.tocsin.notify;

import org.apache.kafka.common.KafkaException;

import java.util.List;

/// Brings alerts to one receiver.
public interface Bridge {
    /// What it complains of until it is at work.
    String STARTING = "starting";

    /// Goes on until it is told to stop. For one thread.
    ///
    /// @throws KafkaException when the topic does not exist or the cluster cannot be reached
    void run(Rest rest) throws InterruptedException;

    /// What keeps it from its work, a line each; any thread may ask.
    List<String> complaints();
}
