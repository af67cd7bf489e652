/// How fetchers share the hosts of the world: a partition of `fetch-state` has one owner, and what
/// an exchange led to is on the log together with what is known from it, or not at all.
@org.jspecify.annotations.NullMarked
package org.tocsin.kafka.fetch;
