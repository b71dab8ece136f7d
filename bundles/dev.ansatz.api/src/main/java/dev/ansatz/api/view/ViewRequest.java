package dev.ansatz.api.view;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Answers;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/**
 * What a visualizer is given.
 *
 * @param model the model to show
 * @param dataset the data
 * @param settings the visualizer's settings
 * @param key the randomness to use
 * @param stop to be asked at least once a second
 * @param answers what the model has said of the data so far
 */
public record ViewRequest<M extends Model, P extends Record>(
    M model, Dataset dataset, P settings, RandomKey key, StopToken stop, Answers answers) {

  /** Makes a request about a model that nobody has asked yet. */
  public ViewRequest(M model, Dataset dataset, P settings, RandomKey key, StopToken stop) {
    this(model, dataset, settings, key, stop, new Answers());
  }
}
