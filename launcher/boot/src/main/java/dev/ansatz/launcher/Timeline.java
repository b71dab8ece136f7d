package dev.ansatz.launcher;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What each step of the start costs. Not safe from several threads. */
public final class Timeline {
  private final List<String> lines = new ArrayList<>();
  private long last = System.nanoTime();

  /** Ends a step: it lasted since the step before it ended. */
  void ended(String step) {
    long now = System.nanoTime();
    add(step, (now - last) / 1e6);
    last = now;
  }

  /** Adds the script's and the JVM's steps, where the script has left its times. */
  void addStartOfProcess() {
    double begun = Double.parseDouble(System.getProperty("ansatz.times.script", "NaN"));
    double executed = Double.parseDouble(System.getProperty("ansatz.times.java", "NaN"));
    if (begun > 0) {
      add("script", (executed - begun) * 1e3);
      add("java virtual machine", System.currentTimeMillis() - executed * 1e3);
    }
  }

  /** Adds when the first window was drawn and when it was filled, counted from the script on. */
  void addWindow() {
    double begun = Double.parseDouble(System.getProperty("ansatz.times.script", "NaN")) * 1e3;
    for (String moment : new String[] {"drawn", "filled"}) {
      Long at = Long.getLong("ansatz.times.window." + moment);
      if (at != null && begun > 0) {
        add("first window " + moment + ", since the script began", at - begun);
      }
    }
  }

  private void add(String step, double milliseconds) {
    lines.add("step\t" + step + "\t" + Math.round(milliseconds * 10) / 10.0);
  }

  /** Prints one line per step: {@code step}, its name, milliseconds, with tabs between. */
  void print(PrintStream out) {
    lines.forEach(out::println);
  }
}
