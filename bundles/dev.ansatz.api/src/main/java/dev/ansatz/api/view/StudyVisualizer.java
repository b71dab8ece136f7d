package dev.ansatz.api.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.plugin.Plugin;
import java.util.List;

/**
 * Shows the outcome of a sweep. A service, with the properties that {@link
 * dev.ansatz.api.plugin.Descriptor} names.
 *
 * @param <P> the settings
 */
public interface StudyVisualizer<P extends Record> extends Plugin<P> {

  /**
   * Returns the ids of the runs' own figures that it looks at; a study's points have these figures
   * and those whose ids begin so with a hyphen behind, where the runs draw them. Cheap.
   */
  default List<String> figuresOfRuns(P settings) {
    return List.of();
  }

  /** Returns whether the figures make sense for the study. Cheap. */
  boolean accepts(StudyRequest<P> request);

  /** Makes the figures. Called from a worker thread. */
  List<Figure> draw(StudyRequest<P> request);
}
