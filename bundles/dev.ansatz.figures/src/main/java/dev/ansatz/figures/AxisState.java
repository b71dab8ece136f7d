package dev.ansatz.figures;

import dev.ansatz.api.figure.ValueAxis;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an axis is seen.
 *
 * @param range the part that is seen, in the axis' values; of images and matrices in shares of the
 *     whole, from 0 left or top to 1. Empty for all of it
 * @param scale linear or logarithmic; empty for what the figure says
 */
public record AxisState(Optional<Range> range, Optional<ValueAxis.Scale> scale) {

  /** Everything, as the figure says. */
  public static final AxisState INITIAL = new AxisState(Optional.empty(), Optional.empty());

  /** Returns this state with a part of the axis. */
  public AxisState in(Range part) {
    return new AxisState(Optional.of(part), scale);
  }

  /** Returns this state with the whole axis. */
  public AxisState whole() {
    return new AxisState(Optional.empty(), scale);
  }

  /** Returns this state on a scale; a part that the scale cannot show is given up. */
  public AxisState on(ValueAxis.Scale newScale) {
    boolean shown =
        newScale == ValueAxis.Scale.LINEAR || range.filter(r -> r.low() > 0).isPresent();
    return new AxisState(shown ? range : Optional.empty(), Optional.of(newScale));
  }

  /** Returns an axis as it is seen. */
  public ValueAxis of(ValueAxis axis) {
    return new ValueAxis(
        axis.label(),
        axis.unit(),
        scale.orElse(axis.scale()),
        range.isPresent() ? OptionalDouble.of(range.get().low()) : axis.min(),
        range.isPresent() ? OptionalDouble.of(range.get().high()) : axis.max(),
        axis.categories());
  }
}
