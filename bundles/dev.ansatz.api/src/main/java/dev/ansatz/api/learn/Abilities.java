package dev.ansatz.api.learn;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.model.Model;
import java.util.Set;

/**
 * What a learner learns from and what its models can do.
 *
 * @param tasks the tasks, one of which a data set must have
 * @param models the capability interfaces that every model of this learner implements
 */
public record Abilities(Set<Task> tasks, Set<Class<? extends Model>> models) {

  /** Makes abilities. */
  public Abilities {
    tasks = Set.copyOf(tasks);
    models = Set.copyOf(models);
  }

  /** Returns whether every model is one of these. */
  public boolean offers(Class<? extends Model> capability) {
    return models.stream().anyMatch(capability::isAssignableFrom);
  }
}
