package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.store.internal.RunRegister;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the engine finds around it. Services come and go, so it asks each time anew.
 *
 * @param renderer draws figures, where there is one
 * @param kernels where the arithmetic comes from that learners build on, where that is known
 * @param quarantine takes threads that do not come back from plug-ins
 * @param register is told of runs as they begin and end
 */
record Surroundings(
    Supplier<Optional<FigureRenderer>> renderer,
    Supplier<Optional<Origin>> kernels,
    Quarantine quarantine,
    RunRegister register) {}
