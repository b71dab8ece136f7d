package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.ValueAxis;
import java.awt.Font;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * An axis with its ends decided.
 *
 * @param scale from values to coordinates
 * @param low the coordinate of the lower end
 * @param high the coordinate of the upper end, above the lower
 * @param label its name, unit and power of ten
 */
record PlotAxis(Scale scale, double low, double high, Label label) {
  private static final double FAR = 50;
  private static final double RESOLUTION = 1e-9;
  private static final double LABEL_GAP = 12;
  private static final double ROW_GAP = 34;

  /**
   * Decides the ends of an axis.
   *
   * @param axis what was asked for
   * @param data the values to be seen
   * @param padding the room beyond the data at each end, as a share of its span
   */
  static PlotAxis fit(ValueAxis axis, Extent data, double padding) {
    boolean logarithmic = axis.scale() == ValueAxis.Scale.LOGARITHMIC;
    Scale scale = scale(axis, data);
    double low = data.isEmpty() ? Double.NaN : scale.coordinate(data.min());
    double high = data.isEmpty() ? Double.NaN : scale.coordinate(data.max());
    double[] padded = pad(low, high, padding, logarithmic);
    double first = end(scale, axis.min(), padded[0]);
    double last = end(scale, axis.max(), padded[1]);
    double[] ends = spread(Math.min(first, last), Math.max(first, last), logarithmic);
    return new PlotAxis(
        scale, ends[0], ends[1], Label.ofAxis(axis.label(), axis.unit(), scale.power()));
  }

  private static Scale scale(ValueAxis axis, Extent data) {
    if (axis.scale() == ValueAxis.Scale.LOGARITHMIC) {
      return new Scale.Logarithmic();
    }
    return axis.categories().isEmpty() ? linear(axis, data) : new Scale.Named(axis.categories());
  }

  private static Scale.Linear linear(ValueAxis axis, Extent data) {
    Extent ends = new Extent(false);
    ends.add(axis.min().orElse(data.isEmpty() ? Double.NaN : data.min()));
    ends.add(axis.max().orElse(data.isEmpty() ? Double.NaN : data.max()));
    double largest = ends.isEmpty() ? 0 : Math.max(Math.abs(ends.min()), Math.abs(ends.max()));
    if (largest == 0) {
      return new Scale.Linear(0);
    }
    int exponent = Numbers.exponent(largest);
    boolean plain = exponent >= -3 && exponent <= 4;
    return new Scale.Linear(plain ? 0 : Math.floorDiv(exponent, 3) * 3);
  }

  private static double end(Scale scale, OptionalDouble asked, double fallback) {
    double coordinate = asked.isPresent() ? scale.coordinate(asked.getAsDouble()) : Double.NaN;
    return Double.isNaN(coordinate) ? fallback : coordinate;
  }

  private static double[] pad(double low, double high, double padding, boolean logarithmic) {
    if (Double.isNaN(low)) {
      return new double[] {0, 1};
    }
    double[] ends = spread(low, high, logarithmic);
    double room = padding * (high - low);
    return new double[] {ends[0] - room, ends[1] + room};
  }

  private static double[] spread(double low, double high, boolean logarithmic) {
    double size = Math.max(Math.abs(low), Math.abs(high));
    if (high - low > RESOLUTION * size) {
      return new double[] {low, high};
    }
    double room = logarithmic ? 0.5 : size > 0 ? 0.1 * size : 1;
    return new double[] {low - room, high + room};
  }

  /** Returns as many ticks as have room below an axis of this length in points. */
  Ticks horizontalTicks(double length, Font font) {
    double pointsPerUnit = length / (high - low);
    for (int count = (int) Math.max(2, length / 40); count > 1; count--) {
      Ticks ticks = scale.ticks(low, high, count);
      if (ticks.fit(font, pointsPerUnit, LABEL_GAP)) {
        return ticks;
      }
    }
    return scale.ticks(low, high, 1);
  }

  /** Returns as many ticks as have room beside an axis of this length in points. */
  Ticks verticalTicks(double length) {
    return scale.ticks(low, high, (int) Math.max(2, Math.round(length / ROW_GAP)));
  }

  /** Returns the coordinate, at most some way beyond the ends. */
  double coordinate(double value) {
    double coordinate = scale.coordinate(value);
    return Double.isNaN(coordinate) ? coordinate : Math.max(far(-1), Math.min(far(1), coordinate));
  }

  /** Returns the coordinate some way beyond an end: -1 the lower one, 1 the upper. */
  double far(int end) {
    double far = FAR * (high - low);
    return end < 0 ? low - far : high + far;
  }

  /** Returns whether no coordinate is farther away than that. */
  boolean isNear(double... coordinates) {
    for (double coordinate : coordinates) {
      if (coordinate < far(-1) || coordinate > far(1)) {
        return false;
      }
    }
    return true;
  }

  /** Returns how far along the axis a value stands: 0 at the lower end, 1 at the upper. */
  double share(double value) {
    return (coordinate(value) - low) / (high - low);
  }

  /** Returns the coordinates wherever they are. */
  double[] exact(double[] values) {
    return Arrays.stream(values).map(scale::coordinate).toArray();
  }

  double[] coordinates(double[] values) {
    double[] coordinates = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      coordinates[i] = coordinate(values[i]);
    }
    return coordinates;
  }
}
