package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.store.internal.index.IndexRegister;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The engine as a service; the renderer of figures is created when the first figure is drawn. */
@Component
public final class EngineService implements Engine {
  // By name: the runtime knows of the kernels no more than what bits depend on.
  private static final String KERNELS = "dev.ansatz.compute.Kernels";

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ComponentServiceObjects<FigureRenderer> renderers;

  private final BundleContext context;
  private final Engine engine;

  /** Made by the framework. */
  @Activate
  public EngineService(BundleContext context, @Reference Quarantine quarantine) {
    this.context = context;
    this.engine =
        new RunEngine(
            new Surroundings(this::renderer, this::kernels, quarantine, new IndexRegister()));
  }

  private Optional<FigureRenderer> renderer() {
    ComponentServiceObjects<FigureRenderer> present = renderers;
    return Optional.ofNullable(present).map(ComponentServiceObjects::getService);
  }

  private Optional<Origin> kernels() {
    return Optional.ofNullable(context.getServiceReference(KERNELS))
        .map(ServiceReference::getBundle)
        .map(EngineService::origin);
  }

  private static Origin origin(Bundle bundle) {
    return new Origin(bundle.getSymbolicName(), bundle.getVersion().toString());
  }

  @Override
  public RunOutcome run(RunRequest request) {
    return engine.run(request);
  }

  @Override
  public RunHandle start(RunRequest request) {
    return engine.start(request);
  }

  @Override
  public RunHandle start(SweepRequest request) {
    return engine.start(request);
  }

  @Override
  public RunOutcome sweep(SweepRequest request) {
    return engine.sweep(request);
  }
}
