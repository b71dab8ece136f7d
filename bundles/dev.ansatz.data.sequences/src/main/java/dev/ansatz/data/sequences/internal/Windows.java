package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.data.Fields;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.data.sequences.internal.AccelerometerSettings.Regimes;
import java.util.Map;
import java.util.SplittableRandom;

/** The windows of one part, each with randomness of its own. */
final class Windows {
  private static final int AXES = 3;
  private static final double SHORTEST_SECONDS = 0.5;
  private static final double MEAN_SECONDS = 0.7;

  private final AccelerometerSettings settings;
  private final int rows;
  private final float[] inputs;
  private final int[] steps;

  Windows(AccelerometerSettings settings, int rows, RandomKey key) {
    this.settings = settings;
    this.rows = rows;
    this.inputs = new float[Math.multiplyExact(rows, settings.length() * AXES)];
    this.steps = new int[Math.multiplyExact(rows, settings.length())];
    for (int row = 0; row < rows; row++) {
      fill(row, key.fold(row).generator());
    }
  }

  private void fill(int row, SplittableRandom random) {
    Gait gait = new Gait(random);
    Regime regime = Regime.values()[random.nextInt(Regime.values().length)];
    double seconds = 1 / settings.rate();
    double since = random.nextDouble() * SHORTEST_SECONDS;
    double lasts = duration(random);
    double[] acceleration = new double[AXES];
    for (int t = 0; t < settings.length(); t++) {
      if (settings.regimes() == Regimes.CHANGING && since >= lasts) {
        regime = regime.next();
        since = 0;
        lasts = duration(random);
      }
      gait.write(regime, since, seconds, acceleration);
      int at = row * settings.length() + t;
      steps[at] = regime.ordinal();
      for (int axis = 0; axis < AXES; axis++) {
        double noise = settings.noise() * random.nextGaussian();
        inputs[at * AXES + axis] = (float) (acceleration[axis] + noise);
      }
      since += seconds;
    }
  }

  private static double duration(SplittableRandom random) {
    return SHORTEST_SECONDS - MEAN_SECONDS * StrictMath.log(1 - random.nextDouble());
  }

  Tensor inputs() {
    return F32Tensor.of(inputs, rows, settings.length(), AXES);
  }

  Map<String, Tensor> part() {
    if (settings.regimes() == Regimes.CHANGING) {
      return Map.of(
          Fields.INPUTS,
          inputs(),
          Fields.STEP_LABELS,
          I32Tensor.of(steps, rows, settings.length()));
    }
    int[] labels = new int[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = steps[row * settings.length()];
    }
    return Map.of(Fields.INPUTS, inputs(), Fields.LABELS, I32Tensor.of(labels, rows));
  }
}
