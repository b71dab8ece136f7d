package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.figure.Figure;

/**
 * A figure that has been drawn to {@code figures/<id>.svg} and {@code .png}.
 *
 * @param figure the figure
 * @param svg the drawing
 */
public record Picture(Figure figure, String svg) {

  /** Returns the name of the drawing in pixels below the run's folder. */
  public String png() {
    return "figures/" + figure.id() + ".png";
  }
}
