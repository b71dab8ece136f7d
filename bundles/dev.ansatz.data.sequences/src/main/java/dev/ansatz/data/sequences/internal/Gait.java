package dev.ansatz.data.sequences.internal;

import java.util.SplittableRandom;

/**
 * The accelerations of one bearer, in m/s²: forward, sideways, upward. Standing is gravity alone;
 * moving adds a step's beat upward with its second harmonic, half as fast sideways, and a push
 * forward; decelerating brakes, while the beat dies away.
 */
final class Gait {
  private static final double GRAVITY = 9.81;
  private static final double FADING = 0.7;

  private final double stepsPerSecond;
  private final double strength;
  private final double braking;
  private final double tilt;
  private double phase;

  Gait(SplittableRandom random) {
    stepsPerSecond = 1.6 + 0.8 * random.nextDouble();
    strength = 1.5 + 1.5 * random.nextDouble();
    braking = 1 + random.nextDouble();
    tilt = 0.15 * random.nextGaussian();
    phase = 2 * Math.PI * random.nextDouble();
  }

  /**
   * Writes the accelerations of a step and goes on.
   *
   * @param since how long the regime has lasted, in seconds
   * @param seconds the length of a step
   */
  void write(Regime regime, double since, double seconds, double[] to) {
    double beat =
        switch (regime) {
          case STANDING -> 0;
          case MOVING -> strength;
          case DECELERATING -> strength * StrictMath.exp(-since / FADING);
        };
    double brake =
        regime == Regime.DECELERATING ? braking * StrictMath.exp(-since / (2 * FADING)) : 0;
    to[0] = GRAVITY * StrictMath.sin(tilt) + 0.4 * beat * StrictMath.cos(phase) - brake;
    to[1] = 0.3 * beat * StrictMath.sin(phase / 2);
    to[2] =
        GRAVITY * StrictMath.cos(tilt)
            + beat * StrictMath.sin(phase)
            + 0.3 * beat * StrictMath.sin(2 * phase);
    phase += 2 * Math.PI * stepsPerSecond * seconds;
  }
}
