package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Component;

/**
 * The Lorenz system: {@code x' = sigma (y - x)}, {@code y' = x (rho - z) - y}, {@code z' = x y -
 * beta z}.
 */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=lorenz", Descriptor.TITLE + "=Lorenz-63"})
public final class LorenzProvider extends FlowProvider<LorenzSettings> {
  private static final double STANDARD_EXPONENT = 0.9056;

  private static final Descriptor<LorenzSettings> DESCRIPTOR =
      new Descriptor<>(
          "lorenz",
          "Lorenz-63",
          "Three ordinary differential equations of thermal convection; with the standard"
              + " parameters the first strange attractor.",
          LorenzSettings.defaults(),
          List.of(
              new Source(
                  "E. N. Lorenz: Deterministic Nonperiodic Flow. Journal of the Atmospheric"
                      + " Sciences 20, 1963, 130-141",
                  "eq. 25-27"),
              Source.of(
                  "J. C. Sprott: Chaos and Time-Series Analysis. Oxford University Press, 2003"
                      + " (largest Lyapunov exponent 0.9056)")));

  @Override
  public Descriptor<LorenzSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  Flow flow(LorenzSettings settings) {
    return new Flow(
        "Lorenz-63",
        "sigma %s, rho %s, beta %s".formatted(settings.sigma(), settings.rho(), settings.beta()),
        List.of("x", "y", "z"),
        state -> derivatives(settings, state),
        isStandard(settings) ? OptionalDouble.of(STANDARD_EXPONENT) : OptionalDouble.empty());
  }

  private static double[] derivatives(LorenzSettings settings, double[] state) {
    double x = state[0];
    double y = state[1];
    double z = state[2];
    return new double[] {
      settings.sigma() * (y - x), x * (settings.rho() - z) - y, x * y - settings.beta() * z
    };
  }

  private static boolean isStandard(LorenzSettings settings) {
    LorenzSettings standard = LorenzSettings.defaults();
    return settings.sigma() == standard.sigma()
        && settings.rho() == standard.rho()
        && Math.abs(settings.beta() - standard.beta()) < 1e-6;
  }

  @Override
  Sampling sampling(LorenzSettings settings) {
    return new Sampling(
        settings.start(),
        settings.discard(),
        settings.timeStep(),
        settings.length(),
        settings.relativeTolerance(),
        settings.absoluteTolerance());
  }

  @Override
  SeriesSplit split(LorenzSettings settings) {
    return settings.split();
  }
}
