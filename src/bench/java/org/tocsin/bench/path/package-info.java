/// The path from articles to alerts as a whole, beside what Kafka takes for less: speed, processor
/// time, bytes, start and restart: `mvn -q -Pbench process-test-classes`. Nothing here ships.
@NullMarked
package org.tocsin.bench.path;

import org.jspecify.annotations.NullMarked;
