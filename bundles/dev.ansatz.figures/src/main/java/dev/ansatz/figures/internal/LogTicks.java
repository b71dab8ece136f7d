package dev.ansatz.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the ticks of a logarithmic axis: whole decades where there are enough of them, else 1, 2,
 * 5 of each, else round values in between.
 */
final class LogTicks {
  private static final int PLAIN_FROM = -3;
  private static final int PLAIN_TO = 4;
  private static final int MAX_MINOR = 40;
  private static final int[] ALL_DIGITS = {2, 3, 4, 5, 6, 7, 8, 9};

  private LogTicks() {}

  static Ticks choose(double low, double high, int count) {
    double decades = high - low;
    if (decades < 0.7) {
      return rounded(low, high, count);
    }
    return decades < 2.2 && decades * 3 <= count * 1.5
        ? digits(low, high)
        : decades(low, high, count);
  }

  private static Ticks decades(double low, double high, int count) {
    int first = (int) Math.ceil(low - 1e-9);
    int last = (int) Math.floor(high + 1e-9);
    int stride = stride(last - first, count);
    boolean plain = first >= PLAIN_FROM && last <= PLAIN_TO;
    List<Ticks.Tick> major = new ArrayList<>();
    List<Double> minor = new ArrayList<>();
    for (int decade = first - 1; decade <= last; decade++) {
      if (decade >= first && Math.floorMod(decade, stride) == 0) {
        major.add(new Ticks.Tick(decade, label(1, decade, plain)));
      } else if (decade >= first && last - first <= MAX_MINOR) {
        minor.add((double) decade);
      }
      if (stride == 1) {
        addDigits(minor, decade, low, high);
      }
    }
    return new Ticks(major, minor);
  }

  private static int stride(int decades, int count) {
    int stride = 1;
    while (decades / stride + 1 > Math.max(2, count)) {
      stride = Step.nice(stride + 1, 1).value().intValueExact();
    }
    return stride;
  }

  private static void addDigits(List<Double> minor, int decade, double low, double high) {
    for (int digit : ALL_DIGITS) {
      double at = decade + Math.log10(digit);
      if (at >= low && at <= high) {
        minor.add(at);
      }
    }
  }

  private static Ticks digits(double low, double high) {
    int first = (int) Math.floor(low);
    int last = (int) Math.floor(high);
    boolean plain = first >= PLAIN_FROM && last <= PLAIN_TO;
    List<Ticks.Tick> major = new ArrayList<>();
    List<Double> minor = new ArrayList<>();
    for (int decade = first; decade <= last; decade++) {
      for (int digit = 1; digit <= 9; digit++) {
        double at = decade + Math.log10(digit);
        boolean labelled = digit == 1 || digit == 2 || digit == 5;
        if (at >= low - 1e-9 && at <= high + 1e-9 && labelled) {
          major.add(new Ticks.Tick(at, label(digit, decade, plain)));
        } else if (at >= low && at <= high) {
          minor.add(at);
        }
      }
    }
    return new Ticks(major, minor);
  }

  private static Ticks rounded(double low, double high, int count) {
    int power = (int) Math.floor(low);
    double from = Math.pow(10, low - power);
    Step step = Step.nice(Math.pow(10, high - power) - from, count);
    boolean plain = power >= PLAIN_FROM && power <= PLAIN_TO;
    List<Ticks.Tick> major = new ArrayList<>();
    for (BigDecimal lead : step.multiples(from, Math.pow(10, high - power))) {
      double at = power + Math.log10(lead.doubleValue());
      major.add(new Ticks.Tick(at, roundedLabel(lead, step, power, plain)));
    }
    return new Ticks(major, List.of());
  }

  private static Label roundedLabel(BigDecimal lead, Step step, int power, boolean plain) {
    return plain
        ? Label.of(Numbers.decimal(lead.scaleByPowerOfTen(power), step.decimals() - power))
        : new Label(Numbers.decimal(lead, step.decimals()) + "·10", Numbers.integer(power), "");
  }

  private static Label label(int digit, int decade, boolean plain) {
    if (plain) {
      BigDecimal value = BigDecimal.valueOf(digit).scaleByPowerOfTen(decade);
      return Label.of(Numbers.decimal(value, -decade));
    }
    return new Label(digit == 1 ? "10" : digit + "·10", Numbers.integer(decade), "");
  }
}
