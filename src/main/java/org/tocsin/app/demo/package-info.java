/// A small world of invented states, outlets and articles, and the news site on this machine that
/// tells it within a minute: what the path is shown, and tried, with.
@NullMarked
package org.tocsin.app.demo;

import org.jspecify.annotations.NullMarked;
