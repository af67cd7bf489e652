/// What does a feed's body say? Bytes go in, entries come out, whatever the format and however
/// badly it is written. Nothing here fetches.
@org.jspecify.annotations.NullMarked
package org.tocsin.fetch.feed;
