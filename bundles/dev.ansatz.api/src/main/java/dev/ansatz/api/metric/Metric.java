package dev.ansatz.api.metric;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Plugin;
import java.util.List;

/**
 * Judges a model on one part of the data. A service, with the properties that {@link
 * dev.ansatz.api.plugin.Descriptor} names.
 *
 * @param <M> what a model must be able to do to be judged so
 * @param <P> the settings
 */
public interface Metric<M extends Model, P extends Record> extends Plugin<P> {

  /** Returns what a model must be able to do. */
  Class<M> modelType();

  /**
   * Returns the names of the scores that it can give, without their details, the main one first:
   * what files may refer to. Cheap.
   */
  default List<String> scoreNames() {
    return List.of(descriptor().id());
  }

  /** Returns whether this metric makes sense for the data. Cheap. */
  boolean accepts(Dataset dataset);

  /**
   * Judges a model. Called from a worker thread.
   *
   * @return one score or more, finite: another number counts as a divergence; the first is the main
   *     one. Names may be those of another metric that no model is judged by at the same time
   * @throws dev.ansatz.api.data.DataException where the part is too small or lacks something
   */
  List<Score> evaluate(MetricRequest<M, P> request);
}
