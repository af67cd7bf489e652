/// Who is said to say, believe, want or know what: attribution relations of source, cue and content
/// (PARC 3.0, Pareti 2016; PolNeAR, Newell et al. 2018), found in a text without a parser.
@NullMarked
package org.tocsin.claim.attribution;

import org.jspecify.annotations.NullMarked;
