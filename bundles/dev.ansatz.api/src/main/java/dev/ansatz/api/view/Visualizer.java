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

  /** Makes the figures. Called from a worker thread. */
  List<Figure> draw(ViewRequest<M, P> request);
}
