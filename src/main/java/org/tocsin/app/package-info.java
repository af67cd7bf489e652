/// The commands, the configuration and the wiring: the only package that knows all others, and that
/// none knows.
@NullMarked
package org.tocsin.app;

import org.jspecify.annotations.NullMarked;
