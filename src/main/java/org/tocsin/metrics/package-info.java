/// The domain's verbs as meters.
@NullMarked
package org.tocsin.metrics;

import org.jspecify.annotations.NullMarked;
