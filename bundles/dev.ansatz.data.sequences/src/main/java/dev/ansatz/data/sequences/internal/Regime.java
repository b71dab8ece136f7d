package dev.ansatz.data.sequences.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the bearer of an accelerometer does. */
enum Regime {
  STANDING,
  MOVING,
  DECELERATING;

  static List<String> names() {
    return Arrays.stream(values()).map(r -> r.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns what follows: standing, moving, decelerating, standing again. */
  Regime next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
