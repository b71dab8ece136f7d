package dev.ansatz.api.data;

import dev.ansatz.api.plugin.Plugin;
import java.util.Set;

/**
 * Loads or makes a data set. A service, with the properties that {@link
 * dev.ansatz.api.plugin.Descriptor} names.
 *
 * @param <P> the settings
 */
public interface DatasetProvider<P extends Record> extends Plugin<P> {

  /**
   * Returns what the data can be used for, as far as the settings tell before it is loaded: exactly
   * the tasks that the data will have, or none where only loading tells. Cheap.
   */
  default Set<Task> tasks(P settings) {
    return Set.of();
  }

  /**
   * Loads or makes the data. Called from a worker thread; may block.
   *
   * @return the data; the same bits for the same settings, key and files
   * @throws DataException where something is missing, unreadable or wrong
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  Dataset load(DatasetRequest<P> request);
}
