/// Measures what the stages find against what people marked: counting only, no reading of text and
/// no printing. The commands under `tocsin score` feed it.
@NullMarked
package org.tocsin.app.score;

import org.jspecify.annotations.NullMarked;
