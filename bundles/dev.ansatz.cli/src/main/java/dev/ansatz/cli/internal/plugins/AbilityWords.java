package dev.ansatz.cli.internal.plugins;

import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.view.Visualizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts into words what a plug-in can do, by topic. */
final class AbilityWords {
  private AbilityWords() {}

  /** Returns the words; empty for plug-ins of whom there is nothing to say. */
  static Map<String, List<String>> of(Plugin<?> plugin) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    if (plugin instanceof Learner<?> learner) {
      words.put("learns from data for", tasks(learner.abilities().tasks()));
      words.put("its models are", names(learner.abilities().models()));
    } else if (plugin instanceof DatasetProvider<?> provider && !known(provider).isEmpty()) {
      words.put("is data for", tasks(known(provider)));
    } else if (plugin instanceof Metric<?, ?> metric) {
      words.put("judges models that are", names(List.of(metric.modelType())));
    } else if (plugin instanceof Visualizer<?, ?> visualizer) {
      words.put("shows models that are", names(List.of(visualizer.modelType())));
    }
    return words;
  }

  private static <P extends Record> Set<Task> known(DatasetProvider<P> provider) {
    return provider.tasks(provider.descriptor().defaults());
  }

  private static List<String> tasks(Collection<Task> tasks) {
    return tasks.stream().sorted().map(task -> task.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> names(Collection<? extends Class<? extends Model>> types) {
    return types.stream()
        .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }
}
