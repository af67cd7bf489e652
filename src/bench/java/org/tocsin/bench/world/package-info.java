/// How fast the world takes claims, and how soon an article is an alert: `mvn -q -Pbench
/// process-test-classes -Dtocsin.benchmark=org.tocsin.bench.world.WorldBenchmark`. Nothing here
/// ships.
@NullMarked
package org.tocsin.bench.world;

import org.jspecify.annotations.NullMarked;
