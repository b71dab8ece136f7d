package dev.ansatz.api.metric;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Answers;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/**
 * What a metric is given.
 *
 * @param model the model to judge
 * @param dataset the whole data set, for statistics of its training part
 * @param split the part to judge on
 * @param settings the metric's settings
 * @param key the randomness to use
 * @param progress takes reports
 * @param stop to be asked at least once a second
 * @param answers what the model has said of the data so far
 */
public record MetricRequest<M extends Model, P extends Record>(
    M model,
    Dataset dataset,
    Split split,
    P settings,
    RandomKey key,
    Progress progress,
    StopToken stop,
    Answers answers) {

  /** Makes a request about a model that nobody has asked yet. */
  public MetricRequest(
      M model,
      Dataset dataset,
      Split split,
      P settings,
      RandomKey key,
      Progress progress,
      StopToken stop) {
    this(model, dataset, split, settings, key, progress, stop, new Answers());
  }
}
