package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * A next-generation reservoir: all monomials up to an order, the constant included, of the present
 * row and past ones.
 *
 * @param inputs how many components a row has
 * @param delays how many rows are used
 * @param skip how many rows apart they are
 * @param monomials the features
 */
public record Nvar(int inputs, int delays, int skip, Monomials monomials) implements FeatureMap {
  private static final String INPUTS = "inputs";
  private static final String DELAYS = "delays";
  private static final String SKIP = "skip";
  private static final String ORDER = "order";

  /** Makes the map. */
  public static Nvar of(int inputs, int delays, int skip, int order) {
    return new Nvar(inputs, delays, skip, Monomials.of(inputs * delays, order));
  }

  /** Makes the map of what it wrote to an archive. */
  public static Nvar load(Archive archive) {
    return of(
        archive.attribute(INPUTS, Integer.class),
        archive.attribute(DELAYS, Integer.class),
        archive.attribute(SKIP, Integer.class),
        archive.attribute(ORDER, Integer.class));
  }

  @Override
  public String title() {
    return "NVAR, %d delays, order %d, %d features"
        .formatted(delays, monomials.order(), features());
  }

  @Override
  public int features() {
    return monomials.count();
  }

  /** Returns how many rows must be read before all delays are there. */
  int span() {
    return (delays - 1) * skip + 1;
  }

  @Override
  public Cursor cursor() {
    return new DelayLine(this, F64Tensor.zeros(0, inputs));
  }

  @Override
  public Cursor cursor(F64Tensor state) {
    return new DelayLine(this, state);
  }

  @Override
  public Map<String, Tensor> tensors() {
    return Map.of();
  }

  @Override
  public Map<String, Object> attributes() {
    return Map.of(INPUTS, inputs, DELAYS, delays, SKIP, skip, ORDER, monomials.order());
  }

  @Override
  public List<ModelSummary.Part> parts() {
    return List.of();
  }
}
