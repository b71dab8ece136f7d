package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A series that was computed.
 *
 * @param title names the system
 * @param origin how it was computed
 * @param components the names of the components
 * @param timeStep the time between rows, in the system's time units
 * @param lyapunovExponent per time unit, where known
 * @param values [time × component]
 */
record GeneratedSeries(
    String title,
    String origin,
    List<String> components,
    double timeStep,
    OptionalDouble lyapunovExponent,
    F64Tensor values) {

  Dataset split(SeriesSplit split) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    split.apply(values).forEach((part, tensor) -> parts.put(part, Map.of(Fields.SERIES, tensor)));
    Field field =
        Field.of(
            Fields.SERIES,
            "",
            Axis.time(timeStep, "time units"),
            Axis.labelled("component", components));
    return new Dataset(
        title,
        Set.of(Task.FORECASTING),
        List.of(field),
        parts,
        facts(),
        new Provenance(origin, Sha256.of(values)));
  }

  private Map<String, Double> facts() {
    return lyapunovExponent.isPresent()
        ? Map.of(Facts.LYAPUNOV_EXPONENT, lyapunovExponent.getAsDouble())
        : Map.of();
  }
}
