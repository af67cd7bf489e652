/// How fast claims are read, beside what others would use: `mvn -q -Pbenchmarks
/// process-test-classes`. Nothing here ships.
@NullMarked
package org.tocsin.bench;

import org.jspecify.annotations.NullMarked;
