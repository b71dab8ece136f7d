package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.util.List;
import java.util.Objects;

/** A line of the table: a run, or the heading of a group of runs. */
sealed interface RunLine {

  /** Returns what tells the line from others. */
  String id();

  /**
   * A run.
   *
   * @param run the run
   * @param indented whether it stands below the heading of a group
   */
  record Single(StoredRun run, boolean indented) implements RunLine {
    @Override
    public String id() {
      return run.id();
    }
  }

  /**
   * The heading of a group.
   *
   * @param key the setting that its runs share
   * @param value its value; null for runs that do not have it
   * @param runs the runs, one or more
   * @param open whether its runs stand below it
   */
  record Group(String key, Object value, List<StoredRun> runs, boolean open) implements RunLine {
    @Override
    public String id() {
      return "group " + value;
    }

    /** Returns the values that are numbers in a column of a metric. */
    Spread spread(RunColumn column) {
      double[] values =
          runs.stream()
              .map(column::value)
              .filter(value -> value instanceof StoredMetric)
              .mapToDouble(value -> ((StoredMetric) value).last())
              .filter(Double::isFinite)
              .toArray();
      return Spread.of(values);
    }

    /** Returns what all runs have in a column; null where they differ. */
    Object common(RunColumn column) {
      Object first = column.value(runs.get(0));
      boolean same = runs.stream().allMatch(run -> Objects.equals(column.value(run), first));
      return same ? first : null;
    }
  }

  /**
   * Numbers in short.
   *
   * @param n how many
   * @param mean their mean; NaN where there are none
   * @param sd their standard deviation with n - 1 in the denominator; NaN where n is below 2
   */
  record Spread(int n, double mean, double sd) {
    static Spread of(double[] values) {
      double mean = 0;
      for (double value : values) {
        mean += value / values.length;
      }
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      int n = values.length;
      return new Spread(
          n, n == 0 ? Double.NaN : mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1)));
    }
  }
}
