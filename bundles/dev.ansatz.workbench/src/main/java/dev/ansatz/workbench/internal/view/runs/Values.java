package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.workbench.internal.job.JobWords;
import dev.ansatz.workbench.internal.ui.Durations;
import dev.ansatz.workbench.internal.ui.Moments;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/** The values of cells: how they compare and how they are shown. */
final class Values {
  /** Numbers by size and before texts, texts by their letters. */
  static final Comparator<Object> ORDER = Values::compare;

  private Values() {}

  /** Returns a number where a value is one; null for a metric that is none. */
  static Object plain(Object value) {
    if (value instanceof StoredMetric metric) {
      return Double.isNaN(metric.last()) ? null : (Object) metric.last();
    } else if (value instanceof Duration duration) {
      return (double) duration.toMillis();
    } else if (value instanceof Instant instant) {
      return (double) instant.toEpochMilli();
    }
    return value instanceof Number number ? (Object) number.doubleValue() : value;
  }

  private static int compare(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return Double.compare(x, y);
    }
    int kinds = Boolean.compare(!(a instanceof Double), !(b instanceof Double));
    return kinds != 0 ? kinds : String.valueOf(a).compareToIgnoreCase(String.valueOf(b));
  }

  /** Returns whether a value stands at the right of its cell. */
  static boolean isNumber(Object value) {
    return value instanceof Number || value instanceof StoredMetric || value instanceof Duration;
  }

  /**
   * Returns a value as its cell shows it.
   *
   * @param unit the unit that the heading tells
   */
  static String brief(Object value, String unit) {
    if (value instanceof StoredMetric metric) {
      String own = metric.unit().equals(unit) ? "" : metric.unit();
      return JobWords.quantity(metric.last(), own);
    } else if (value instanceof RunState state) {
      return JobWords.state(state);
    } else if (value instanceof Duration duration) {
      return Durations.words(duration);
    } else if (value instanceof Instant instant) {
      ZoneId zone = ZoneId.systemDefault();
      return Moments.brief(instant, LocalDate.now(zone), zone);
    } else if (value instanceof Double || value instanceof Float) {
      return Numbers.brief(((Number) value).doubleValue());
    }
    return value == null ? "" : String.valueOf(value);
  }

  /** Returns a value with all that is known of it. */
  static String exact(Object value) {
    if (value instanceof StoredMetric metric) {
      String last =
          "%s = %s %s".formatted(metric.key(), Numbers.exact(metric.last()), metric.unit());
      return metric.points() > 1
          ? "%s%nbest %s of %d values"
              .formatted(last.strip(), Numbers.exact(metric.best()), metric.points())
          : last.strip();
    } else if (value instanceof Instant instant) {
      return Moments.exact(instant, ZoneId.systemDefault());
    } else if (value instanceof Double number) {
      return Numbers.exact(number);
    }
    return brief(value, "");
  }
}
