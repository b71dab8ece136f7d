package dev.ansatz.api.model;

import dev.ansatz.api.tensor.Shape;
import java.util.List;

/**
 * What a model consists of.
 *
 * @param title a few words: {@code "Echo state network, 1000 units"}
 * @param parts its arrays or layers, in the order in which data passes them
 * @param warnings what its user must know: a component that collapsed, a fit that did not converge;
 *     one sentence each, which become warnings of the run
 */
public record ModelSummary(String title, List<Part> parts, List<String> warnings) {

  /** Makes a summary. */
  public ModelSummary {
    parts = List.copyOf(parts);
    warnings = List.copyOf(warnings);
  }

  /** Makes a summary without warnings. */
  public ModelSummary(String title, List<Part> parts) {
    this(title, parts, List.of());
  }

  /**
   * One array or layer.
   *
   * @param name the name it has in the archive or architecture
   * @param shape the shape of the array, or of the layer's output
   * @param parameters how many numbers it holds
   * @param trained whether training sets them
   */
  public record Part(String name, Shape shape, long parameters, boolean trained) {}

  /** Returns how many numbers training sets. */
  public long trainedParameters() {
    return parts.stream().filter(Part::trained).mapToLong(Part::parameters).sum();
  }

  /** Returns how many numbers the model holds. */
  public long parameters() {
    return parts.stream().mapToLong(Part::parameters).sum();
  }
}
