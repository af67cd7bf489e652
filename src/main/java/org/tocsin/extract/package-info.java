/// Which part of the page is the article? From a page or a copied text to title, date, outlet,
/// credits and body.
@NullMarked
package org.tocsin.extract;

import org.jspecify.annotations.NullMarked;
