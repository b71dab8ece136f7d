package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.model.esn.NvarSettings;
import java.math.BigInteger;

/** Makes NVAR feature maps. */
public record NvarMaps(NvarSettings settings, int inputs) implements FeatureMaps {
  private static final int MOST_FEATURES = 10_000;

  /**
   * Makes the maps.
   *
   * @throws InvalidSettingException where there would be too many features
   */
  public NvarMaps {
    long variables = (long) settings.delays() * inputs;
    BigInteger count = Monomials.count(variables, settings.order());
    if (count.compareTo(BigInteger.valueOf(MOST_FEATURES)) > 0) {
      throw new InvalidSettingException(
          "NvarSettings",
          "order",
          "small enough for at most %,d features".formatted(MOST_FEATURES),
          "%d, which makes %,d of %d delays of %d components"
              .formatted(settings.order(), count, settings.delays(), inputs));
    }
  }

  @Override
  public FeatureMap make(StopToken stop) {
    return Nvar.of(inputs, settings.delays(), settings.skip(), settings.order());
  }

  @Override
  public FeatureMap load(Archive archive) {
    return Nvar.load(archive);
  }
}
