/// How fast the lane tells whose text an article is, beside MinHash with LSH, and what it holds:
/// `mvn -q -Pbench process-test-classes -Dtocsin.benchmark=org.tocsin.bench.lane.LaneBenchmark`.
/// Nothing here ships.
@NullMarked
package org.tocsin.bench.lane;

import org.jspecify.annotations.NullMarked;
