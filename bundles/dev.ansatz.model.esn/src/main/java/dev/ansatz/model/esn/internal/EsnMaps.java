package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.EsnSettings;

/** Makes reservoirs. */
public record EsnMaps(Kernels kernels, EsnSettings settings, int inputs, RandomKey key)
    implements FeatureMaps {

  @Override
  public FeatureMap make(StopToken stop) {
    ReservoirWeights weights = new WeightDraw(settings, inputs, key, kernels).draw(stop);
    return new Reservoir(kernels, weights, settings.leakRate(), settings.inputToReadout());
  }

  @Override
  public FeatureMap load(Archive archive) {
    return Reservoir.load(kernels, archive);
  }
}
