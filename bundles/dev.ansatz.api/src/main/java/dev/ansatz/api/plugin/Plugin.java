package dev.ansatz.api.plugin;

/**
 * What all services of plug-ins have in common: they can say what they are.
 *
 * <p>Not implemented directly: see {@link dev.ansatz.api.learn.Learner}, {@link
 * dev.ansatz.api.data.DatasetProvider}, {@link dev.ansatz.api.data.Transform}, {@link
 * dev.ansatz.api.metric.Metric}, {@link dev.ansatz.api.view.Visualizer} and {@link
 * dev.ansatz.api.view.StudyVisualizer}.
 *
 * @param <P> the settings
 */
public interface Plugin<P extends Record> {

  /** Returns what it says of itself. Cheap; callable at any time from any thread. */
  Descriptor<P> descriptor();
}
