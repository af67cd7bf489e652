/// Measures the reading of web pages beside the bare parsing of their HTML.
@NullMarked
package org.tocsin.bench.page;

import org.jspecify.annotations.NullMarked;
