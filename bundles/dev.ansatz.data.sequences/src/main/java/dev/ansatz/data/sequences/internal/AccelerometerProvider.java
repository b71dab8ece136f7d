package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.data.sequences.internal.AccelerometerSettings.Regimes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** A made-up signal of an accelerometer whose bearer stands, moves and decelerates. */
@Component(
    service = DatasetProvider.class,
    property = {
      Descriptor.ID + "=accelerometer",
      Descriptor.TITLE + "=Accelerometer in three regimes"
    })
public final class AccelerometerProvider implements DatasetProvider<AccelerometerSettings> {
  private static final Descriptor<AccelerometerSettings> DESCRIPTOR =
      new Descriptor<>(
          "accelerometer",
          "Accelerometer in three regimes",
          "A made-up signal in three axes of somebody who stands, moves and decelerates: a class for"
              + " each window, or for each step.",
          AccelerometerSettings.defaults(),
          List.of());

  @Override
  public Descriptor<AccelerometerSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Dataset load(DatasetRequest<AccelerometerSettings> request) {
    AccelerometerSettings settings = request.settings();
    Sha256 hash = new Sha256();
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    settings
        .windows()
        .parts()
        .forEach(
            (split, rows) -> {
              request.stop().check();
              Windows windows = new Windows(settings, rows, request.key().fold(split.key()));
              hash.add(windows.inputs());
              parts.put(split, windows.part());
            });
    boolean changing = settings.regimes() == Regimes.CHANGING;
    Axis window = Axis.of("window");
    Axis time = Axis.time(1 / settings.rate(), "s");
    Field inputs =
        Field.of(
            Fields.INPUTS,
            "m/s²",
            window,
            time,
            Axis.labelled("axis", List.of("forward", "sideways", "upward")));
    Field labels =
        changing
            ? new Field(Fields.STEP_LABELS, "", List.of(window, time), Regime.names(), List.of())
            : Field.labels(window, Regime.names());
    return new Dataset(
        DESCRIPTOR.title(),
        Set.of(changing ? Task.SEQUENCE_LABELLING : Task.CLASSIFICATION),
        List.of(inputs, labels),
        parts,
        Map.of(),
        new Provenance("made on the spot", hash.hex()));
  }
}
