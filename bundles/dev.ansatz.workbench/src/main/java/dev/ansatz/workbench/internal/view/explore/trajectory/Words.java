package dev.ansatz.workbench.internal.view.explore.trajectory;

import dev.ansatz.workbench.internal.ui.Numbers;
import java.util.Locale;

/** Says times. */
final class Words {
  private Words() {}

  /** Returns a number of rows as a time: {@code "8.1 time units (7.34 Lyapunov times)"}. */
  static String time(Orbit orbit, int rows) {
    String plain = plain(orbit, rows);
    if (orbit.exponent().isEmpty()) {
      return plain;
    }
    double lyapunovTimes = rows * orbit.step() * orbit.exponent().getAsDouble();
    return String.format(Locale.ROOT, "%s (%.2f Lyapunov times)", plain, lyapunovTimes);
  }

  /** Returns a number of rows as a time: {@code "8.1 time units"}. */
  static String plain(Orbit orbit, int rows) {
    return "%s %s".formatted(Numbers.brief(rows * orbit.step()), orbit.unit());
  }

  /** Says how long a forecast was valid. */
  static String valid(Orbit orbit, Flight flight) {
    String time = time(orbit, flight.valid());
    if (flight.launch().state().isPresent()) {
      return "From the moved start, near the truth for %s.".formatted(time);
    }
    return flight.isCut()
        ? "Valid to the end: at least %s.".formatted(time)
        : "Valid for %s.".formatted(time);
  }
}
