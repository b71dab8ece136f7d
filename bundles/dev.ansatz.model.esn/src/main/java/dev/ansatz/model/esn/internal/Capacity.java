package dev.ansatz.model.esn.internal;

import dev.ansatz.api.settings.InvalidSettingException;

/** Refuses what cannot fit into memory before anything is allocated. */
public final class Capacity {
  private static final double GIBI = 1L << 30;

  private Capacity() {}

  /**
   * Checks the arrays of a training.
   *
   * @param owner the settings record
   * @param setting the setting that decides
   * @param value its value
   * @param elements the sizes of the large arrays of doubles
   * @throws InvalidSettingException where one is longer than an array can be, or all together
   *     exceed the memory of this JVM
   */
  public static void check(String owner, String setting, Object value, double... elements) {
    double total = 0;
    boolean tooLong = false;
    for (double count : elements) {
      total += count * Double.BYTES;
      tooLong |= count > Integer.MAX_VALUE;
    }
    double limit = Runtime.getRuntime().maxMemory();
    if (tooLong || total > limit) {
      throw new InvalidSettingException(
          owner,
          setting,
          "small enough for the %.1f GiB of memory of this JVM".formatted(limit / GIBI),
          "%s, which takes %.1f GiB".formatted(value, total / GIBI));
    }
  }
}
