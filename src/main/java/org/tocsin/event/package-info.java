/// Which claims speak of one event, and whose word is it? Origins, carriers and the status they add
/// up to.
@NullMarked
package org.tocsin.event;

import org.jspecify.annotations.NullMarked;
