package dev.ansatz.api.data;

import dev.ansatz.api.plugin.Plugin;

/**
 * Changes a data set before a learner sees it. Statistics come from the training part alone. A
 * service, with the properties that {@link dev.ansatz.api.plugin.Descriptor} names.
 *
 * @param <P> the settings
 */
public interface Transform<P extends Record> extends Plugin<P> {

  /**
   * Makes the changed data set.
   *
   * @throws DataException where the data cannot be transformed so
   */
  Dataset apply(TransformRequest<P> request);
}
