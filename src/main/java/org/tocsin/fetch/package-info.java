/// What is new at the outlets? Feeds polled politely over HTTP, each article handed on once.
@NullMarked
package org.tocsin.fetch;

import org.jspecify.annotations.NullMarked;
