package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Style;
import dev.ansatz.figures.Pick;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/**
 * What a pointer is on.
 *
 * @param pick what it is
 * @param at its middle, in points
 * @param style how its series looks; empty for what is no point
 * @param lines what there is to be said, the most important first
 */
record Found(Optional<Pick> pick, Point2D at, Optional<Style> style, List<String> lines) {

  static Found of(Pick pick, Point2D at, List<String> lines) {
    return new Found(Optional.of(pick), at, Optional.empty(), lines);
  }

  static Found text(Point2D at, String text) {
    return new Found(Optional.empty(), at, Optional.empty(), List.of(text));
  }

  /** Returns all lines as one. */
  String text() {
    return String.join(", ", lines);
  }
}
