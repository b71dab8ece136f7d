package dev.ansatz.nn.train;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.nn.optim.Optimizer;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The optimizers that are there now. A service that learners refer to, so that an optimizer may
 * come and go without them.
 */
@Component(service = Optimizers.class)
public final class Optimizers {
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Optimizer<?>> present = List.of();

  /** Makes a choice of these, for use outside OSGi. */
  public static Optimizers of(Optimizer<?>... optimizers) {
    Optimizers all = new Optimizers();
    all.present = List.of(optimizers);
    return all;
  }

  /**
   * Returns the optimizer that settings name, with its own settings changed as they say.
   *
   * @throws InvalidSettingException where there is none of this name, or it lacks a setting
   */
  ChosenOptimizer<?> choose(TrainSettings settings) {
    List<Optimizer<?>> now = present;
    List<Optimizer<?>> named =
        now.stream().filter(o -> o.descriptor().id().equals(settings.optimizer())).toList();
    if (named.size() != 1) {
      throw new InvalidSettingException(
          "TrainSettings", "optimizer", "one of " + ids(now), settings.optimizer());
    }
    return ChosenOptimizer.of(named.get(0), settings);
  }

  private static String ids(List<Optimizer<?>> optimizers) {
    return optimizers.stream()
        .map(o -> o.descriptor().id())
        .sorted()
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
