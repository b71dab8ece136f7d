package dev.ansatz.nn.supervised;

import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.nn.LayerRow;
import dev.ansatz.nn.Scope;
import java.util.Arrays;
import java.util.stream.Stream;

/** Summaries of networks: layer by layer, what comes out and how many numbers it has. */
public final class Summaries {
  private Summaries() {}

  /**
   * Makes a summary.
   *
   * @param drawn the scope of a network that was built for one row
   */
  public static ModelSummary of(String title, Scope drawn) {
    return new ModelSummary(title, drawn.rows().stream().flatMap(Summaries::parts).toList());
  }

  private static Stream<ModelSummary.Part> parts(LayerRow row) {
    ModelSummary.Part trained =
        new ModelSummary.Part(row.name(), rowShape(row.output()), row.trained(), row.trained() > 0);
    ModelSummary.Part fixed =
        new ModelSummary.Part(
            row.name() + " (statistics)", rowShape(row.output()), row.kept(), false);
    return row.kept() == 0 ? Stream.of(trained) : Stream.of(trained, fixed);
  }

  private static Shape rowShape(Shape output) {
    int[] extents = output.toArray();
    return Shape.of(Arrays.copyOfRange(extents, Math.min(1, extents.length), extents.length));
  }
}
