package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.List;

/** A transform with settings and a source. */
public final class SampleTransform implements Transform<SampleTransform.Settings> {

  /**
   * Its settings.
   *
   * @param sd the noise
   * @param relative whether it is relative
   */
  public record Settings(
      @Param(
              label = "Standard deviation",
              unit = "sd",
              min = 0,
              max = 10,
              help = "How much noise is added to each number.")
          double sd,
      @Param(label = "Relative to the column's spread") boolean relative) {

    /** Checks the settings. */
    public Settings {
      Params.check(Settings.class, sd, relative);
    }
  }

  @Override
  public Descriptor<Settings> descriptor() {
    return new Descriptor<>(
        "noise",
        "Noise",
        "Adds independent normal noise to the inputs of the training part.",
        new Settings(0.01, true),
        List.of(
            new Source(
                "C. M. Bishop, Training with noise is equivalent to Tikhonov regularization,"
                    + " Neural Computation 7 (1995)",
                "eq. 2-4")));
  }

  @Override
  public Dataset apply(TransformRequest<Settings> request) {
    return request.dataset();
  }
}
