package dev.ansatz.runtime.plugins;

import dev.ansatz.api.data.DatasetInstaller;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.api.view.Visualizer;
import java.util.List;

/**
 * A kind of plug-in: one service interface.
 *
 * @param <T> the service interface
 * @param service the service interface
 * @param noun the word for one of them, as commands and messages use it
 * @param plural the word for several of them
 */
public record Kind<T extends Plugin<?>>(Class<?> service, String noun, String plural) {

  /** Model families. */
  public static final Kind<Learner<?>> MODEL = new Kind<>(Learner.class, "model", "models");

  /** Sources of data. */
  public static final Kind<DatasetProvider<?>> DATASET =
      new Kind<>(DatasetProvider.class, "dataset", "datasets");

  /** Downloads of data. Not among {@link #all()}: no experiment names one. */
  public static final Kind<DatasetInstaller> INSTALLER =
      new Kind<>(DatasetInstaller.class, "data set to install", "data sets to install");

  /** Changes to data. */
  public static final Kind<Transform<?>> TRANSFORM =
      new Kind<>(Transform.class, "transform", "transforms");

  /** Judges of models. */
  public static final Kind<Metric<?, ?>> METRIC = new Kind<>(Metric.class, "metric", "metrics");

  /** Pictures of models. */
  public static final Kind<Visualizer<?, ?>> FIGURE =
      new Kind<>(Visualizer.class, "figure", "figures");

  /** Pictures of sweeps. */
  public static final Kind<StudyVisualizer<?>> STUDY_FIGURE =
      new Kind<>(StudyVisualizer.class, "study-figure", "study-figures");

  /** Returns all kinds that experiments name, in the order in which help lists them. */
  public static List<Kind<?>> all() {
    return List.of(MODEL, DATASET, TRANSFORM, METRIC, FIGURE, STUDY_FIGURE);
  }
}
