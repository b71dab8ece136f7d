package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.List;
import java.util.Map;

/**
 * A reservoir: {@code r' = (1 - a) r + a tanh(W r + W_in x + b)}. The features are r or, where the
 * readout sees the input, [r; x; 1].
 */
public record Reservoir(
    Kernels kernels,
    ReservoirWeights weights,
    Hearing hearing,
    double leakRate,
    boolean inputToReadout)
    implements FeatureMap {
  private static final String LEAK_RATE = "leakRate";
  private static final String INPUT_TO_READOUT = "inputToReadout";

  Reservoir(Kernels kernels, ReservoirWeights weights, double leakRate, boolean inputToReadout) {
    this(kernels, weights, Hearing.of(weights), leakRate, inputToReadout);
  }

  /** Makes a reservoir of what it wrote to an archive. */
  public static Reservoir load(Kernels kernels, Archive archive) {
    return new Reservoir(
        kernels,
        WeightTensors.read(archive),
        archive.attribute(LEAK_RATE, Double.class),
        archive.attribute(INPUT_TO_READOUT, Boolean.class));
  }

  @Override
  public String title() {
    return "Echo state network, %d units".formatted(weights.units());
  }

  @Override
  public int inputs() {
    return weights.inputs();
  }

  @Override
  public int features() {
    return inputToReadout ? weights.features() : weights.units();
  }

  @Override
  public Cursor cursor() {
    return cursor(F64Tensor.zeros(weights.units()));
  }

  @Override
  public Cursor cursor(F64Tensor state) {
    return weights.single()
        ? new SingleState(this, state.array())
        : new DoubleState(this, state.array());
  }

  @Override
  public Map<String, Tensor> tensors() {
    return WeightTensors.write(weights);
  }

  @Override
  public Map<String, Object> attributes() {
    return Map.of(LEAK_RATE, leakRate, INPUT_TO_READOUT, inputToReadout);
  }

  @Override
  public List<ModelSummary.Part> parts() {
    return WeightTensors.write(weights).entrySet().stream()
        .map(
            t ->
                new ModelSummary.Part(t.getKey(), t.getValue().shape(), t.getValue().size(), false))
        .toList();
  }
}
