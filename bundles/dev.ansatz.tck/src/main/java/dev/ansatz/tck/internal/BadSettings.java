package dev.ansatz.tck.internal;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Generates values that a settings record's own declarations forbid. */
public final class BadSettings {
  private BadSettings() {}

  /**
   * One value that must be refused.
   *
   * @param name says which setting gets which value
   * @param setting the setting's name
   * @param construction makes the record with the bad value
   */
  public record Bad(String name, String setting, Runnable construction) {}

  /** Returns a bad value for every bound of every setting, nested records' too. */
  public static List<Bad> of(Record good) {
    List<Bad> bad = new ArrayList<>();
    collect(good, bad);
    return bad;
  }

  private static <P extends Record> void collect(P good, List<Bad> bad) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) good.getClass());
    List<Object> values = schema.values(good);
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      for (Object value : badValues(setting)) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(i, value);
        bad.add(
            new Bad(
                good.getClass().getSimpleName() + "." + setting.name() + " = " + value,
                setting.name(),
                () -> schema.create(changed)));
      }
      if (values.get(i) instanceof Record nested) {
        collect(nested, bad);
      }
    }
  }

  private static List<Object> badValues(Setting setting) {
    List<Object> bad = new ArrayList<>();
    if (!setting.type().isPrimitive()) {
      bad.add(null);
    }
    for (double number : badNumbers(setting)) {
      addNumber(setting, number, bad);
    }
    return bad;
  }

  private static void addNumber(Setting setting, double number, List<Object> bad) {
    Class<?> type = setting.type();
    boolean whole = number == Math.rint(number) && Double.isFinite(number);
    boolean fitsInt = whole && number == (int) number;
    if (type == double.class) {
      bad.add(number);
    } else if (type == OptionalDouble.class) {
      bad.add(OptionalDouble.of(number));
    } else if (type == int.class && fitsInt) {
      bad.add((int) number);
    } else if (type == OptionalInt.class && fitsInt) {
      bad.add(OptionalInt.of((int) number));
    } else if (type == long.class && whole) {
      bad.add((long) number);
    } else if (setting.kind() == Setting.Kind.NUMBERS) {
      bad.add(List.of(number));
    } else if (setting.kind() == Setting.Kind.INTEGERS && fitsInt) {
      bad.add(List.of((int) number));
    }
  }

  private static List<Double> badNumbers(Setting setting) {
    List<Double> numbers = new ArrayList<>();
    Range range = setting.range();
    boolean real = setting.kind() == Setting.Kind.NUMBER || setting.kind() == Setting.Kind.NUMBERS;
    if (range.min() != Double.NEGATIVE_INFINITY) {
      numbers.add(range.minOpen() ? range.min() : below(range.min(), real));
      numbers.add(range.min() - 1);
    }
    if (range.max() != Double.POSITIVE_INFINITY) {
      numbers.add(range.maxOpen() ? range.max() : above(range.max(), real));
      numbers.add(range.max() + 1);
    }
    if (real) {
      numbers.addAll(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }
    return numbers.stream().distinct().toList();
  }

  private static double below(double bound, boolean real) {
    return real ? Math.nextDown(bound) : bound - 1;
  }

  private static double above(double bound, boolean real) {
    return real ? Math.nextUp(bound) : bound + 1;
  }
}
