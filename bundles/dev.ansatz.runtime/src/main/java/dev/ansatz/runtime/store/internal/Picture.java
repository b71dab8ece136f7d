package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.figure.Figure;

/**
 * A figure that has been drawn to {@code figures/<id>.svg} and {@code .png}, and for the report
 * without title and caption.
 *
 * @param figure the figure
 * @param light the drawing in SVG for a light page
 * @param dark the drawing in SVG for a dark page
 */
public record Picture(Figure figure, String light, String dark) {

  /** Returns the name of the drawing in pixels below the run's folder. */
  public String png() {
    return "figures/" + figure.id() + ".png";
  }
}
