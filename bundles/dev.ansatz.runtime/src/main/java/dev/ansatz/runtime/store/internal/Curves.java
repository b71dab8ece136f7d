package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.learn.Step.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The live readings of a training, in bounded memory. One thread at a time uses it. */
public final class Curves {
  private static final int MOST = 100;

  private final Map<String, Curve> curves = new LinkedHashMap<>();
  private boolean overflowing;

  /** Makes readings of nothing yet. */
  public Curves() {}

  Curves(List<Curve> curves, boolean overflowing) {
    curves.forEach(curve -> this.curves.put(curve.name(), curve));
    this.overflowing = overflowing;
  }

  /** Takes the readings of a step. */
  public void add(long step, List<Reading> readings) {
    for (Reading reading : readings) {
      Curve curve = curves.get(reading.name());
      if (curve == null) {
        if (curves.size() == MOST) {
          overflowing = true;
          continue;
        }
        curve = new Curve(reading.name(), reading.unit());
        curves.put(reading.name(), curve);
      }
      curve.add(step, reading.value());
    }
  }

  /** Returns the curves in the order in which they first appeared. */
  public List<Curve> list() {
    return new ArrayList<>(curves.values());
  }

  /** Returns whether readings were left out because there are more than 100 names. */
  public boolean overflowing() {
    return overflowing;
  }
}
