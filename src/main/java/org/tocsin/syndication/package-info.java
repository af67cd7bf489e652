/// Whose text is this? Copies, updates and revisions are told apart before anyone counts voices.
@NullMarked
package org.tocsin.syndication;

import org.jspecify.annotations.NullMarked;
