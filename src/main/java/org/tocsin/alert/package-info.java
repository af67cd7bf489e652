/// What must a person be told, once? Transitions of events become alerts; what is not sent is a
/// record with its reason.
@NullMarked
package org.tocsin.alert;

import org.jspecify.annotations.NullMarked;
