package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;

/** The check that layers over images share. */
final class Images {
  private Images() {}

  static void check(String layer, Value x) {
    if (x.shape().rank() != 4) {
      throw new ShapeException(
          "%s takes images [n × height × width × channels]; got %s".formatted(layer, x));
    }
  }
}
