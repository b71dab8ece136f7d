package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.nn.optim.BatchOptimizer;
import dev.ansatz.optimizers.LbfgsSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Estimates the curvature from the last steps and searches along the line that it gives. */
@Component(
    service = BatchOptimizer.class,
    property = {Descriptor.ID + "=lbfgs", Descriptor.TITLE + "=L-BFGS"})
public final class Lbfgs implements BatchOptimizer<LbfgsSettings> {

  @Override
  public Descriptor<LbfgsSettings> descriptor() {
    return new Descriptor<>(
        "lbfgs",
        "L-BFGS",
        "Estimates the curvature from the last steps and searches along the line that it gives.",
        LbfgsSettings.defaults(),
        List.of(
            new Source(
                "Nocedal and Wright, Numerical Optimization, 2nd edition, 2006",
                "algorithms 7.4, 7.5, 3.5 and 3.6")));
  }

  @Override
  public Search begin(LbfgsSettings settings, double[] start) {
    return new LbfgsSearch(settings, start);
  }
}
