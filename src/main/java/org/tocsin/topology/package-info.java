/// The path on Kafka Streams: one thin class a stage, no rule of its own.
@NullMarked
package org.tocsin.topology;

import org.jspecify.annotations.NullMarked;
