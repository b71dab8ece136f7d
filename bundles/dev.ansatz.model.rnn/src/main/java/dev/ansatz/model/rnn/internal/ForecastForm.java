package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.model.rnn.CellKind;
import dev.ansatz.model.rnn.ForecastTarget;
import dev.ansatz.model.rnn.RecurrentSettings;
import dev.ansatz.model.rnn.TimeDirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a forecaster is, but for its weights.
 *
 * @param network its recurrent layers
 * @param components the numbers of a row
 * @param target what the network says
 * @param scales what the network's outputs are multiplied by, one for each component
 * @param warmup how many true rows set the state
 */
record ForecastForm(
    RecurrentSettings network,
    int components,
    ForecastTarget target,
    List<Double> scales,
    int warmup) {

  ForecastForm {
    scales = List.copyOf(scales);
  }

  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("cell", SettingsSchema.choiceName(network.cell()));
    attributes.put("units", network.units());
    attributes.put("components", components);
    attributes.put("target", SettingsSchema.choiceName(target));
    attributes.put("scales", scales);
    attributes.put("warmup", warmup);
    return attributes;
  }

  /**
   * Reads a form.
   *
   * @throws ArchiveException where it is not one
   */
  static ForecastForm of(Archive archive) {
    Attributes read = new Attributes(archive);
    try {
      ForecastForm form =
          new ForecastForm(
              new RecurrentSettings(
                  read.choice("cell", CellKind.values()),
                  read.sizes("units"),
                  TimeDirection.FORWARD,
                  0),
              read.size("components"),
              read.choice("target", ForecastTarget.values()),
              read.numbers("scales"),
              read.size("warmup"));
      if (form.scales.size() != form.components) {
        throw new ArchiveException(
            "the attribute 'scales' must have %d numbers; got %s"
                .formatted(form.components, form.scales));
      }
      return form;
    } catch (InvalidSettingException e) {
      throw new ArchiveException("the network of an archive is spoilt: " + e.getMessage());
    }
  }

  /** Returns the next row where the network says an output. */
  double next(double now, double output, int component) {
    double scaled = output * scales.get(component);
    return target == ForecastTarget.INCREMENT ? now + scaled : scaled;
  }

  /** Returns what the network should say for the next row. */
  double output(double now, double next, int component) {
    double wanted = target == ForecastTarget.INCREMENT ? next - now : next;
    return wanted / scales.get(component);
  }
}
