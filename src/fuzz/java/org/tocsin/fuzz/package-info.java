/// What Jazzer throws at the readers of other people's bytes; the profile `fuzz` runs one at a
/// time.
@NullMarked
package org.tocsin.fuzz;

import org.jspecify.annotations.NullMarked;
