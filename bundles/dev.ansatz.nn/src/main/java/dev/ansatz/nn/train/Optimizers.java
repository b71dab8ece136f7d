package dev.ansatz.nn.train;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.nn.optim.BatchOptimizer;
import dev.ansatz.nn.optim.Optimizer;
import java.util.ArrayList;
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

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<BatchOptimizer<?>> searching = List.of();

  /** Makes a choice of these, for use outside OSGi. */
  public static Optimizers of(Optimizer<?>... optimizers) {
    return of(List.of(optimizers), List.of());
  }

  /** Makes a choice of these, for use outside OSGi. */
  public static Optimizers of(
      List<Optimizer<?>> optimizers, List<BatchOptimizer<?>> batchOptimizers) {
    Optimizers all = new Optimizers();
    all.present = List.copyOf(optimizers);
    all.searching = List.copyOf(batchOptimizers);
    return all;
  }

  /**
   * Returns the optimizer that settings name, with its own settings changed as they say.
   *
   * @param draws the randomness of an optimizer that wants the same in every step
   * @throws InvalidSettingException where there is none of this name, or it lacks a setting
   */
  WeightUpdate choose(TrainSettings settings, RandomKey draws) {
    List<Plugin<?>> now = new ArrayList<>(present);
    now.addAll(searching);
    List<Plugin<?>> named =
        now.stream().filter(o -> o.descriptor().id().equals(settings.optimizer())).toList();
    if (named.size() != 1) {
      throw new InvalidSettingException(
          "TrainSettings", "optimizer", "one of " + ids(now), settings.optimizer());
    }
    return named.get(0) instanceof Optimizer<?> optimizer
        ? GradientUpdate.of(optimizer, settings)
        : new SearchUpdate<>((BatchOptimizer<?>) named.get(0), settings, draws);
  }

  private static String ids(List<Plugin<?>> optimizers) {
    return optimizers.stream()
        .map(o -> o.descriptor().id())
        .sorted()
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
