/// What is one article? Identity, address, outlet, time and text, as every later stage sees them.
///
/// First in the path and free of the other packages: a type here is valid when it exists.
@NullMarked
package org.tocsin.article;

import org.jspecify.annotations.NullMarked;
