/// The domain's verbs as meters: beside the path, never on it. A read_committed consumer calls
/// [PipelineMeters]; operators read `/metrics`, `/healthz` and `/readyz`.
@NullMarked
package org.tocsin.metrics;

import org.jspecify.annotations.NullMarked;
