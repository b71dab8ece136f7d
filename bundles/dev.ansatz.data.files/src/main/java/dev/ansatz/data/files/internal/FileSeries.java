package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A series that was read.
 *
 * @param file where it was found
 * @param name the file's path as the user wrote it
 * @param values [rows × components], finite
 * @param components their names; may be empty
 * @param timeStep the time between rows
 * @param timeUnit its unit
 * @param lyapunovExponent per time unit, where known
 */
record FileSeries(
    Path file,
    String name,
    Tensor values,
    List<String> components,
    double timeStep,
    String timeUnit,
    OptionalDouble lyapunovExponent) {

  Dataset split(SeriesSplit split, StopToken stop) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    split.apply(values).forEach((part, tensor) -> parts.put(part, Map.of(Fields.SERIES, tensor)));
    Field field =
        Field.of(
            Fields.SERIES,
            "",
            Axis.time(timeStep, timeUnit),
            Axis.labelled("component", components));
    return new Dataset(
        file.getFileName().toString(),
        Set.of(Task.FORECASTING),
        List.of(field),
        parts,
        facts(),
        new Provenance("the file " + name, InputFile.sha256(file, stop)));
  }

  private Map<String, Double> facts() {
    return lyapunovExponent.isPresent()
        ? Map.of(Facts.LYAPUNOV_EXPONENT, lyapunovExponent.getAsDouble())
        : Map.of();
  }
}
