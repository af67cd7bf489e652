/// Checks on the code itself: layout, package directions, the shape of the topology.
@NullMarked
package org.tocsin.guard;

import org.jspecify.annotations.NullMarked;
