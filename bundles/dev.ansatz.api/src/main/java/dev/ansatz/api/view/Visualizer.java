package dev.ansatz.api.view;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Plugin;
import java.util.List;

/**
 * Shows what a model learnt. A service, with the properties that {@link
 * dev.ansatz.api.plugin.Descriptor} names.
 *
 * @param <M> what a model must be able to do to be shown so
 * @param <P> the settings
 */
public interface Visualizer<M extends Model, P extends Record> extends Plugin<P> {

  /** Returns what a model must be able to do. */
  Class<M> modelType();

  /** Returns whether the figures make sense for the data. Cheap. */
  boolean accepts(Dataset dataset);

  /**
   * Returns whether the figures are worth seeing again and again while a model learns, and cheap
   * enough: to be made in a small part of a second, and of few points and images.
   */
  default boolean live() {
    return false;
  }

  /** Makes the figures. Called from worker threads, several at once. */
  List<Figure> draw(ViewRequest<M, P> request);
}
