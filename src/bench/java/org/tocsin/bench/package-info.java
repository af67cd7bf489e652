/// How fast claims are read, beside what others would use: `mvn -q -Pbench process-test-classes
/// -Dtocsin.benchmark=org.tocsin.bench.Benchmark`. Nothing here ships.
@NullMarked
package org.tocsin.bench;

import org.jspecify.annotations.NullMarked;
