package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import java.util.Optional;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The engine as a service; the renderer of figures is created when the first figure is drawn. */
@Component
public final class EngineService implements Engine {
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ComponentServiceObjects<FigureRenderer> renderers;

  private final Engine engine = new RunEngine(this::renderer);

  private Optional<FigureRenderer> renderer() {
    ComponentServiceObjects<FigureRenderer> present = renderers;
    return Optional.ofNullable(present).map(ComponentServiceObjects::getService);
  }

  @Override
  public RunOutcome run(RunRequest request) {
    return engine.run(request);
  }

  @Override
  public RunOutcome sweep(SweepRequest request) {
    return engine.sweep(request);
  }
}
