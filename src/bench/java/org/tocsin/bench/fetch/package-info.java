/// How the fetcher bears two thousand sources: manners as the hosts see them, memory, processor.
@org.jspecify.annotations.NullMarked
package org.tocsin.bench.fetch;
