package dev.ansatz.runtime.plan;

import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run with every id resolved and every setting bound and checked: what the engine carries out.
 *
 * @param name names the run's folder: lower case words joined by hyphens
 * @param title a few words for headings
 * @param seed the root of the randomness of training, judging and drawing
 * @param dataSeed the root of the randomness of the data and its transforms; the trials of a sweep
 *     share it, so that they differ in training alone
 * @param data the source of data
 * @param fold which fold of a cross-validation the run is, where it is one
 * @param transforms changes to the data, in order
 * @param model the learner
 * @param metrics the judges
 * @param splits the parts of the data that are judged
 * @param figures the visualizers
 * @param run how the engine drives the run
 * @param expectations what the scores must meet
 * @param files finds input files
 */
public record Plan(
    String name,
    String title,
    long seed,
    long dataSeed,
    Bound<DatasetProvider<?>> data,
    Optional<Fold> fold,
    List<Bound<Transform<?>>> transforms,
    Bound<Learner<?>> model,
    List<Bound<Metric<?, ?>>> metrics,
    List<Split> splits,
    List<Bound<Visualizer<?, ?>>> figures,
    RunSettings run,
    List<Expectation> expectations,
    FileFinder files) {

  /** Makes a plan. */
  public Plan {
    transforms = List.copyOf(transforms);
    metrics = List.copyOf(metrics);
    splits = List.copyOf(splits);
    figures = List.copyOf(figures);
    expectations = List.copyOf(expectations);
  }

  /** Returns everything that is plugged together. */
  public List<Bound<?>> plugins() {
    List<Bound<?>> plugins = new ArrayList<>(List.of(data, model));
    plugins.addAll(transforms);
    plugins.addAll(metrics);
    plugins.addAll(figures);
    return List.copyOf(plugins);
  }

  /** Returns the plan with another title and seed, on the same data or a fold of it. */
  public Plan trial(String title, long seed, Optional<Fold> fold) {
    return new Plan(
        name,
        title,
        seed,
        dataSeed,
        data,
        fold,
        transforms,
        model,
        metrics,
        splits,
        figures,
        run,
        expectations,
        files);
  }
}
