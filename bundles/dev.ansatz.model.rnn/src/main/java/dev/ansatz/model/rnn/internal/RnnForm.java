package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.model.rnn.CellKind;
import dev.ansatz.model.rnn.RecurrentSettings;
import dev.ansatz.model.rnn.TimeDirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model of sequences is, but for its weights.
 *
 * @param network its recurrent layers
 * @param time the steps of the longest sequence
 * @param channels the numbers of each step
 * @param outputs the numbers that the dense layer behind gives
 * @param span where it gives them
 * @param classes the names of the classes; none for a model of numbers
 * @param scale what inputs are divided by
 * @param ragged whether sequences may be shorter than the longest
 */
record RnnForm(
    RecurrentSettings network,
    int time,
    int channels,
    int outputs,
    Span span,
    List<String> classes,
    double scale,
    boolean ragged) {

  /** Where outputs are given. */
  enum Span {
    /** Once, behind the last step. */
    LAST,
    /** At each step. */
    EACH
  }

  RnnForm {
    classes = List.copyOf(classes);
  }

  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("cell", SettingsSchema.choiceName(network.cell()));
    attributes.put("units", network.units());
    attributes.put("direction", SettingsSchema.choiceName(network.direction()));
    attributes.put("time", time);
    attributes.put("channels", channels);
    attributes.put("outputs", outputs);
    attributes.put("span", SettingsSchema.choiceName(span));
    attributes.put("classes", classes);
    attributes.put("scale", scale);
    attributes.put("ragged", ragged);
    return attributes;
  }

  /**
   * Reads a form.
   *
   * @throws ArchiveException where it is not one
   */
  static RnnForm of(Archive archive) {
    Attributes read = new Attributes(archive);
    try {
      return new RnnForm(
          new RecurrentSettings(
              read.choice("cell", CellKind.values()),
              read.sizes("units"),
              read.choice("direction", TimeDirection.values()),
              0),
          read.size("time"),
          read.size("channels"),
          read.size("outputs"),
          read.choice("span", Span.values()),
          read.texts("classes"),
          read.positive("scale"),
          archive.attribute("ragged", Boolean.class));
    } catch (InvalidSettingException e) {
      throw new ArchiveException("the network of an archive is spoilt: " + e.getMessage());
    }
  }
}
