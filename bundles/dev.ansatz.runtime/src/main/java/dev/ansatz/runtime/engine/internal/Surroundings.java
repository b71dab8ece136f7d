package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.runtime.plugins.Origin;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the engine finds around it. Services come and go, so it asks each time anew.
 *
 * @param renderer draws figures, where there is one
 * @param kernels where the arithmetic comes from that learners build on, where that is known
 */
record Surroundings(
    Supplier<Optional<FigureRenderer>> renderer, Supplier<Optional<Origin>> kernels) {}
