/// Topics, serdes, dead letters and the broker in process: everything that knows Kafka but not the
/// path.
@NullMarked
package org.tocsin.kafka;

import org.jspecify.annotations.NullMarked;
