package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.AxisState;
import dev.ansatz.figures.PanelState;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Whether an axis of a plane is logarithmic, and whether it can be.
 *
 * @param plane the plane
 * @param direction which of its axes
 */
record LogAxis(XyPanel plane, Direction direction) {

  private ValueAxis axis() {
    return direction == Direction.X ? plane.x() : plane.y();
  }

  private AxisState state(PanelState state) {
    return direction == Direction.X ? state.x() : state.y();
  }

  boolean isOn(PanelState state) {
    return state(state).of(axis()).scale() == ValueAxis.Scale.LOGARITHMIC;
  }

  PanelState set(PanelState state, ValueAxis.Scale scale) {
    AxisState changed = state(state).on(scale);
    return direction == Direction.X ? state.withX(changed) : state.withY(changed);
  }

  /** Returns why the axis cannot be logarithmic; empty where it can. */
  Optional<String> objection() {
    if (!axis().categories().isEmpty()) {
      return Optional.of("it has names instead of numbers");
    }
    boolean positive =
        plane.series().stream()
            .flatMapToDouble(this::values)
            .filter(Double::isFinite)
            .allMatch(value -> value > 0);
    return positive ? Optional.empty() : Optional.of("not all values are above 0");
  }

  private DoubleStream values(XySeries series) {
    if (direction == Direction.X) {
      return Arrays.stream(SeriesValues.x(series));
    }
    return SeriesValues.vertical(series).stream().flatMapToDouble(Arrays::stream);
  }
}
