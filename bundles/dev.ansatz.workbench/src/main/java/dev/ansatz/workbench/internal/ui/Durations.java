package dev.ansatz.workbench.internal.ui;

import java.time.Duration;
import java.util.Locale;

/** Shows durations to people: {@code 1 min 12 s}. */
public final class Durations {
  private static final double MINUTE = 60;
  private static final int HOUR = 60;
  private static final int DAY = 24;

  private Durations() {}

  /** Returns a duration in its two largest units; below ten seconds with a decimal. */
  public static String words(Duration duration) {
    double seconds = duration.toMillis() / 1000.0;
    return seconds < 9.95
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : words(Math.round(seconds));
  }

  /** Returns a number of seconds in its two largest units. */
  public static String words(long seconds) {
    if (seconds < MINUTE) {
      return seconds + " s";
    }
    long minutes = seconds / (long) MINUTE;
    if (minutes < HOUR) {
      return two(minutes, "min", seconds % (long) MINUTE, "s");
    }
    long hours = minutes / HOUR;
    return hours < DAY
        ? two(hours, "h", minutes % HOUR, "min")
        : two(hours / DAY, "d", hours % DAY, "h");
  }

  private static String two(long large, String unit, long small, String smallUnit) {
    return small == 0 ? large + " " + unit : large + " " + unit + " " + small + " " + smallUnit;
  }
}
