/// What is claimed, by whom, and how sure are they? Rules and a lexicon read claims with their
/// attribution chain out of the text.
@NullMarked
package org.tocsin.claim;

import org.jspecify.annotations.NullMarked;
