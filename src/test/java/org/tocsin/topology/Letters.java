package org.tocsin.topology;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Topics;

/// Dead letters of a path that is driven by hand.
final class Letters {
    private Letters() {}

    static TestRecord<String, byte[]> next(TopologyTestDriver driver, Topics topics) {
        return driver.createOutputTopic(
                        topics.deadLetters().name(),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())
                .readRecord();
    }

    static String reason(TestRecord<String, byte[]> letter) {
        return DeadLetter.said(letter.headers(), DeadLetter.REASON);
    }
}
