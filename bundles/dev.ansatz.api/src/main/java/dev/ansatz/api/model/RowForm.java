package dev.ansatz.api.model;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows are that a model takes and makes.
 *
 * @param shape the shape of a row
 * @param scale what its elements are divided by before the model sees them, above 0
 */
public record RowForm(Shape shape, double scale) {
  private static final String SHAPE = "input";
  private static final String SCALE = "scale";

  /** Returns the form of a data set's rows. */
  public static RowForm of(ScaledRows rows) {
    return new RowForm(rows.rowShape(), rows.scale());
  }

  /**
   * Reads a form from a model's archive.
   *
   * @throws ArchiveException where there is none
   */
  public static RowForm of(Archive archive) {
    List<?> extents = archive.attribute(SHAPE, List.class);
    double scale = archive.attribute(SCALE, Double.class);
    boolean good = scale > 0 && extents.stream().allMatch(e -> e instanceof Integer i && i > 0);
    if (!good) {
      throw new ArchiveException(
          "the archive of learner '%s' must have positive extents '%s' and a scale; got %s and %s"
              .formatted(archive.learner(), SHAPE, extents, scale));
    }
    return new RowForm(Shape.of(extents.stream().mapToInt(e -> (Integer) e).toArray()), scale);
  }

  /** Returns the form as attributes of an archive, in a new map. */
  public Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(SHAPE, Arrays.stream(shape.toArray()).boxed().toList());
    attributes.put(SCALE, scale);
    return attributes;
  }

  /**
   * Takes rows in the units of the inputs.
   *
   * @param rows [n × ...]
   * @throws IllegalArgumentException where a row has another shape
   */
  public ScaledRows take(Tensor rows) {
    ScaledRows scaled = new ScaledRows(rows, scale);
    if (rows.shape().rank() == 0 || !scaled.rowShape().equals(shape)) {
      throw new IllegalArgumentException(
          "inputs for this model must have shape rows × %s; got %s".formatted(shape, rows.shape()));
    }
    return scaled;
  }

  /**
   * Makes rows in the units of the inputs.
   *
   * @param scaled [n × d]; multiplied in place and kept
   * @return [n × ...]
   */
  public F64Tensor give(double[] scaled) {
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= scale;
    }
    int[] extents = new int[shape.rank() + 1];
    extents[0] = scaled.length / shape.size();
    System.arraycopy(shape.toArray(), 0, extents, 1, shape.rank());
    return F64Tensor.of(scaled, extents);
  }
}
