package dev.ansatz.model.ppca;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** The settings of {@link PpcaLearner}. */
public record PpcaSettings(
    @Param(
            label = "Latents",
            help =
                "M, how many directions explain a row: at most one less than the elements of a row."
                    + " Choose it by the log-density of held-out rows.",
            min = 1,
            max = 65536)
        int latents,
    @Param(
            label = "Method",
            help = "The closed form is exact; EM also takes missing elements (NaN).")
        Method method,
    @Param(
            label = "Tolerance",
            unit = "nats/sample",
            help = "EM ends where a sweep raises the log-density by less than this.",
            min = 0,
            minOpen = true,
            logarithmic = true)
        double tolerance,
    @Param(
            label = "Most iterations",
            help = "After how many sweeps EM ends at the latest.",
            min = 1,
            max = 1_000_000,
            logarithmic = true)
        int maxIterations) {

  /** Makes settings. */
  public PpcaSettings {
    Params.check(PpcaSettings.class, latents, method, tolerance, maxIterations);
  }

  /** Returns two latents in closed form; EM to 1e-6 nats a sample, in 1000 sweeps at most. */
  public static PpcaSettings defaults() {
    return new PpcaSettings(2, Method.CLOSED_FORM, 1e-6, 1000);
  }

  /** Returns these settings with another number of latents. */
  public PpcaSettings withLatents(int newLatents) {
    return new PpcaSettings(newLatents, method, tolerance, maxIterations);
  }

  /** Returns these settings with another method. */
  public PpcaSettings withMethod(Method newMethod) {
    return new PpcaSettings(latents, newMethod, tolerance, maxIterations);
  }
}
