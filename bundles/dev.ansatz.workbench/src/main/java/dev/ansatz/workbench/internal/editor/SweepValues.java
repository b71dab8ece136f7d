package dev.ansatz.workbench.internal.editor;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.Numerals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The values that a setting takes in turn. */
final class SweepValues {
  private static final int MOST = 1000;
  private static final MathContext DIGITS = new MathContext(6);

  private SweepValues() {}

  /**
   * Makes a series, evenly spaced or by a factor.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  static Fragment series(Setting setting, double from, double to, int count, boolean byFactor) {
    if (!(count >= 2 && count <= MOST)) {
      throw new IllegalArgumentException("A sweep must have 2 to 1000 values; got " + count + ".");
    } else if (byFactor && !(from > 0 && to > 0)) {
      throw new IllegalArgumentException("By a factor, both ends must be above 0.");
    }
    List<Fragment> values =
        IntStream.range(0, count)
            .mapToDouble(i -> at(from, to, (double) i / (count - 1), byFactor))
            .mapToObj(value -> text(setting, value))
            .distinct()
            .map(text -> checked(setting, text))
            .toList();
    return Fragment.list(values);
  }

  private static double at(double from, double to, double share, boolean byFactor) {
    return byFactor ? from * Math.pow(to / from, share) : from + share * (to - from);
  }

  private static String text(Setting setting, double value) {
    return setting.kind() == Setting.Kind.INTEGER
        ? Long.toString(Math.round(value))
        : Numerals.of(new BigDecimal(value).round(DIGITS).doubleValue());
  }

  private static Fragment checked(Setting setting, String text) {
    if (!setting.range().contains(Double.parseDouble(text))) {
      throw new IllegalArgumentException(
          "%s must be %s; got %s.".formatted(setting.label(), setting.range(), text));
    }
    return Fragment.number(text);
  }

  /**
   * Reads values with commas between them.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  static Fragment listed(String text) {
    List<String> words =
        Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("Write the values with commas between them.");
    }
    Fragment list = Fragment.number("[" + String.join(", ", words) + "]");
    if (!(list.plain() instanceof List<?>)) {
      throw new IllegalArgumentException("These are no values: " + text + ".");
    }
    return list;
  }
}
